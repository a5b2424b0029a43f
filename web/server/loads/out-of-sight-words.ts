import { dayWord } from '#shopify';
import type { SpokenPhrase } from '#shopify';
import type { Fact } from '#domain';

/** What it means that Shopify no longer shows an order. */
export const outOfSightWords = ({ placed }: Readonly<Record<string, Fact>>): SpokenPhrase => ({
  title: 'Older than Shopify shows',
  sentence: `Placed on ${dayWord(placed) ?? 'a day more than 60 days ago'}. Shopify shows apps the orders of the last 60 days: had this one been cancelled, paid back or changed since, it would not be known here.`,
  whatToDo:
    'Open the order in Shopify. Take it off the shipment if it was cancelled or its goods or address are no longer as they stand here. The person who set up Minimis can ask Shopify for read_all_orders, which ends this.',
});
