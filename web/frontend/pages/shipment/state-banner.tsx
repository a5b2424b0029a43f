import { life } from '#messages/life';
import type { LoadDetail } from '#contract';
import { useTakeBack } from '../../api/dock.ts';
import { usePersonName } from '../../api/staff.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { formatInstant } from '../../format/day.ts';
import { holdsEntered } from '../../phrases/entries.ts';
import { ExceptionsCard } from './exceptions-card.tsx';
import { isFrozen, isLive, step } from '#domain';
import { words } from '../../format/words.ts';

const say = words(life);

export function StateBanner({ load }: { load: LoadDetail }) {
  const nameOf = usePersonName();
  if (!isLive(load.state)) {
    const { cancelledAt, cancelledBy } = load;
    const when = cancelledAt ? ` on ${formatInstant(cancelledAt)}` : '';
    if (cancelledBy === 'automatic') {
      return (
        <NoticeBanner tone="info" title={`Cancelled by itself${when}`}>
          Its last order had left it, so there was nothing to send. Orders that are ready join another shipment.
        </NoticeBanner>
      );
    }
    return (
      <NoticeBanner tone="info" title={`Cancelled${when}${cancelledBy ? ` by ${nameOf(cancelledBy)}` : ''}`}>
        It will not travel. Its orders are free to join another one.
      </NoticeBanner>
    );
  }
  if (isFrozen(load.state)) {
    const when = load.sealedAt ? ` on ${formatInstant(load.sealedAt)}` : '';
    const who = load.sealedBy ? ` by ${nameOf(load.sealedBy)}` : '';
    return (
      <>
        <ExceptionsCard load={load} />
        <NoticeBanner tone="success" title={`Sealed${when}${who}`}>
          What is declared changes by a numbered revision alone. Download the manifest and give it to your carrier
          {holdsEntered(load) ? ', and to the broker who files the entry' : ''}.
          {step(load.state, 'handed-over', 'staff').kind === 'taken' && ' When the truck comes, choose Load the truck.'}
        </NoticeBanner>
        <HandedOver load={load} />
      </>
    );
  }
  const [last] = load.revisions;
  if (last === undefined) return null;
  return (
    <NoticeBanner
      tone="warning"
      title={say('was-sealed', { number: String(last.number), at: { instant: last.madeAt } })}
    >
      {say('was-sealed.what')}
    </NoticeBanner>
  );
}

/** It is with the carrier, who may still bring it back before anything was filed. */
function HandedOver({ load }: { load: LoadDetail }) {
  const takeBack = useTakeBack(load.id);
  if (step(load.state, 'handed-over', 'staff').kind !== 'there') return null;
  return (
    <NoticeBanner
      tone="info"
      title="Handed over to the carrier"
      action={{ content: 'Take it back', onAction: () => takeBack.mutate(undefined) }}
    >
      The truck has the parcels. If it has not left after all, take it back: parcels can then be scanned on and off
      again.
    </NoticeBanner>
  );
}
