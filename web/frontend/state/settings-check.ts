import type { SettingsJson } from '#contract';
import { settings as texts } from '#messages/settings';
import { laneProblem, postalCodeFits } from '#domain';
import { isTagPrefix } from '#shopify';
import { laneSentence } from '../phrases/said-lane-faults.ts';
import { typedNumber } from '../format/typed.ts';
import { words } from '../format/words.ts';
import { tooLong } from './too-long.ts';

const say = words(texts);

const SHIP_FROM_LONGEST = 255;
export const TAG_PREFIX_RULE = say('wrong.tag-prefix');
const TRANSIT_DAYS_MOST = 60;
const FEE_MOST = 1_000_000_00;
const STALE_DAYS_MOST = 365;

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** What is wrong with each field, by its path, in a sentence that says what to enter. The server has the last word. */
export function settingsProblems(settings: SettingsJson): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const [part, text] of Object.entries(settings.shipFrom)) {
    const problem = text === null ? undefined : tooLong(text, SHIP_FROM_LONGEST);
    if (problem !== undefined) problems.set(`shipFrom.${part}`, problem);
  }
  const { zip, country } = settings.shipFrom;
  if (zip !== null && zip.trim() !== '' && !problems.has('shipFrom.zip') && !postalCodeFits(zip, country))
    problems.set('shipFrom.zip', say('wrong.zip'));
  const lane = laneProblem(country, settings.mode, settings.port);
  if (lane !== null) problems.set(laneSentence(lane).field, laneSentence(lane).sentence);
  if (!isWhole(settings.transitDays, 1, TRANSIT_DAYS_MOST))
    problems.set('transitDays', say('wrong.days', { most: TRANSIT_DAYS_MOST }));
  if (!isWhole(settings.staleAfterDays, 1, STALE_DAYS_MOST))
    problems.set('staleAfterDays', say('wrong.days', { most: STALE_DAYS_MOST }));
  if (!/^\d{2}:\d{2}$/.test(settings.arrivalTime)) problems.set('arrivalTime', say('wrong.time'));
  if (settings.scac !== null && !/^[A-Z]{4}$/.test(settings.scac)) problems.set('scac', say('wrong.scac'));
  for (const [fee, cents] of Object.entries(settings.fees)) {
    if (cents === null) continue;
    if (!Number.isSafeInteger(cents)) problems.set(`fees.${fee}`, say('wrong.fee', { example: typedNumber('12.50') }));
    else if (cents > FEE_MOST) problems.set(`fees.${fee}`, say('wrong.fee-most', { most: FEE_MOST / 100 }));
  }
  if (!isTagPrefix(settings.tagPrefix)) problems.set('tagPrefix', TAG_PREFIX_RULE);
  return problems;
}
