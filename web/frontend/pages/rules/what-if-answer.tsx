import type { WhatIfAnswer, WhatIfOrder, WhatIfVerdict } from '#contract';
import { EntryBadge, VerdictBadge } from '../../components/badges.tsx';
import { BlockStack, Box, Divider, InlineGrid, InlineStack, Link, Text } from '../../components/kit.ts';
import { ReasonCard } from '../../components/reason-card.tsx';
import { MoneyText } from '../../components/text.tsx';
import { count } from '../../format/list.ts';
import { reasonTitle } from '../../phrases/reason.ts';
import { NoFeesBanner } from '../costs/together-card.tsx';
import { WhatIfWaysShown } from './what-if-ways.tsx';

/** What would be decided, beside what is; and for one order or a basket what each way across would cost. */
export function WhatIfAnswerShown({ answer: { orders, changed, feesUnstated } }: { answer: WhatIfAnswer }) {
  const shown = orders.length > 1 ? orders.filter((order) => order.changed) : orders;
  return (
    <BlockStack gap="300">
      <Divider />
      {orders.length !== 1 && (
        <Text as="p" fontWeight="semibold">
          {count(changed, 'order')} of {orders.length} would be answered otherwise.
        </Text>
      )}
      {shown.map((order) => (
        <OrderAnswer key={order.name} order={order} brief={orders.length > 1} />
      ))}
      {feesUnstated && orders.some(({ ways }) => ways.length > 0) && <NoFeesBanner />}
    </BlockStack>
  );
}

function OrderAnswer({ order, brief }: { order: WhatIfOrder; brief: boolean }) {
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {order.orderId === null ? order.name : <Link url={`/orders/${order.orderId}`}>{order.name}</Link>}
        {order.before.length > 0 && (order.changed ? ': another answer' : ': the same answer')}
      </Text>
      <InlineGrid columns={{ xs: 1, sm: order.before.length === 0 ? 1 : 2 }} gap="300">
        {order.before.length > 0 && <Verdicts title="Now" verdicts={order.before} brief={brief} />}
        <Verdicts title="Then" verdicts={order.after} brief={brief} />
      </InlineGrid>
      {order.ways.map((ways, at) => (
        <WhatIfWaysShown key={ways.lotId} ways={ways} lot={order.ways.length > 1 ? at + 1 : null} />
      ))}
    </BlockStack>
  );
}

function Verdicts({ title, verdicts, brief }: { title: string; verdicts: readonly WhatIfVerdict[]; brief: boolean }) {
  return (
    <Box background="bg-surface-secondary" padding="300" borderRadius="200">
      <BlockStack gap="300">
        <Text as="h4" variant="headingSm" tone="subdued">
          {title}
        </Text>
        {verdicts.map((one) => (
          <BlockStack gap="200" key={one.lotId}>
            <InlineStack gap="200" blockAlign="center">
              <VerdictBadge verdict={one.verdict} />
              <EntryBadge entry={one.entry} ready={one.ready} />
              <MoneyText money={one.value} />
            </InlineStack>
            {brief
              ? one.reasons.map(({ code }) => (
                  <Text as="p" key={code}>
                    {reasonTitle(code)}
                  </Text>
                ))
              : [...one.reasons, ...one.warnings].map((reason) => (
                  <ReasonCard key={`${reason.code} ${JSON.stringify(reason.facts)}`} reason={reason} />
                ))}
            {one.missing.length > 0 && <Text as="p">Still missing: {one.missing.map(reasonTitle).join(', ')}.</Text>}
          </BlockStack>
        ))}
      </BlockStack>
    </Box>
  );
}
