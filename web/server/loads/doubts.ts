import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DoubtJson, SealDoubts } from '#contract';
import { cutOffOf, doubtsOfOrders, instant, legalDayOf, REASON_CODES, riskiestFirst } from '#domain';
import type { DoubtCode, DoubtedOrder, Fact, LoadDoubt } from '#domain';
import { canonicalJson, phraseOf } from '#shopify';
import type { SpokenPhrase } from '#shopify';
import type { LoadRecord } from '../store/rows.ts';
import { isList, isObject, storedJson } from '../store/stored-json.ts';
import type { JudgedOrder } from './build-load.ts';
import { keyOf } from './facts.ts';
import { fastCutOffWords } from './cut-off-words.ts';
import { outOfSightWords } from './out-of-sight-words.ts';

/** What is open about a load although it may be sealed: of its orders, of what Shopify no longer shows, and of the hour. */
export function doubtsOfLoad(
  load: LoadRecord,
  judged: readonly JudgedOrder[],
  now: Date,
  outOfSight: ReadonlyMap<string, Date>,
): LoadDoubt[] {
  const hidden = judged.flatMap(({ orderId, orderName }): DoubtedOrder[] => {
    const placedAt = outOfSight.get(orderId);
    return placedAt === undefined
      ? []
      : [{ orderId, orderName, facts: { placed: legalDayOf(instant(placedAt.getTime())) } }];
  });
  const cutOff = cutOffOf(keyOf(load).mode, instant(load.arrivalAt.getTime()), instant(now.getTime()));
  return riskiestFirst([
    ...doubtsOfOrders(judged),
    ...(hidden.length === 0 ? [] : [{ code: 'OUT_OF_SIGHT' as const, facts: {}, orders: hidden }]),
    ...(cutOff.kind === 'fast-only' ? [fastOnly(cutOff)] : []),
  ]);
}

const fastOnly = ({ minutes, minutesForFast }: { minutes: number; minutesForFast: number }): LoadDoubt => ({
  code: 'FAST_CUT_OFF',
  facts: { minutes, minutesForFast },
  orders: [],
});

/** Tells one list of doubts from another: the kinds, their orders and what is known of each. */
const seenKey = (doubts: readonly LoadDoubt[]): string =>
  createHash('sha256').update(canonicalJson(doubts)).digest('hex').slice(0, 32);

/** Null: nothing is open. */
export const sealDoubts = (doubts: readonly LoadDoubt[]): SealDoubts | null =>
  doubts.length === 0 ? null : { seen: seenKey(doubts), kinds: doubts.map(doubtJson) };

export function doubtJson({ code, facts, orders }: LoadDoubt): DoubtJson {
  const { title, sentence, whatToDo } = wordsOf(code, facts);
  return {
    code,
    title,
    about: orders.length === 0 ? sentence : null,
    whatToDo,
    count: new Set(orders.map(({ orderId }) => orderId)).size,
    orders: orders.map(({ orderId, orderName, facts: known }) => ({
      orderId,
      orderName,
      message: wordsOf(code, known).sentence,
    })),
  };
}

/** What stands in the place of doubts that cannot be read. */
const UNREADABLE: DoubtJson = {
  code: 'UNREADABLE',
  title: 'What was acknowledged cannot be read',
  about: 'It was stored by a newer version of Minimis, or is damaged. It is kept as it is, and so is the seal.',
  whatToDo: null,
  count: 0,
  orders: [],
};

export const acknowledgedJson = (doubts: readonly LoadDoubt[] | null): DoubtJson[] =>
  doubts === null ? [UNREADABLE] : doubts.map(doubtJson);

const wordsOf = (code: DoubtCode, facts: Readonly<Record<string, Fact>>): SpokenPhrase =>
  code === 'FAST_CUT_OFF'
    ? fastCutOffWords(facts)
    : code === 'OUT_OF_SIGHT'
      ? outOfSightWords(facts)
      : phraseOf(code, facts);

const FACTS = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]));
const KEPT = z.array(
  z.object({
    code: z.enum([...REASON_CODES, 'FAST_CUT_OFF', 'OUT_OF_SIGHT'] satisfies DoubtCode[]),
    facts: FACTS,
    orders: z.array(z.object({ orderId: z.string(), orderName: z.string(), facts: FACTS })),
  }),
);

const DOUBTS = storedJson<unknown>('What was acknowledged under a seal', (value) => isList(value, isObject));

/** Null: this version cannot read them. */
function keptDoubts(text: string | null): readonly LoadDoubt[] | null {
  const stored = DOUBTS.read(text ?? '[]');
  return stored.kind === 'read' ? (KEPT.safeParse(stored.value).data ?? null) : null;
}

/** The doubts under which a sealed load was acknowledged, as they were kept. A load of before 2026-11-30 has only its stale rules. */
export function acknowledgedOf(
  load: Pick<LoadRecord, 'acknowledgedBy' | 'acknowledgedDoubts' | 'staleConfirmedBy'>,
): { readonly by: string; readonly doubts: readonly LoadDoubt[] | null } | null {
  const { acknowledgedBy, acknowledgedDoubts, staleConfirmedBy } = load;
  if (acknowledgedBy !== null) return { by: acknowledgedBy, doubts: keptDoubts(acknowledgedDoubts) };
  return staleConfirmedBy === null
    ? null
    : { by: staleConfirmedBy, doubts: [{ code: 'STALE_RULES', facts: {}, orders: [] }] };
}
