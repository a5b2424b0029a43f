import type {
  CrossingKindJson,
  EntryJson,
  LoadRow,
  OrderRow,
  ShownLoadState,
  TagState,
  VerdictKindJson,
} from '#contract';
import { Badge } from '@shopify/polaris';
import { states as texts } from '#messages/states';
import { words } from '../format/words.ts';
import { CROSSING_NAMES, CROSSING_TONES, crossingOf } from '../phrases/crossing.ts';
import { ENTRY_NAMES, entryBadges } from '../phrases/entries.ts';
import { SHIPMENT_STATE_NAMES, TAG_STATE_NAMES } from '../phrases/states.ts';
import { VERDICT_NAMES } from '../phrases/verdicts.ts';

const say = words(texts);

/** Can it cross, and where does it stand: the first word about an order. */
export function CrossingBadge({ order }: { order: Pick<OrderRow, 'crossing' | 'load'> }) {
  return <Badge tone={CROSSING_TONES[order.crossing.kind]}>{crossingOf(order)}</Badge>;
}

export function CrossingKindBadge({ kind }: { kind: CrossingKindJson }) {
  return <Badge tone={CROSSING_TONES[kind]}>{CROSSING_NAMES[kind]}</Badge>;
}

const VERDICT_TONES = {
  eligible: 'success',
  ineligible: 'warning',
  review: 'attention',
  'not-applicable': undefined,
} as const;

/** The word carries the meaning; the colour only helps the eye. */
export function VerdictBadge({ verdict }: { verdict: VerdictKindJson }) {
  return <Badge tone={VERDICT_TONES[verdict]}>{VERDICT_NAMES[verdict]}</Badge>;
}

export function EntryBadge({ entry, ready }: { entry: EntryJson; ready: boolean }) {
  if (entry === 'none') return <Badge>{ENTRY_NAMES.none}</Badge>;
  return (
    <Badge tone={ready ? 'info' : 'attention'} progress={ready ? 'complete' : 'incomplete'}>
      {ENTRY_NAMES[entry]}
    </Badge>
  );
}

/** What the orders of a load cross under. */
export function LoadEntriesBadges({ load }: { load: Pick<LoadRow, 'entries' | 'oneEntry'> }) {
  return entryBadges(load).map((words) => (
    <Badge key={words} tone="info">
      {words}
    </Badge>
  ));
}

const TAG_TONES = { written: 'success', pending: 'info', 'not-needed': undefined, failed: 'critical' } as const;

export function TagStateBadge({ state }: { state: TagState }) {
  return <Badge tone={TAG_TONES[state]}>{TAG_STATE_NAMES[state]}</Badge>;
}

const SHIPMENT_TONES = {
  unknown: 'warning',
  open: 'info',
  sealed: 'success',
  'handed-over': 'success',
  filed: 'success',
  arrived: 'success',
  held: 'critical',
  'partly-released': 'warning',
  released: 'success',
  cancelled: undefined,
} as const;

export function LoadStateBadge({ state }: { state: ShownLoadState }) {
  return <Badge tone={SHIPMENT_TONES[state]}>{SHIPMENT_STATE_NAMES[state]}</Badge>;
}

/** An open shipment whose day of arrival is over. */
export function ArrivalPassedBadge({ load }: { load: Pick<LoadRow, 'arrivalPassed'> }) {
  return load.arrivalPassed ? <Badge tone="warning">{say('arrival-passed')}</Badge> : null;
}

/** How many orders of a sealed shipment the manifest has otherwise than they are now. */
export function ChangedSinceBadge({ orders }: { orders: number }) {
  return orders === 0 ? null : <Badge tone="critical">{say('changed-since', { orders })}</Badge>;
}
