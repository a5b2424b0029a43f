import type { ShipmentDetail } from '#contract';
import { NoticeBanner } from '../../components/notices.tsx';
import { formatInstant } from '../../format/day.ts';

export function StateBanner({ shipment }: { shipment: ShipmentDetail }) {
  if (shipment.state === 'cancelled') {
    return (
      <NoticeBanner tone="info" title="This shipment was cancelled">
        It will not travel. Its orders are free to join another one.
      </NoticeBanner>
    );
  }
  if (shipment.state === 'sealed') {
    const when = shipment.sealedAt ? ` on ${formatInstant(shipment.sealedAt)}` : '';
    const who = shipment.sealedBy ? ` by staff member ${shipment.sealedBy}` : '';
    return (
      <NoticeBanner tone="success" title={`Sealed${when}${who}`}>
        This shipment does not change any more. Download the manifest and give it to your carrier
        {shipment.manifestType === 'PAPS' ? ', and to the broker who files the entry' : ''}.
      </NoticeBanner>
    );
  }
  return null;
}
