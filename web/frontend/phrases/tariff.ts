import type { SourceJson, TariffChangesJson, TariffJson, TariffLookedUpJson, TariffNumberJson } from '#contract';
import { tariff as texts } from '#messages/tariff';
import { formatInstant } from '../format/day.ts';
import { formatHts } from '../format/hts.ts';
import { words } from '../format/words.ts';

const say = words(texts);

type Note = TariffJson['notes'][number]['note'];

/** What is said of a file of the tariff that was taken. */
export const TARIFF_NOTES: Readonly<Record<Note, (found: string) => string>> = {
  'unknown-key': (found) => say('note.unknown-key', { found }),
  'no-footnotes': () => say('note.no-footnotes'),
  'doubled-heading': (found) => say('note.doubled-heading', { found }),
};

/** `T-shirts, singlets › Of cotton › Men's (338)` */
export const pathText = ({ path }: Pick<TariffNumberJson, 'path'>): string => path.join(' › ');

/** Rate, units and USMCA of a number, one sentence. */
export function numberFacts({ general, units, usmca }: TariffNumberJson): string {
  const said = { usmca: usmcaWords(usmca) };
  const counted = { list: units };
  if (general === '')
    return units.length === 0 ? say('facts.no-rate', said) : say('facts.no-rate.units', { ...said, units: counted });
  return units.length === 0
    ? say('facts', { ...said, rate: general })
    : say('facts.units', { ...said, rate: general, units: counted });
}

function usmcaWords(usmca: TariffNumberJson['usmca']): string {
  if (usmca === null) return say('usmca.none');
  const rate =
    usmca.rate === '' ? say('usmca.own-rate') : usmca.rate.toLowerCase() === 'free' ? say('free') : usmca.rate;
  return usmca.program === 'S' ? say('usmca.s', { rate }) : say('usmca.s-plus', { rate });
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
  const then = successors.length > 0 ? say('then.successors') : say('then.none');
  switch (standing) {
    case 'ended':
      return say('ended', {
        number: formatHts(number),
        last: lastIn ?? say('earlier-revision'),
        revision: revision ?? say('the-tariff'),
        then,
      });
    case 'not-there':
      return say('not-there', { number: formatHts(number), revision: revision ?? say('the-tariff'), then });
    case 'part':
      return say('part', { number: formatHts(number) });
    case 'none-loaded':
    case 'short':
    case 'there':
      return null;
  }
}

/** When a source was asked and what it said; null: it is not asked, or was never. */
export function sourceWords(name: string, { asked, askedAt, answeredAt, problem, found }: SourceJson): string | null {
  if (!asked || askedAt === null) return null;
  if (problem === null) {
    const said = { source: name, at: formatInstant(askedAt) };
    return found === null || found === '' ? say('source.asked', said) : say('source.found', { ...said, found });
  }
  const kept = answeredAt === null ? say('source.kept-nothing') : say('source.kept', { at: formatInstant(answeredAt) });
  return say('source.nothing-new', { source: name, at: formatInstant(askedAt), problem, kept });
}

/** `3 numbers ended, 1 began, 2 have another rate`, with the first of them. */
export function changesWords({ gone, goneCount, addedCount, rates, ratesCount }: TariffChangesJson): string {
  const ended = { list: gone.slice(0, 10) };
  const rated = {
    list: rates
      .slice(0, 10)
      .map(({ number, before, after }) =>
        say('changes.rate', { number, before: before || say('none'), after: after || say('none') }),
      ),
  };
  return [
    say('changes', { gone: goneCount, added: addedCount, rates: ratesCount }),
    ...(gone.length === 0
      ? []
      : [goneCount > 10 ? say('changes.ended.more', { numbers: ended }) : say('changes.ended', { numbers: ended })]),
    ...(rates.length === 0
      ? []
      : [ratesCount > 10 ? say('changes.rates.more', { rates: rated }) : say('changes.rates', { rates: rated })]),
  ].join(' ');
}
