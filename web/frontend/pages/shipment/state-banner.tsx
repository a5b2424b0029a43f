import { life } from '#messages/life';
import { shipment as texts } from '#messages/shipment';
import type { LoadDetail } from '#contract';
import { useTakeBack } from '../../api/dock.ts';
import { usePersonName } from '../../api/staff.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { holdsEntered } from '../../phrases/entries.ts';
import { ExceptionsCard } from './exceptions-card.tsx';
import { isFrozen, isLive, step } from '#domain';
import { words } from '../../format/words.ts';

const say = words(texts);
const sayLife = words(life);

/** What happened, with the day and the person as far as they are known. */
function titleOf(what: 'sealed' | 'cancelled' | 'cancelled.itself', at: string | null, who: string | null): string {
  const moment = at === null ? null : { instant: at };
  if (what === 'cancelled.itself' || who === null || who === '')
    return moment === null ? say(what) : say(`${what}.at`, { at: moment });
  return moment === null ? say(`${what}.by`, { who }) : say(`${what}.at-by`, { at: moment, who });
}

export function StateBanner({ load }: { load: LoadDetail }) {
  const nameOf = usePersonName();
  if (!isLive(load.state)) {
    const { cancelledAt, cancelledBy } = load;
    if (cancelledBy === 'automatic') {
      return (
        <NoticeBanner tone="info" title={titleOf('cancelled.itself', cancelledAt, null)}>
          {say('cancelled.itself.what')}
        </NoticeBanner>
      );
    }
    return (
      <NoticeBanner tone="info" title={titleOf('cancelled', cancelledAt, cancelledBy && nameOf(cancelledBy))}>
        {say('cancelled.what')}
      </NoticeBanner>
    );
  }
  if (isFrozen(load.state)) {
    return (
      <>
        <ExceptionsCard load={load} />
        <NoticeBanner tone="success" title={titleOf('sealed', load.sealedAt, load.sealedBy && nameOf(load.sealedBy))}>
          {say(holdsEntered(load) ? 'sealed.what.broker' : 'sealed.what')}
          {step(load.state, 'handed-over', 'staff').kind === 'taken' && ` ${say('sealed.then')}`}
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
      title={sayLife('was-sealed', { number: String(last.number), at: { instant: last.madeAt } })}
    >
      {sayLife('was-sealed.what')}
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
      title={say('handed-over')}
      action={{ content: say('take-back'), onAction: () => takeBack.mutate(undefined) }}
    >
      {say('handed-over.what')}
    </NoticeBanner>
  );
}
