import type { EntryJson, RecomputedVerdict, VerdictChangeJson, VerdictKindJson } from '#contract';
import { order as texts } from '#messages/order';
import { words } from '../format/words.ts';
import { ENTRY_NAMES } from './entries.ts';
import { reasonTitle } from './reason.ts';
import { VERDICT_NAMES } from './verdicts.ts';

const say = words(texts);

const AGAIN: Readonly<Record<RecomputedVerdict['again']['kind'], string>> = {
  same: say('again.same'),
  altered: say('again.altered'),
  differs: say('again.differs'),
  'not-kept': say('again.not-kept'),
};

/** What an old verdict comes to when it is decided again: by the rules of then, and by those of today where they are others. */
export function recomputedSentences({ then, now, again, today }: RecomputedVerdict): string[] {
  const lots = new Set([...again.changes, ...(today ?? [])].map(({ lotId }) => lotId)).size;
  const words = (changes: readonly VerdictChangeJson[]) => changes.map((change) => changeWords(change, lots > 1));
  return [
    [
      say('again.then', { version: then.version, what: AGAIN[again.kind] }),
      ...again.because,
      ...words(again.changes),
    ].join(' '),
    ...(today === null
      ? []
      : [
          [say('again.today', { version: now.version, same: today.length === 0 ? 'yes' : 'no' }), ...words(today)].join(
            ' ',
          ),
        ]),
  ];
}

const NAMES: Readonly<Record<VerdictChangeJson['what'], string>> = {
  verdict: say('again.verdict'),
  reasons: say('again.reasons'),
  warnings: say('again.warnings'),
  entry: say('again.entry'),
  route: say('again.route'),
  value: say('again.value'),
  regime: say('again.regime'),
};

function changeWords({ lotId, what, then, now }: VerdictChangeJson, namesLot: boolean): string {
  const name = namesLot ? say('again.lot', { what: NAMES[what], lot: lotId }) : NAMES[what];
  if (then === now) return say('again.detail', { what: name });
  return say('again.change', { what: name, then: valueWords(what, then), now: valueWords(what, now) });
}

function valueWords(what: VerdictChangeJson['what'], value: string): string {
  if (value === '') return say('none');
  if (what === 'verdict') return VERDICT_NAMES[value as VerdictKindJson];
  if (what === 'entry') return ENTRY_NAMES[value as EntryJson];
  if (what === 'value' || what === 'regime') return value;
  return value
    .split(', ')
    .map((code) => (/^[A-Z]/.test(code) ? reasonTitle(code) : code))
    .join('; ');
}
