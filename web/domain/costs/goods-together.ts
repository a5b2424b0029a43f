import type { LoadEntry } from '../batching/join-key.ts';
import type { Case } from '../case/case.ts';
import type { ScnPolicy } from '../clearance/model.ts';
import { standingOf } from '../clearance/stays-out.ts';
import { recipientKey } from '../consignment/person-keys.ts';
import { feeBase } from '../rules/processing-fee.ts';
import type { BuyerGoods, ClearedLoad } from './clearance-costs.ts';

/** An order of a load as one entry may cover it: its own entry, and of its lots those that are imports. */
export interface EnteredOrder {
  readonly order: { readonly orderId: string };
  readonly entry: LoadEntry;
  readonly cases: readonly Case[];
}

/**
 * May one entry cover it with others? What is released under Section 321 is in no entry, and goods under an antidumping order or a quota
 * travel beside it, with the whole order, under an entry of their own (19 CFR 141.53(c)).
 */
export function entersTogether({ entry, cases }: Pick<EnteredOrder, 'entry' | 'cases'>): boolean {
  if (cases.length === 0) return false;
  const goods = cases.flatMap((facts) => facts.goods);
  const marks = [
    ...(goods.some(({ adCvd }) => adCvd === true) ? (['antidumping'] as const) : []),
    ...(goods.some(({ quota }) => quota === true) ? (['quota'] as const) : []),
  ];
  return standingOf({ clearance: 'one-entry', entries: [entry], marks }).kind === 'shares';
}

/** What one entry of these orders would cover; null: nothing, or a value or the day is not known. */
export function goodsTogether(orders: readonly EnteredOrder[], scns: ScnPolicy): ClearedLoad | null {
  const buyers = new Map<string, BuyerGoods>();
  const [first] = orders.flatMap(({ cases }) => cases);
  const day = first?.day ?? null;
  if (day === null) return null;
  for (const { order, entry, cases } of orders) {
    for (const [at, facts] of cases.entries()) {
      const feeCents = feeBase(facts);
      if (facts.day === null || !facts.value.known || feeCents === null) return null;
      // A buyer who is not known is nobody else.
      const buyer = recipientKey(facts.consignment.consignee) ?? `${order.orderId} ${at}`;
      const before = buyers.get(buyer);
      buyers.set(buyer, {
        enteredCents: (before?.enteredCents ?? 0) + facts.value.usdMinor,
        feeCents: (before?.feeCents ?? 0) + feeCents,
        asksFormal: before?.asksFormal === true || entry === '01',
      });
    }
  }
  return { ...sizeTogether(orders), buyers: [...buyers.values()], invoices: 1, scns, day };
}

/** Parcels and lines are known where a value is not. */
export function sizeTogether(orders: readonly EnteredOrder[]): Pick<ClearedLoad, 'parcels' | 'lines'> {
  const cases = orders.flatMap((one) => one.cases);
  const lines = cases.flatMap(({ goods }) =>
    goods.map(({ hts, origin, usmca, claim }) => JSON.stringify([hts, origin, usmca === true, claim ?? null])),
  );
  return { parcels: cases.length, lines: new Set(lines).size };
}
