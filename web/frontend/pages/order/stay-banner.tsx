import type { OrderDetail } from '#contract';
import { Text } from '../../components/kit.ts';
import { NoticeBanner } from '../../components/notices.tsx';

/** Why the order does not go now, and which part of it this parcel is. Nothing where all of it goes. */
export function StayBanner({ order: { stays, otherParcels } }: { order: OrderDetail }) {
  if (stays === null && otherParcels === null) return null;
  return (
    <NoticeBanner tone={stays === null ? 'info' : 'warning'} title={stays?.short ?? 'A part of the order'}>
      {stays !== null && (
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
