import type { BoardDeparture, BoardLane, DepartureActJson, DepartureDraftJson } from '#contract';
import { departures as texts } from '#messages/departures';
import { useState } from 'react';
import { useActOnDepartures, useDepartureReach } from '../../api/departures.ts';
import { ApiFailure } from '../../api/failure.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Button, InlineGrid, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { SkeletonLines } from '../../components/skeletons.tsx';
import { sentenceList } from '../../format/list.ts';
import { words } from '../../format/words.ts';
import { shortDay } from '../../phrases/schedule.ts';
import { laneName } from './departure-words.ts';

const say = words(texts);

/** What a person is about to do. */
export type Asking =
  | { kind: 'add'; day: string | null }
  | { kind: 'move'; departure: BoardDeparture }
  | { kind: 'pause' }
  | { kind: 'resume'; from: string }
  | { kind: 'restore'; day: string };

interface DialogProps {
  lane: BoardLane;
  what: Asking;
  onClose: () => void;
}

/** First what would change, then the button that does it. */
export function DepartureDialog({ lane, what, onClose }: DialogProps) {
  const [draft, setDraft] = useState(() => draftOf(lane, what));
  const [pause, setPause] = useState({ from: lane.departures[0]?.day ?? '', until: lane.departures[0]?.day ?? '' });
  const [asked, setAsked] = useState<DepartureActJson | null>(() =>
    what.kind === 'resume' || what.kind === 'restore' ? what : null,
  );
  const reach = useDepartureReach(lane.id, asked);
  const act = useActOnDepartures(lane.id);
  const failure = [act.error, reach.error].find((error) => error instanceof ApiFailure) ?? null;
  const errorOf = (field: string) => (failure?.field === `act.${field}` ? failure.message : undefined);
  const atField = FIELDS.has(failure?.field ?? '');
  const written = actOf(what, draft, pause);
  const weighed = asked !== null && !reach.isFetching ? (reach.data ?? null) : null;
  const edit = (change: Partial<DepartureDraftJson>) => {
    setAsked(null);
    act.reset();
    setDraft({ ...draft, ...change });
  };
  const start = () =>
    asked !== null &&
    act.mutate(asked, {
      onSuccess: () => {
        toast(say('done'));
        onClose();
      },
    });
  return (
    <Dialog
      open
      title={titleOf(lane, what)}
      onClose={onClose}
      primary={
        asked !== null && weighed !== null
          ? {
              content: say(`do.${asked.kind}`),
              onAction: start,
              loading: act.isPending,
              destructive: asked.kind === 'drop',
            }
          : { content: say('weigh'), onAction: () => setAsked(written), loading: asked !== null && reach.isFetching }
      }
    >
      <BlockStack gap="400">
        {(what.kind === 'add' || what.kind === 'move') && (
          <DraftFields draft={draft} zone={lane.schedule?.zone ?? ''} onChange={edit} errorOf={errorOf} />
        )}
        {what.kind === 'pause' && (
          <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
            {(['from', 'until'] as const).map((field) => (
              <WordField
                key={field}
                label={say(`field.${field}`)}
                type="date"
                value={pause[field]}
                onChange={(day) => {
                  setAsked(null);
                  setPause({ ...pause, [field]: day });
                }}
                error={errorOf(field)}
              />
            ))}
          </InlineGrid>
        )}
        {failure !== null && !atField && <ErrorBanner error={failure} />}
        <div aria-live="polite">
          {asked !== null && reach.isFetching && <SkeletonLines lines={2} />}
          {weighed !== null && <Reach reach={weighed} />}
        </div>
        {what.kind === 'move' && asked?.kind !== 'drop' && (
          <div>
            <Button tone="critical" variant="plain" onClick={() => setAsked({ kind: 'drop', day: what.departure.day })}>
              {say('drop.see')}
            </Button>
          </div>
        )}
      </BlockStack>
    </Dialog>
  );
}

const FIELDS: ReadonlySet<string> = new Set([
  ...['day', 'leaves', 'cutOff.day', 'cutOff.time', 'arrives.day', 'arrives.time', 'room'].map(
    (field) => `act.departure.${field}`,
  ),
  'act.from',
  'act.until',
]);

