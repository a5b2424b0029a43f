import type { PricedOrderJson } from '#contract';
import { costs as texts } from '#messages/costs';
import { EstimateText } from '../../components/estimate-text.tsx';
import { Link, Text } from '../../components/kit.ts';
import { Fact, SavingText } from '../../components/text.tsx';
import { words } from '../../format/words.ts';
import { savingLacksSentence } from '../../phrases/entry-options.ts';

const say = words(texts);

/** What an order costs by itself, what in its load, and what that saves. */
export function AloneAndTogether({ order }: { order: PricedOrderJson }) {
  return (
    <>
      <Fact label={say('alone')}>
        <EstimateText estimate={order.alone.total} />
      </Fact>
      <Fact label={say('in-load')}>
        <EstimateText estimate={order.batched.total} />
      </Fact>
      <Fact label={say('saving')}>
        <SavingText savingMinor={order.savingMinor} />
      </Fact>
    </>
  );
}

/** What the saving waits for, with the way to state it. */
export function SavingLacks({ fees }: { fees: PricedOrderJson['savingLacks'] }) {
  if (fees.length === 0) return null;
  return (
    <Text as="p" breakWord>
      {savingLacksSentence(fees)} <Link url="/settings">{say('open-settings')}</Link>
    </Text>
  );
}
