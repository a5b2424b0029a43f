import type { CrossingKindJson, OrderDetail } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import { VerdictBadge } from '../../components/badges.tsx';
import { InlineStack, Link, Text } from '../../components/kit.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { crossingOf, holdTitles } from '../../phrases/crossing.ts';
import { reasonTitle } from '../../phrases/reason.ts';
import { nextStep } from '../../phrases/next-step.ts';
import { VERDICT_SENTENCES } from '../../phrases/verdicts.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

const TONES = {
  ready: 'success',
  held: 'warning',
  stop: 'critical',
  'in-load': 'info',
  left: 'info',
  released: 'success',
  cancelled: 'info',
  none: 'info',
} as const satisfies Record<CrossingKindJson, string>;

/** Where the order stands and what is to be done; then Section 321, whose reasons are one click away. */
export function VerdictBanner({ order }: { order: OrderDetail }) {
  const step = nextStep(order);
  const { crossing } = order;
  const title = crossing.kind === 'held' ? say('held', { holds: holdTitles(crossing).join(' · ') }) : crossingOf(order);
  return (
    <NoticeBanner tone={TONES[crossing.kind]} title={title}>
      {step !== null && (
        <Text as="p" fontWeight="semibold" breakWord>
          {step}
        </Text>
      )}
      <InlineStack gap="200" blockAlign="center">
        <VerdictBadge verdict={order.verdict} />
        <Text as="span" breakWord>
          {VERDICT_SENTENCES[order.verdict]}{' '}
          {order.leadReason !== null && <Link url="#why">{reasonTitle(order.leadReason)}</Link>}
        </Text>
      </InlineStack>
      <Text as="p" tone="subdued">
        {say('decided', { when: { instant: order.decidedAt }, rulebook: order.rulebook.version })}
      </Text>
    </NoticeBanner>
  );
}
