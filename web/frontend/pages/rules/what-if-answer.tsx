import type { ReasonJson, WhatIfAnswer, WhatIfOrder, WhatIfVerdict } from '#contract';
import { whatIf as texts } from '#messages/what-if';
import { canonicalJson } from '#shopify';
import { EntryBadge, VerdictBadge } from '../../components/badges.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { BlockStack, Box, Divider, InlineGrid, InlineStack, Link, Text } from '../../components/kit.ts';
import { ReasonCard } from '../../components/reason-card.tsx';
import { BothMoneyText, Rich } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';
import { reasonTitle } from '../../phrases/reason.ts';
import { NoFeesBanner } from '../costs/together-card.tsx';
import { WhatIfComing } from './what-if-coming.tsx';
import { WhatIfWaysShown } from './what-if-ways.tsx';

const say = words(texts);
const sayPieces = pieces(texts);

/** What would be decided, beside what is; and for one order or a basket what each way across would cost. */
export function WhatIfAnswerShown({ answer: { orders, changed, feesUnstated } }: { answer: WhatIfAnswer }) {
  const several = orders.length > 1;
  const shown = several ? orders.filter((order) => order.changed) : orders;
  return (
    <BlockStack gap="300">
      <Divider />
      {orders.length !== 1 && (
        <Text as="p" fontWeight="semibold">
          {orders.length === 0
            ? say('answer.none')
            : changed === 0
              ? say('answer.same', { orders: orders.length })
              : say('answer.other', { changed, orders: orders.length })}
        </Text>
      )}
      {shown.map((order) => (
        <OrderAnswer key={order.name} order={order} brief={several} />
      ))}
      {feesUnstated && orders.some(({ ways }) => ways.length > 0) && <NoFeesBanner />}
    </BlockStack>
  );
}

const reasonsOf = ({ reasons, warnings }: WhatIfVerdict): readonly ReasonJson[] => [...reasons, ...warnings];
// A stored verdict may name the same facts in another order.
const keyOf = ({ code, facts }: ReasonJson): string => `${code} ${canonicalJson(facts)}`;

function OrderAnswer({ order, brief }: { order: WhatIfOrder; brief: boolean }) {
  const { orderId, name, before, after, changed, ways, coming } = order;
  const held = new Set(before.flatMap(reasonsOf).map(keyOf));
  const all = [...new Map(after.flatMap(reasonsOf).map((reason) => [keyOf(reason), reason])).values()];
  const [kept, added] = [all.filter((one) => held.has(keyOf(one))), all.filter((one) => !held.has(keyOf(one)))];
  const named = orderId === null ? name : <Link url={`/orders/${orderId}`}>{name}</Link>;
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">
        {before.length === 0 ? (
          named
        ) : (
          <Rich pieces={sayPieces(changed ? 'answer.another' : 'answer.the-same', { order: { piece: named } })} />
        )}
      </Text>
      <InlineGrid columns={{ xs: 1, sm: changed && before.length > 0 ? 2 : 1 }} gap="300">
        {changed && before.length > 0 && <Verdicts title={say('now')} verdicts={before} />}
        <Verdicts title={say(before.length === 0 || changed ? 'then' : 'now-and-then')} verdicts={after} />
      </InlineGrid>
      {!brief && added.length > 0 && <Reasons reasons={added} title={say(held.size > 0 ? 'why-new' : 'why')} />}
      {!brief && kept.length > 0 && (
        <Disclosure label={say(added.length > 0 ? 'why.stay' : 'why.sources', { reasons: kept.length })}>
          <Reasons reasons={kept} />
        </Disclosure>
      )}
      {ways.map((way, at) => (
        <WhatIfWaysShown key={way.lotId} ways={way} lot={ways.length > 1 ? at + 1 : null} />
      ))}
      <WhatIfComing coming={coming} />
    </BlockStack>
  );
}

function Reasons({ reasons, title }: { reasons: readonly ReasonJson[]; title?: string }) {
  return (
    <BlockStack gap="300">
      {title !== undefined && (
        <Text as="h4" variant="headingSm">
          {title}
        </Text>
      )}
      {reasons.map((reason) => (
        <ReasonCard key={keyOf(reason)} reason={reason} />
      ))}
    </BlockStack>
  );
}

/** Each lot's verdict with the names of its reasons. */
function Verdicts({ title, verdicts }: { title: string; verdicts: readonly WhatIfVerdict[] }) {
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
              <BothMoneyText usd={one.value} paid={one.worth.paid} estimated={one.worth.rate?.basis === 'estimate'} />
            </InlineStack>
            <BlockStack as="ul" gap="100">
              {[...new Set([...reasonsOf(one).map(({ code }) => code), ...one.missing])].map((code) => (
                <li key={code}>
                  <Text as="span">{reasonTitle(code)}</Text>
                </li>
              ))}
            </BlockStack>
          </BlockStack>
        ))}
      </BlockStack>
    </Box>
  );
}
