import type { EntryJson, RecomputedVerdict, VerdictChangeJson, VerdictKindJson } from '#contract';
import { ENTRY_NAMES } from './entries.ts';
import { reasonTitle } from './reason.ts';
import { VERDICT_NAMES } from './verdicts.ts';

const AGAIN: Readonly<Record<RecomputedVerdict['again']['kind'], string>> = {
  same: 'the same, to the letter.',
  altered: 'no longer the same, for our program has changed since.',
  differs: 'otherwise, which is a fault of ours: tell us, and ask your broker.',
  'not-kept': 'cannot be decided again. We hold no edition that is exactly the one of then.',
};

/** What an old verdict comes to when it is decided again: by the rules of then, and by those of today where they are others. */
export function recomputedSentences({ then, now, again, today }: RecomputedVerdict): string[] {
  const lots = new Set([...again.changes, ...(today ?? [])].map(({ lotId }) => lotId)).size;
  const words = (changes: readonly VerdictChangeJson[]) => changes.map((change) => changeWords(change, lots > 1));
  return [
    [`By the rules of then (${then.version}): ${AGAIN[again.kind]}`, ...again.because, ...words(again.changes)].join(
      ' ',
    ),
    ...(today === null
      ? []
      : [
          [
            `By the rules of today (${now.version}): ${today.length === 0 ? 'the same answer.' : 'another answer.'}`,
            ...words(today),
          ].join(' '),
        ]),
  ];
}

const NAMES: Readonly<Record<VerdictChangeJson['what'], string>> = {
  verdict: 'Verdict',
  reasons: 'Reasons',
  warnings: 'Warnings',
  entry: 'Entry',
  route: 'What the entry needs',
  value: 'Value in US dollars',
  regime: 'State of the law',
};

function changeWords({ lotId, what, then, now }: VerdictChangeJson, namesLot: boolean): string {
  const name = namesLot ? `${NAMES[what]} (${lotId})` : NAMES[what];
  if (then === now) return `${name}: the same in short, other in detail or source.`;
  return `${name} then: ${valueWords(what, then)}. Now: ${valueWords(what, now)}.`;
}

function valueWords(what: VerdictChangeJson['what'], value: string): string {
  if (value === '') return 'none';
  if (what === 'verdict') return VERDICT_NAMES[value as VerdictKindJson];
  if (what === 'entry') return ENTRY_NAMES[value as EntryJson];
  if (what === 'value' || what === 'regime') return value;
  return value
    .split(', ')
    .map((code) => (/^[A-Z]/.test(code) ? reasonTitle(code) : code))
    .join('; ');
}
