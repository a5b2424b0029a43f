import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DoubtJson, SealDoubts } from '#contract';
import {
  costsMoreMark,
  cutOffOf,
  doubtMark,
  doubtsOfOrders,
  instant,
  legalDayOf,
  LOAD_DOUBTS,
  REASON_CODES,
  riskiestFirst,
  totalsOf,
  writeMarks,
} from '#domain';
import type { DoubtCode, DoubtedOrder, Fact, LoadDoubt, SealedLoad } from '#domain';
import { canonicalJson } from '#shopify';
import type { Phrase } from '#phrases';
import type { LoadRecord } from '../store/rows.ts';
import { isList, isObject, storedJson } from '../store/stored-json.ts';
import type { JudgedOrder } from './build-load.ts';
import { keyOf } from './facts.ts';
import { fastCutOffWords } from './cut-off-words.ts';
import { costsMoreWords, oneEntryFormalWords } from './doubt-words.ts';
import { outOfSightWords } from './out-of-sight-words.ts';
import { phrases, sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.doubts);

export interface LookedAt {
  readonly now: Date;
  /** Orders that Shopify no longer shows, with the day on which they were placed. */
  readonly outOfSight: ReadonlyMap<string, Date>;
  /** The load as its papers would have it; null: they cannot be written. */
  readonly document: SealedLoad | null;
  /** US cents that it saves against its parcels one by one, negative where it costs more; null: that is not known. */
  readonly savingMinor: number | null;
}

/** What is open about a load although it may be sealed: of its orders, of what Shopify no longer shows, of the hour, the entry and the costs. */
export function doubtsOfLoad(
  load: LoadRecord,
  judged: readonly JudgedOrder[],
  { now, outOfSight, document, savingMinor }: LookedAt,
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
    ...(document === null ? [] : turnedFormal(document)),
    ...(savingMinor === null || savingMinor >= 0
      ? []
      : [{ code: 'COSTS_MORE' as const, facts: { minor: -savingMinor }, orders: [] }]),
  ]);
}

const fastOnly = ({ minutes, minutesForFast }: { minutes: number; minutesForFast: number }): LoadDoubt => ({
  code: 'FAST_CUT_OFF',
  facts: { minutes, minutesForFast },
  orders: [],
});

/** Orders that each would be entered informally, and the one entry for all of them is a formal one. */
function turnedFormal({ oneEntry, shipments }: SealedLoad): LoadDoubt[] {
  const informal = shipments.filter(({ entry }) => entry === '11');
  if (oneEntry !== '01' || informal.length === 0) return [];
  const { valueUsdMinor: minor } = totalsOf({ shipments: shipments.filter(({ entry }) => entry !== '321') });
  const asksFormal = shipments.some(({ entry }) => entry === '01');
  return [{ code: 'ONE_ENTRY_FORMAL', facts: { minor, asksFormal, orders: informal.length }, orders: [] }];
}

/** Tells what was read of a kind from what there is: its orders and what is known of each. */
const markOf = ({ code, facts, orders }: LoadDoubt): string =>
  code === 'COSTS_MORE'
    ? costsMoreMark(Number(facts['minor']))
    : doubtMark(
        code,
        createHash('sha256')
          .update(canonicalJson([facts, orders]))
          .digest('hex')
          .slice(0, 16),
      );

/** Null: nothing is open. Whose names stand under it is not known here. */
export function sealDoubts(doubts: readonly LoadDoubt[]): SealDoubts | null {
  const kinds = doubts.map(doubtJson);
  return kinds.length === 0 ? null : { seen: writeMarks(kinds.map(({ seen }) => seen)), kinds };
}

export function doubtJson(doubt: LoadDoubt): DoubtJson {
  const { code, facts, orders } = doubt;
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
    seen: markOf(doubt),
    acknowledged: null,
  };
}

/** What stands in the place of doubts that cannot be read. */
const unreadable = (): DoubtJson => ({
  code: 'UNREADABLE',
  title: say()('unreadable.title'),
  about: say()('unreadable.says'),
  whatToDo: null,
  count: 0,
  orders: [],
  seen: '',
  acknowledged: null,
});

export const acknowledgedJson = (doubts: readonly LoadDoubt[] | null): DoubtJson[] =>
  doubts === null ? [unreadable()] : doubts.map(doubtJson);

function wordsOf(code: DoubtCode, facts: Readonly<Record<string, Fact>>): Phrase {
  switch (code) {
    case 'FAST_CUT_OFF':
      return fastCutOffWords(facts);
    case 'OUT_OF_SIGHT':
      return outOfSightWords(facts);
    case 'ONE_ENTRY_FORMAL':
      return oneEntryFormalWords(facts);
    case 'COSTS_MORE':
      return costsMoreWords(facts);
    default:
      return phrases().phraseOf(code, facts);
  }
}

/** The name of a kind, as it is told when a person looks back. Null: this version knows no such kind. */
export function titleOfKind(code: string): string | null {
  const known = [...REASON_CODES, ...LOAD_DOUBTS].find((one) => one === code);
  return known === undefined ? null : wordsOf(known, {}).title;
}

const FACTS = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]));
const KEPT = z.array(
  z.object({
    code: z.enum([...REASON_CODES, ...LOAD_DOUBTS] satisfies DoubtCode[]),
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
  // A name without doubts: what it stood under was cleared up before the seal.
  if (acknowledgedBy !== null && acknowledgedDoubts !== null)
    return { by: acknowledgedBy, doubts: keptDoubts(acknowledgedDoubts) };
  return staleConfirmedBy === null
    ? null
    : { by: staleConfirmedBy, doubts: [{ code: 'STALE_RULES', facts: {}, orders: [] }] };
}
