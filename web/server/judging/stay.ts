import type { StayReason } from '#domain';
import { paymentOf, readStandingFacts } from '#shopify';
import type { StayOfOrder } from '#phrases';
import type { OrderStanding } from '#shopify';
import { standingText } from '../store/stored-standing.ts';
import type { OrderRecord } from '../store/rows.ts';

type Columns = Pick<OrderRecord, 'test' | 'standing' | 'financialStatus'>;

const BY_STANDING: Readonly<Record<OrderStanding, StayReason | null>> = {
  'to-go': null,
  none: null,
  gone: null,
  held: 'on-hold',
  scheduled: 'scheduled',
  stuck: 'not-completable',
  unknown: 'status-unknown',
};

const STANDINGS = Object.keys(BY_STANDING) as OrderStanding[];

/** Null: a newer version of the app wrote another word. */
export const knownStanding = (text: string): OrderStanding | null => STANDINGS.find((one) => one === text) ?? null;

export const hasLeft = ({ standing }: Pick<OrderRecord, 'standing'>): boolean => standing === 'gone';

/** Why the order joins no shipment for now, whatever its verdict; null: it may. `minimis_stay` says the same in SQL. */
export function stayOf(order: Columns, settings: { readonly waitForPayment: boolean }): StayReason | null {
  if (order.test) return 'test-order';
  const stands = BY_STANDING[knownStanding(order.standing) ?? 'unknown'];
  if (stands !== null) return stands;
  switch (paymentOf(order.financialStatus)) {
    case 'refunded':
      return 'refunded';
    case 'void':
      return settings.waitForPayment ? 'payment-void' : null;
    case 'owed':
      return settings.waitForPayment ? 'unpaid' : null;
    case 'settled':
      return null;
  }
}

/** Why it stays, with what a sentence about it names. */
export const stayOfOrder = (
  reason: StayReason,
  { financialStatus, standingFacts }: Pick<OrderRecord, 'financialStatus' | 'standingFacts'>,
): StayOfOrder => ({ reason, financialStatus, facts: readStandingFacts(standingText(standingFacts)) });
