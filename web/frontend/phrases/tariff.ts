import type { SourceJson, TariffChangesJson, TariffJson, TariffLookedUpJson, TariffNumberJson } from '#contract';
import { formatInstant } from '../format/day.ts';
import { formatHts } from '../format/hts.ts';
import { count } from '../format/list.ts';

type Note = TariffJson['notes'][number]['note'];

/** What is said of a file of the tariff that was taken. */
export const TARIFF_NOTES: Readonly<Record<Note, (found: string) => string>> = {
  'unknown-key': (found) => `A column “${found}” is not known: USITC may have changed its layout.`,
  'no-footnotes': () =>
    'A CSV file has no footnotes, so that nothing is known of the headings of Section 301 they name.',
  'doubled-heading': (found) => `${found} stands there twice, with the same rates.`,
};

/** `T-shirts, singlets › Of cotton › Men's (338)` */
export const pathText = ({ path }: Pick<TariffNumberJson, 'path'>): string => path.join(' › ');

/** Rate, units and USMCA of a number, one sentence. */
export function numberFacts({ general, units, usmca }: TariffNumberJson): string {
  const rate = general === '' ? 'No general rate stands there' : `General rate ${general}`;
  const counted = units.length === 0 ? '' : `, counted in ${units.join(' and ')}`;
  return `${rate}${counted}. ${usmcaWords(usmca)}`;
}

function usmcaWords(usmca: TariffNumberJson['usmca']): string {
  if (usmca === null) return 'No rate of its own under USMCA.';
  const rate = usmca.rate === '' ? 'a rate of its own' : usmca.rate.toLowerCase() === 'free' ? 'free' : usmca.rate;
  return usmca.program === 'S'
    ? `Under USMCA ${rate} (S), where it originates and is certified.`
    : `Under USMCA ${rate} (S+), under a quota or a heading of chapter 98: ask your broker.`;
}

/** What is wrong with a number by the schedule that is loaded; null: nothing, or none is loaded. */
export function standingWords(
  number: string,
  {
    standing,
    revision,
    lastIn,
    successors,
  }: Pick<TariffLookedUpJson, 'standing' | 'revision' | 'lastIn' | 'successors'>,
): string | null {
  const then =
    successors.length > 0
      ? 'Likely ones in its place, the nearest first. Take one if it describes the goods; else ask your broker.'
      : 'Nothing near it stands there: ask your broker.';
  switch (standing) {
    case 'ended':
      return `${formatHts(number)} has ended: it stood in ${lastIn ?? 'an earlier revision'}, and not in ${revision ?? 'the tariff'}. ${then}`;
    case 'not-there':
      return `${formatHts(number)} does not stand in ${revision ?? 'the tariff'}. ${then}`;
    case 'part':
      return `${formatHts(number)} is not in the part of the tariff that is loaded, so that its rate is not known. Load the whole tariff under Settings.`;
    case 'none-loaded':
    case 'short':
    case 'there':
      return null;
  }
}

/** When a source was asked and what it said; null: it is not asked, or was never. */
export function sourceWords(name: string, { asked, askedAt, answeredAt, problem, found }: SourceJson): string | null {
  if (!asked || askedAt === null) return null;
  if (problem === null) return `${name} was asked ${formatInstant(askedAt)}. ${found ?? ''}`.trim();
  const kept = answeredAt === null ? 'Nothing was changed.' : `What it gave ${formatInstant(answeredAt)} still counts.`;
  return `${name} was asked ${formatInstant(askedAt)}, and gave nothing new. ${problem} ${kept}`;
}

/** `3 numbers ended, 1 began, 2 have another rate`, with the first of them. */
export function changesWords({ gone, goneCount, addedCount, rates, ratesCount }: TariffChangesJson): string {
  const ended = gone.length === 0 ? '' : ` Ended: ${gone.slice(0, 10).join(', ')}${goneCount > 10 ? ' and more' : ''}.`;
  const rated = rates
    .slice(0, 10)
    .map(({ number, before, after }) => `${number} ${before || 'none'} → ${after || 'none'}`)
    .join(', ');
  const changed = rates.length === 0 ? '' : ` Rates: ${rated}${ratesCount > 10 ? ' and more' : ''}.`;
  return `${count(goneCount, 'number')} ended, ${addedCount} began, ${ratesCount} have another rate.${ended}${changed}`;
}
