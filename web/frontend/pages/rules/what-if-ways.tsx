import type { LotEntryOptionsJson, EntryOptionJson, WhatIfWays } from '#contract';
import { BlockStack, InlineGrid, Text } from '../../components/kit.ts';
import { Fact } from '../../components/text.tsx';
import { estimateWords } from '../../format/estimate.ts';
import { ROUTE_NAMES } from '../../phrases/entry-options.ts';
import { Ways } from '../costs/ways-card.tsx';

/** What it would cost, beside the cheapest way of today. */
export function WhatIfWaysShown({ ways: { now, then, goods }, lot }: { ways: WhatIfWays; lot: number | null }) {
  return (
    <BlockStack gap="300">
      <Text as="h4" variant="headingSm">
        {lot === null ? 'Ways to send it then' : `Lot ${lot}: ways to send it then`}
      </Text>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <Fact label="Cheapest now">{cheapestWords(now)}</Fact>
        <Fact label="Cheapest then">{cheapestWords(then)}</Fact>
      </InlineGrid>
      <Ways ways={then} goods={goods} />
    </BlockStack>
  );
}

/** Without the fees no way is the cheapest for sure: then what is known of the ways that stand open. */
export function cheapestWords({ routes, cheapest }: LotEntryOptionsJson): string {
  const sure = routes.find(({ kind }) => kind === cheapest);
  if (sure !== undefined) return priced(sure);
  const open = routes.filter(({ kind, standing }) => kind !== 'none' && standing !== 'not-allowed');
  return open.length === 0 ? ROUTE_NAMES.none : `Not known for sure: ${open.map(priced).join('; ')}`;
}

const priced = ({ kind, cost }: EntryOptionJson): string =>
  cost?.total == null ? `${ROUTE_NAMES[kind]}, cost not known` : `${ROUTE_NAMES[kind]}, ${estimateWords(cost.total)}`;
