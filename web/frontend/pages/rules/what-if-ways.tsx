import type { LotEntryOptionsJson, EntryOptionJson, WhatIfWays } from '#contract';
import { whatIf as texts } from '#messages/what-if';
import { BlockStack, InlineGrid, Text } from '../../components/kit.ts';
import { Fact } from '../../components/text.tsx';
import { estimateWords } from '../../format/estimate.ts';
import { words } from '../../format/words.ts';
import { ROUTE_NAMES } from '../../phrases/entry-options.ts';
import { Ways } from '../costs/ways-card.tsx';

const say = words(texts);

/** What it would cost, beside the cheapest way of today. */
export function WhatIfWaysShown({ ways: { now, then, goods }, lot }: { ways: WhatIfWays; lot: number | null }) {
  return (
    <BlockStack gap="300">
      <Text as="h4" variant="headingSm">
        {lot === null ? say('ways') : say('ways.lot', { lot })}
      </Text>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <Fact label={say('cheapest-now')}>{cheapestWords(now)}</Fact>
        <Fact label={say('cheapest-then')}>{cheapestWords(then)}</Fact>
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
  return open.length === 0 ? ROUTE_NAMES.none : say('cheapest-unsure', { ways: open.map(priced).join('; ') });
}

const priced = ({ kind, cost }: EntryOptionJson): string =>
  cost?.total == null
    ? say('way.no-cost', { way: ROUTE_NAMES[kind] })
    : say('way.cost', { way: ROUTE_NAMES[kind], cost: estimateWords(cost.total) });
