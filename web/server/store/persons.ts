import { parseLegalDay } from '#domain';
import type { AddressKey, LegalDay, PersonKey } from '#domain';
import type { Tx } from '../deps.ts';
import { ordersAtAddresses } from './receivers.ts';
import type { AddressWindow } from './receivers.ts';

/** A lot under one hashed person. */
export interface PersonDayFact {
  readonly personKey: PersonKey;
  readonly lotId: string;
  readonly arrivalDay: LegalDay | null;
  readonly placedAt: Date;
  readonly valueUsdMinor: number | null;
  /** Of the lot's recipient: where they receive it. Null on the rows of purchasers. */
  readonly addressKey: AddressKey | null;
}

export interface PersonWindow extends AddressWindow {
  readonly keys: readonly PersonKey[];
  /** Orders placed near this instant count whatever their day. */
  readonly placedAt: Date;
  readonly withinMs: number;
}

function windowWhere(shop: string, orderId: string, window: PersonWindow) {
  const near = {
    gte: new Date(window.placedAt.getTime() - window.withinMs),
    lte: new Date(window.placedAt.getTime() + window.withinMs),
  };
  return {
    shop,
    personKey: { in: [...window.keys] },
    orderId: { not: orderId },
    OR: [{ arrivalDay: { in: [...window.days] } }, { arrivalDay: null }, { placedAt: near }],
  };
}

export async function loadPersonDays(tx: Tx, shop: string, orderId: string): Promise<PersonDayFact[]> {
  const rows = await tx.personDay.findMany({ where: { shop, orderId } });
  return rows.map((row) => ({
    personKey: row.personKey as PersonKey,
    lotId: row.lotId,
    arrivalDay: row.arrivalDay === null ? null : parseLegalDay(row.arrivalDay),
    placedAt: row.placedAt,
    valueUsdMinor: row.valueUsdMinor === null ? null : Number(row.valueUsdMinor),
    addressKey: row.addressKey as AddressKey | null,
  }));
}

/** Puts these facts in the place of the order's former ones. Tells whether anything changed. */
export async function replacePersonDays(
  tx: Tx,
  shop: string,
  orderId: string,
  before: readonly PersonDayFact[],
  after: readonly PersonDayFact[],
): Promise<boolean> {
  if (sameFacts(before, after)) return false;
  await tx.personDay.deleteMany({ where: { shop, orderId } });
  await tx.personDay.createMany({
    data: after.map((fact) => ({
      ...fact,
      shop,
      orderId,
      valueUsdMinor: fact.valueUsdMinor === null ? null : BigInt(fact.valueUsdMinor),
    })),
  });
  return true;
}

/** Ids of other orders whose verdict may turn on facts in this window. */
export async function ordersNear(tx: Tx, shop: string, orderId: string, window: PersonWindow): Promise<string[]> {
  if (window.keys.length === 0) return [];
  const rows = await tx.personDay.findMany({
    where: windowWhere(shop, orderId, window),
    select: { orderId: true },
    distinct: ['orderId'],
    orderBy: { orderId: 'asc' },
  });
  const atAddress = await ordersAtAddresses(tx, shop, orderId, window);
  return [...new Set([...rows.map((row) => row.orderId), ...atAddress])].sort();
}

function sameFacts(a: readonly PersonDayFact[], b: readonly PersonDayFact[]): boolean {
  const text = (facts: readonly PersonDayFact[]): string =>
    facts
      .map((fact) =>
        JSON.stringify([
          fact.personKey,
          fact.lotId,
          fact.arrivalDay,
          fact.placedAt.getTime(),
          fact.valueUsdMinor,
          fact.addressKey,
        ]),
      )
      .sort()
      .join('\n');
  return text(a) === text(b);
}
