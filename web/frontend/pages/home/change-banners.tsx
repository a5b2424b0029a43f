import type { HomePage } from '#contract';
import { home as texts } from '#messages/home';
import { NoticeBanner } from '../../components/notices.tsx';
import { formatDay, formatLongDay } from '../../format/day.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

const THEN = {
  open: say('then.open'),
  suspended: say('then.suspended'),
  repealed: say('then.repealed'),
} as const;

/** What the merchant must know of the law itself: that nobody has looked at it for long, and whose orders a change of it concerns. */
export function ChangeBanners({ home }: { home: HomePage }) {
  return (
    <>
      {home.staleRules !== null && (
        <NoticeBanner
          tone="warning"
          title={say('stale', { day: formatDay(home.staleRules.checkedThrough) })}
          action={{ content: say('see-rules'), url: '/rules' }}
        >
          {say('stale.what')}
        </NoticeBanner>
      )}
      {home.changes.map(({ kind, day, exemption, orders }) => (
        <NoticeBanner
          key={kind}
          tone={kind === 'turned' ? 'warning' : 'info'}
          title={
            kind === 'turned'
              ? say('turned', { orders, day: formatLongDay(day) })
              : say('ahead', { orders, day: formatLongDay(day) })
          }
          action={{ content: say('see-the-orders'), url: `/orders?law=${day}` }}
        >
          {THEN[exemption]}
        </NoticeBanner>
      ))}
    </>
  );
}
