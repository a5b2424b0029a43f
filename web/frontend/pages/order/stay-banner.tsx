import type { OrderDetail } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import { Text } from '../../components/kit.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { nextStep } from '../../phrases/next-step.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

/**
 * Why the order does not go now, and which part of it this parcel is. Nothing where all of it goes. Where the whole order's next step says
 * the same, it stands there alone.
 */
export function StayBanner({ order }: { order: OrderDetail }) {
  const { stays, otherParcels } = order;
  if (stays === null && otherParcels === null) return null;
  return (
    <NoticeBanner tone={stays === null ? 'info' : 'warning'} title={stays?.short ?? say('part')}>
      {stays !== null && stays.sentence !== nextStep(order) && (
        <Text as="p" breakWord>
          {stays.sentence}
        </Text>
      )}
      {otherParcels !== null && (
        <Text as="p" breakWord>
          {otherParcels}
        </Text>
      )}
    </NoticeBanner>
  );
}
