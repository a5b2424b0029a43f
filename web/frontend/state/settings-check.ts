import type { SettingsJson } from '#contract';
import { laneProblem, postalCodeFits } from '#domain';
import { isTagPrefix, laneSentence } from '#shopify';
import { tooLong } from './too-long.ts';

const SHIP_FROM_LONGEST = 255;
export const TAG_PREFIX_RULE =
  'Use 1 to 20 letters and digits, with spaces, dots, dashes or underscores between them; do not end with a dash.';
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
    problems.set('shipFrom.zip', 'This is no postal code of the country: write it as it stands in your address.');
  const lane = laneProblem(country, settings.mode, settings.port);
  if (lane !== null) problems.set(laneSentence(lane).field, laneSentence(lane).sentence);
  if (!isWhole(settings.transitDays, 1, TRANSIT_DAYS_MOST))
    problems.set('transitDays', `Enter 1 to ${TRANSIT_DAYS_MOST} days, as a whole number.`);
  if (!isWhole(settings.staleAfterDays, 1, STALE_DAYS_MOST))
    problems.set('staleAfterDays', `Enter 1 to ${STALE_DAYS_MOST} days, as a whole number.`);
  if (!/^\d{2}:\d{2}$/.test(settings.arrivalTime)) problems.set('arrivalTime', 'Enter a time, such as 14:30.');
  if (settings.scac !== null && !/^[A-Z]{4}$/.test(settings.scac))
    problems.set('scac', 'A SCAC has exactly four letters, such as ABCD. Leave it empty while you do not know it.');
  for (const [fee, cents] of Object.entries(settings.fees)) {
    if (cents === null) continue;
    if (!Number.isSafeInteger(cents)) problems.set(`fees.${fee}`, 'Enter an amount in dollars, such as 12.50.');
    else if (cents > FEE_MOST) problems.set(`fees.${fee}`, 'Enter at most 1,000,000.');
  }
  if (!isTagPrefix(settings.tagPrefix)) problems.set('tagPrefix', TAG_PREFIX_RULE);
  return problems;
}
