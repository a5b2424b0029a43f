import type { OrderDetail } from '#contract';
import { NoticeBanner } from '../../components/notices.tsx';
import { formatInstant } from '../../format/day.ts';
import { reasonTitle } from '../../phrases/reason.ts';
import { VERDICT_SENTENCES, VERDICT_TONES } from '../../phrases/verdicts.ts';

export function VerdictBanner({ order }: { order: OrderDetail }) {
  return (
    <NoticeBanner tone={VERDICT_TONES[order.verdict]} title={VERDICT_SENTENCES[order.verdict]}>
      <p>
        {order.leadReason !== null && <>{reasonTitle(order.leadReason)}. </>}
        Decided {formatInstant(order.decidedAt)} by rulebook {order.rulebook.version}.
      </p>
    </NoticeBanner>
  );
}
