import type { PricedOrderJson } from '#contract';
import { EstimateText } from '../../components/estimate-text.tsx';
import { Fact, SavingText } from '../../components/text.tsx';

/** What an order costs by itself, what in its load, and what that spares. */
export function AloneAndTogether({ order }: { order: PricedOrderJson }) {
  return (
    <>
      <Fact label="Alone">
        <EstimateText estimate={order.alone.total} />
      </Fact>
      <Fact label="In the load">
        <EstimateText estimate={order.batched.total} />
      </Fact>
      <Fact label="Saving">
        <SavingText savingMinor={order.savingMinor} />
      </Fact>
    </>
  );
}
