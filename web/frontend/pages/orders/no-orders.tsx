import type { OrderTab } from '#contract';
import { EmptyTeach } from '../../components/notices.tsx';
import { isNarrowed } from '../../state/orders-url.ts';
import type { OrdersView } from '../../state/orders-url.ts';

const TEACH: Readonly<Record<OrderTab, { heading: string; text: string }>> = {
  all: {
    heading: 'Your orders will stand here',
    text: 'Every order to the US is decided when it is placed: whether it may enter duty-free, under which entry it travels, and what is missing. You need do nothing; orders from before the installation appear with “Re-check all orders” on Home.',
  },
  held: {
    heading: 'No order is held',
    text: 'An order comes here when something is missing (a country of origin, an HTS number, an address, a payment, an answer), or when it may not enter at all. Its row says what, and what to do.',
  },
  ready: {
    heading: 'No order waits for a load',
    text: 'An order comes here when nothing is missing any more and it is in no load yet.',
  },
  'in-load': {
    heading: 'No order is in a load',
    text: 'Orders that leave the same place for the same port join one load by themselves, if automatic batching is on in Settings.',
  },
  left: {
    heading: 'No order has left',
    text: 'An order comes here when its load is handed over to the carrier, or when it is fulfilled in Shopify without one.',
  },
};

export function NoOrders({ view, onClear }: { view: OrdersView; onClear: () => void }) {
  if (isNarrowed(view)) {
    return (
      <EmptyTeach heading="No order fits" action={{ content: 'Clear search and filters', onAction: onClear }}>
        Try another word, part of the order’s number, or fewer filters.
      </EmptyTeach>
    );
  }
  const { heading, text } = TEACH[view.tab];
  return <EmptyTeach heading={heading}>{text}</EmptyTeach>;
}
