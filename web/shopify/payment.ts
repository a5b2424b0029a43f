/** What a financial status of Shopify's means for a parcel. */
export type Payment = 'settled' | 'owed' | 'void' | 'refunded';

/**
 * https://shopify.dev/docs/api/admin-graphql/2026-10/enums/OrderDisplayFinancialStatus. An authorised payment counts as one: many
 * shops capture it when they send. What is left after a refund of a part was paid for.
 */
const BY_STATUS: Readonly<Record<string, Payment>> = {
  PAID: 'settled',
  AUTHORIZED: 'settled',
  PARTIALLY_REFUNDED: 'settled',
  PENDING: 'owed',
  PARTIALLY_PAID: 'owed',
  EXPIRED: 'void',
  VOIDED: 'void',
  REFUNDED: 'refunded',
};

/** Those that let an order go whatever the shop has set. */
export const SETTLED_STATUSES: readonly string[] = Object.keys(BY_STATUS).filter((one) => BY_STATUS[one] === 'settled');
export const REFUNDED_STATUSES: readonly string[] = Object.keys(BY_STATUS).filter(
  (one) => BY_STATUS[one] === 'refunded',
);

/** Null: Shopify states none, as of orders without a price; then nothing is owed. A word that is not known is taken for a debt. */
export const paymentOf = (status: string | null): Payment =>
  status === null ? 'settled' : (BY_STATUS[status] ?? 'owed');
