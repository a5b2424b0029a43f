import type { ShipmentDetail } from '#contract';
import { FailureList } from '../../components/failure-list.tsx';
import { NoticeBanner } from '../../components/notices.tsx';
import { formatInstant } from '../../format/day.ts';
import { count } from '../../format/list.ts';
import { isFrozen, isLive } from '#domain';

export function StateBanner({ shipment }: { shipment: ShipmentDetail }) {
  if (!isLive(shipment.state)) {
    const { cancelledAt, cancelledBy } = shipment;
    const when = cancelledAt ? ` on ${formatInstant(cancelledAt)}` : '';
    if (cancelledBy === 'automatic') {
      return (
        <NoticeBanner tone="info" title={`Cancelled by itself${when}`}>
          Its last order had left it, so there was nothing to send. Orders that are ready join another shipment.
        </NoticeBanner>
      );
    }
    return (
      <NoticeBanner tone="info" title={`Cancelled${when}${cancelledBy ? ` by staff member ${cancelledBy}` : ''}`}>
        It will not travel. Its orders are free to join another one.
      </NoticeBanner>
    );
  }
  if (isFrozen(shipment.state)) {
    const when = shipment.sealedAt ? ` on ${formatInstant(shipment.sealedAt)}` : '';
    const who = shipment.sealedBy ? ` by staff member ${shipment.sealedBy}` : '';
    return (
      <>
        {shipment.changedOrders.length > 0 && (
          <NoticeBanner
            tone="critical"
            title={`${count(shipment.changedOrders.length, 'order is', 'orders are')} not what the manifest says any more`}
          >
            <FailureList failures={shipment.changedOrders} />
          </NoticeBanner>
        )}
        <NoticeBanner tone="success" title={`Sealed${when}${who}`}>
          This shipment and its figures do not change any more. Download the manifest and give it to your carrier
          {shipment.manifestType === 'PAPS' ? ', and to the broker who files the entry' : ''}.
        </NoticeBanner>
      </>
    );
  }
  return null;
}
