import type { Fact, Reason, ReasonCode } from '../rules/reason.ts';
import type { Verdict } from '../rules/verdict.ts';

/** What leaves a load in doubt although its orders may cross: a reason of their verdicts, or that only a FAST carrier can still file its manifest. */
export type DoubtCode = ReasonCode | 'FAST_CUT_OFF';

export interface DoubtedOrder {
  readonly orderId: string;
  readonly orderName: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** One kind of doubt. No orders: it is about the load as a whole, with facts of its own. */
export interface LoadDoubt {
  readonly code: DoubtCode;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly orders: readonly DoubtedOrder[];
}

/** What may be forbidden or seized goes before what may cost more, and that before what may delay. */
const RISKIEST_FIRST: readonly DoubtCode[] = [
  'EMBARGO',
  'WEAPON',
  'PARAPHERNALIA',
  'ADCVD',
  'SCREEN_PARTIES',
  'UFLPA',
  'FOREIGN_IOR_INFORMAL',
  'MISSING_IMPORTER',
  'FOREIGN_IOR_FORMAL',
  'STALE_RULES',
  'BOUNDARY',
  'EXCISE_ALCOHOL',
  'EXCISE_TOBACCO',
  'QUOTA',
  'FAST_CUT_OFF',
  'HAZMAT',
  'STATE_ZIP_MISMATCH',
  'BAD_TEXT',
  'MISSING_HTS',
  'USMCA_NOT_HELD',
];

/** Reasons of the verdict that the entry has to do with as well, whatever becomes of the exemption. */
const CONCERNS_ENTRY: ReadonlySet<ReasonCode> = new Set([
  'EMBARGO',
  'WEAPON',
  'PARAPHERNALIA',
  'ADCVD',
  'STALE_RULES',
  'BOUNDARY',
  'EXCISE_ALCOHOL',
  'EXCISE_TOBACCO',
  'QUOTA',
]);

/** Certain, and for the filer of the entry to act upon: what an agency wants to be told, and how goods are declared. */
const REMINDERS: ReadonlySet<ReasonCode> = new Set([
  'PGA_DATA_REQUIRED',
  'SALE_NO_GIFT',
  'US_GOODS_RETURNED',
  'IMPORTER_ASKED',
]);

/** Warnings that name what a person has decided already. */
const SETTLED: ReadonlySet<ReasonCode> = new Set(['AMENDED', 'ANSWERED', 'ANSWER_IGNORED']);

interface JudgedOrder {
  readonly orderId: string;
  readonly orderName: string;
  readonly verdicts: readonly Verdict[];
}

/** The open doubts of a load's orders by kind, the riskiest first. A warning that this list does not know stands last. */
export const doubtsOfOrders = (orders: readonly JudgedOrder[]): LoadDoubt[] =>
  riskiestFirst(byKind(orders, openReasons));

/** What is certain of a load's orders and asks for nobody's name: it is to be handed on. */
export const remindersOfOrders = (orders: readonly JudgedOrder[]): LoadDoubt[] =>
  riskiestFirst(byKind(orders, (verdict) => warningsOf(verdict).filter(({ code }) => REMINDERS.has(code))));

function byKind(orders: readonly JudgedOrder[], pick: (verdict: Verdict) => readonly Reason[]): LoadDoubt[] {
  const byCode = new Map<DoubtCode, Map<string, DoubtedOrder>>();
  for (const { orderId, orderName, verdicts } of orders) {
    for (const { code, facts } of verdicts.flatMap(pick)) {
      const doubted = byCode.get(code) ?? new Map<string, DoubtedOrder>();
      byCode.set(code, doubted.set(JSON.stringify([orderId, facts]), { orderId, orderName, facts }));
    }
  }
  return [...byCode].map(([code, doubted]) => ({ code, facts: {}, orders: [...doubted.values()] }));
}

export const riskiestFirst = (doubts: readonly LoadDoubt[]): LoadDoubt[] =>
  [...doubts].sort((a, b) => rankOf(a.code) - rankOf(b.code) || (a.code < b.code ? -1 : 1));

const warningsOf = ({ warnings, route }: Verdict): readonly Reason[] => [...warnings, ...route.warnings];

const openReasons = (verdict: Verdict): readonly Reason[] => [
  ...verdict.reasons.filter(({ code }) => CONCERNS_ENTRY.has(code)),
  ...warningsOf(verdict).filter(({ code }) => !SETTLED.has(code) && !REMINDERS.has(code)),
];

function rankOf(code: DoubtCode): number {
  const rank = RISKIEST_FIRST.indexOf(code);
  return rank === -1 ? RISKIEST_FIRST.length : rank;
}
