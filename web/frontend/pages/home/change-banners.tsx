import type { HomePage } from '#contract';
import { NoticeBanner } from '../../components/notices.tsx';
import { formatDay, formatLongDay } from '../../format/day.ts';
import { count } from '../../format/list.ts';

const THEN = {
  open: 'Section 321 is open',
  suspended: 'Section 321 is suspended',
  repealed: 'Section 321 is repealed',
} as const;

/** What the merchant must know of the law itself: that nobody has looked at it for long, and whose orders a change of it concerns. */
export function ChangeBanners({ home }: { home: HomePage }) {
  return (
    <>
      {home.staleRules !== null && (
        <NoticeBanner
          tone="warning"
          title={`Our rules were last checked on ${formatDay(home.staleRules.checkedThrough)}`}
          action={{ content: 'See the rules', url: '/rules' }}
        >
          They count as stale by now, so the law may have changed. Every verdict says so, and sealing a shipment asks
          for your name. Ask your broker before you ship.
        </NoticeBanner>
      )}
      {home.changes.map(({ kind, day, exemption, orders }) => (
        <NoticeBanner
          key={kind}
          tone={kind === 'turned' ? 'warning' : 'info'}
          title={
            kind === 'turned'
              ? `${count(orders, 'open order is', 'open orders are')} answered otherwise since the law changed on ${formatLongDay(day)}`
              : `${count(orders, 'open order arrives', 'open orders arrive')} after the law changes on ${formatLongDay(day)}`
          }
          action={{ content: 'See the orders', url: `/orders?law=${day}` }}
        >
          From that day on {THEN[exemption]} for how you ship.
        </NoticeBanner>
      ))}
    </>
  );
}
