import type { OrderTab } from '#contract';
import { EmptyTeach } from '../../components/notices.tsx';
import { isNarrowed } from '../../state/orders-url.ts';
import type { OrdersView } from '../../state/orders-url.ts';

const TEACH: Readonly<Record<OrderTab, { heading: string; text: string }>> = {
  all: {
    heading: 'Your orders will stand here',
    text: 'Every order to the US is decided when it is placed: whether it may enter duty-free, under which entry it travels, and what is missing. You need do nothing; orders from before the installation appear with “Re-check all orders” on Home.',
  },
  'needs-facts': {
    heading: 'No order lacks a fact',
    text: 'An order comes here when something that customs asks for is not known: a country of origin, an HTS code, a price, an address. Open it to see what to fill in.',
  },
  ineligible: {
    heading: 'No ineligible orders',
    text: 'An order comes here when it may not enter duty-free under Section 321. It can still travel under another entry, which its page names.',
  },
  ready: {
    heading: 'No order waits for a shipment',
    text: 'An order comes here when everything its entry needs is known and it is in no shipment yet.',
  },
  'in-shipment': {
    heading: 'No order is in a shipment',
    text: 'Orders that leave the same place for the same port under the same entry join one shipment by themselves, if automatic batching is on in Settings.',
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
