import { cited } from '../../web/domain/law/cited.ts';
import { editions, lawOf, legalDay, parameters, usd } from '#domain';
import type { Dated, Edition, Law, Parameters } from '#domain';

/** What the made-up edition goes by. */
export const SECOND = '2099-12-20.1';

const newest = editions[editions.length - 1] ?? editions[0];
const otherDays = Object.entries(parameters).filter(
  ([, { checkedThrough }]) => checkedThrough !== newest.checkedThrough,
);

/** Our ledger, closed. */
export const ourEditions: readonly Edition[] = editions.map((edition) => ({
  ...edition,
  final: true,
  ...(edition === newest
    ? { checked: Object.fromEntries(otherDays.map(([name, { checkedThrough }]) => [name, checkedThrough])) }
    : {}),
}));

/** A ledger with a made-up edition after ours. */
export const twoEditions: readonly Edition[] = [
  ...ourEditions,
  {
    version: SECOND,
    hash: '',
    final: false,
    checkedThrough: legalDay('2026-12-19'),
    changed: 'A lower limit in Section 321, and a repeal that did not come.',
  },
];

const notice = cited('primary', 'Made up', 'example.com', 'A change of the law that a test has made up.');

/** Our parameter, with a value struck by the made-up edition and others in its place. */
function corrected(name: string, strikes: string | null, ...added: Dated<unknown>['since']): Parameters {
  const parameter = parameters[name];
  if (parameter === undefined) throw new Error(`no parameter ${name}`);
  const gone = parameter.since.filter(({ from }) => from === strikes);
  if (strikes !== null && gone.length !== 1) throw new Error(`${name} has no value from ${strikes}`);
  const since = [...parameter.since.filter((value) => !gone.includes(value)), ...added].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
  return {
    [name]: {
      ...parameter,
      since,
      struck: [...(parameter.struck ?? []), ...gone.map((value) => ({ ...value, struck: SECOND }))],
    },
  };
}

const entry = (from: string, value: unknown) => ({ from: legalDay(from), value, source: notice, added: SECOND });
const checkedLater = (parameter: Dated<unknown>) => ({ ...parameter, checkedThrough: legalDay('2026-12-19') });

/** Our law with what the made-up edition changed: a value corrected, one withdrawn, one added, a typing error mended, a parameter more. */
export const secondParameters: Parameters = Object.fromEntries(
  Object.entries({
    ...parameters,
    ...corrected('valueLimit', '2016-03-10', entry('2016-03-10', usd(700_00))),
    ...corrected('regimes', '2027-07-01'),
    ...corrected('informalEntryLimit', null, entry('2026-12-10', usd(2000_00))),
    ...typingErrorMended('zipRanges'),
    weight: {
      is: 'Most that a parcel may weigh',
      unit: 'grams',
      checkedThrough: legalDay('2026-12-19'),
      added: SECOND,
      since: [{ from: legalDay('2026-12-10'), value: 30_000, source: notice }],
    },
  }).map(([name, parameter]) => [name, checkedLater(parameter)]),
);

function typingErrorMended(name: string): Parameters {
  const [old] = parameters[name]?.since ?? [];
  if (old === undefined) throw new Error(`no value of ${name}`);
  const source = { ...old.source, says: `${old.source.says} (No typing error any more.)` };
  return corrected(name, old.from, { ...old, source, added: SECOND });
}

/** Our newest edition, rebuilt from the entries of the made-up one. */
export const firstAgain: Law = lawOf(editions.length - 1, twoEditions, secondParameters);
export const second: Law = lawOf(editions.length, twoEditions, secondParameters);

/** Our newest edition, in which every value of every parameter brings the same mark in its source: what lacks it was not read from the law. */
export const markedLaw = (mark: string): Law => ({
  ...firstAgain,
  values: new Map(
    Object.values(parameters).map((parameter) => [
      parameter,
      parameter.since.map((value) => ({ ...value, source: { ...value.source, cite: mark } })),
    ]),
  ),
});
