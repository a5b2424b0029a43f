import type { OrderDetail } from '#contract';
import { Text } from '../../components/kit.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { formatInstant } from '../../format/day.ts';
import { reasonTitle } from '../../phrases/reason.ts';
import { nextStep } from '../../phrases/next-step.ts';
import { VERDICT_SENTENCES, VERDICT_TONES } from '../../phrases/verdicts.ts';

export function VerdictBanner({ order }: { order: OrderDetail }) {
  const step = nextStep(order);
  return (
    <NoticeBanner tone={VERDICT_TONES[order.verdict]} title={VERDICT_SENTENCES[order.verdict]}>
      {step !== null && (
        <Text as="p" fontWeight="semibold" breakWord>
          {step}
        </Text>
      )}
      <p>
        {order.leadReason !== null && <>{reasonTitle(order.leadReason)}. </>}
        Decided {formatInstant(order.decidedAt)} by rulebook {order.rulebook.version}.
      </p>
    </NoticeBanner>
  );
}