function titleOf(lane: BoardLane, what: Asking): string {
  if (what.kind === 'add') return say('dialog.add');
  if (what.kind === 'move') return say('dialog.move', { day: shortDay(what.departure.day) });
  if (what.kind === 'pause') return say('dialog.pause', { lane: laneName(lane) });
  return say(what.kind === 'resume' ? 'do.resume' : 'do.restore');
}

function draftOf({ schedule, departures }: BoardLane, what: Asking): DepartureDraftJson {
  if (what.kind === 'move') {
    const { day, leaves, cutOff, arrives, room } = what.departure;
    return { day, leaves, cutOff, arrives, room };
  }
  const day = (what.kind === 'add' ? what.day : null) ?? departures[0]?.day ?? '';
  const { leaves = '14:00', cutOff, arrives, room = null } = schedule ?? {};
  return {
    day,
    leaves,
    cutOff: { day, time: cutOff?.time ?? '12:00' },
    arrives: { day, time: arrives?.time ?? '18:00' },
    room,
  };
}

function actOf(what: Asking, departure: DepartureDraftJson, pause: { from: string; until: string }): DepartureActJson {
  switch (what.kind) {
    case 'add':
      return { kind: 'add', departure };
    case 'move':
      return { kind: 'move', day: what.departure.day, departure };
    case 'pause':
      return { kind: 'pause', ...pause };
    case 'resume':
    case 'restore':
      return what;
  }
}

interface FieldsProps {
  draft: DepartureDraftJson;
  zone: string;
  onChange: (change: Partial<DepartureDraftJson>) => void;
  errorOf: (field: string) => string | undefined;
}

function DraftFields({ draft, zone, onChange, errorOf }: FieldsProps) {
  const { day, leaves, cutOff, arrives, room } = draft;
  return (
    <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
      <WordField
        label={say('field.day')}
        type="date"
        value={day}
        // Cut-off and arrival go with it; what stands on another day is set after it.
        onChange={(to) => onChange({ day: to, cutOff: { ...cutOff, day: to }, arrives: { ...arrives, day: to } })}
        error={errorOf('departure.day')}
      />
      <WordField
        label={say('field.leaves')}
        type="time"
        value={leaves}
        onChange={(time) => onChange({ leaves: time })}
        error={errorOf('departure.leaves')}
        help={say('clock.leaves', { zone })}
      />
      <WordField
        label={say('field.cut-off-day')}
        type="date"
        value={cutOff.day}
        onChange={(to) => onChange({ cutOff: { ...cutOff, day: to } })}
        error={errorOf('departure.cutOff.day')}
      />
      <WordField
        label={say('field.cut-off-time')}
        type="time"
        value={cutOff.time}
        onChange={(time) => onChange({ cutOff: { ...cutOff, time } })}
        error={errorOf('departure.cutOff.time')}
      />
      <WordField
        label={say('field.arrives-day')}
        type="date"
        value={arrives.day}
        onChange={(to) => onChange({ arrives: { ...arrives, day: to } })}
        error={errorOf('departure.arrives.day')}
      />
      <WordField
        label={say('field.arrives-time')}
        type="time"
        value={arrives.time}
        onChange={(time) => onChange({ arrives: { ...arrives, time } })}
        error={errorOf('departure.arrives.time')}
        help={say('clock.arrives')}
      />
      <WordField
        label={say('field.room')}
        type="number"
        min={1}
        value={room === null ? '' : String(room)}
        onChange={(text) => onChange({ room: text === '' ? null : Number(text) })}
        error={errorOf('departure.room')}
        help={say('field.room.help')}
      />
    </InlineGrid>
  );
}

function Reach({ reach }: { reach: NonNullable<ReturnType<typeof useDepartureReach>['data']> }) {
  const { loads, orders, verdicts, costs, tags, waiting } = reach;
  const names = loads.map(({ name, to }) =>
    to === null ? say('reach.load.apart', { load: name }) : say('reach.load.to', { load: name, day: shortDay(to) }),
  );
  return (
    <BlockStack gap="100">
      <Text as="p">
        {loads.length === 0 ? say('reach.none') : say('reach.loads', { loads: sentenceList(names), orders })}
      </Text>
      {orders > 0 && <Text as="p">{say('reach.changes', { verdicts, costs, tags })}</Text>}
      {waiting > 0 && <Text as="p">{say('reach.waiting', { orders: waiting })}</Text>}
    </BlockStack>
  );
}
