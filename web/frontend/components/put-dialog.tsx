import type { OrdersToPut, PlacesForOrders, PutOrdersRequest, PutOrdersResult } from '#contract';
import { useState } from 'react';
import { usePlaces, usePutOnLoad } from '../api/put-on-load.ts';
import { toast } from '../app-bridge.ts';
import { put as texts } from '#messages/put';
import { pieces, words } from '../format/words.ts';
import { keptBackWords, newLoadName, newLoadWords, placeWords } from '../phrases/put-on-load.ts';
import { OneOf } from './choice-list.tsx';
import type { OneChoice } from './choice-list.tsx';
import { Dialog } from './dialog.tsx';
import { FailureList } from './failure-list.tsx';
import { BlockStack, Link, Text, TextField } from './kit.ts';
import { ErrorBanner, NoticeBanner } from './notices.tsx';
import { SkeletonRows } from './skeletons.tsx';

const say = words(texts);
const sayPieces = pieces(texts);

interface PutDialogProps {
  which: OrdersToPut;
  /** `put`: at least one order was. */
  onClose: (put: boolean) => void;
}

/** Puts orders on an open load or a new one: each place says what it cannot take before it is chosen. */
export default function PutDialog({ which, onClose }: PutDialogProps) {
  const places = usePlaces(which);
  const put = usePutOnLoad();
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const target = places.data === undefined ? null : targetOf(places.data, { chosen, day });
  const close = () => onClose((put.data?.put ?? 0) > 0);
  const start = () => {
    if (target === null) return;
    put.mutate(
      { ...which, to: target.to },
      {
        onSuccess: (result) => {
          if (result.refusedInAll > 0) return;
          toast(say('done', { orders: result.put, load: result.load?.name ?? '' }));
          onClose(true);
        },
      },
    );
  };
  const asked = places.data?.orders ?? 0;
  const primary =
    put.data !== undefined
      ? {}
      : {
          primary: {
            content: target === null ? say('action') : say('put-on-it', { orders: target.takes }),
            onAction: start,
            loading: put.isPending,
            disabled: target === null,
          },
        };
  return (
    <Dialog open title={asked === 0 ? say('title.any') : say('title', { orders: asked })} onClose={close} {...primary}>
      <BlockStack gap="400">
        {places.isError && <ErrorBanner error={places.error} onRetry={() => void places.refetch()} />}
        {places.isPending && <SkeletonRows />}
        {put.isError && <ErrorBanner error={put.error} />}
        {put.data !== undefined && <Outcome result={put.data} />}
        {places.data !== undefined && put.data === undefined && (
          <Places places={places.data} target={target} day={day} onChoose={setChosen} onDay={setDay} />
        )}
      </BlockStack>
    </Dialog>
  );
}

interface Target {
  readonly value: string;
  readonly takes: number;
  readonly to: PutOrdersRequest['to'];
}

/** Until one is chosen: the next to arrive that takes most of them and does not hold them all already, else a new one. */
function targetOf(
  { loads, newLoads, orders }: PlacesForOrders,
  { chosen, day }: { readonly chosen: string | null; readonly day: string | null },
): Target | null {
  const open = loads
    .filter(({ takes }) => takes > 0)
    .map(({ id, takes, holds }): Target & { readonly holds: number } => ({
      value: id,
      takes,
      holds,
      to: { loadId: id },
    }));
  const fresh = newLoads.map((one): Target => ({
    value: `new/${one.laneId}`,
    takes: one.takes,
    to: { laneId: one.laneId, day: day ?? one.day },
  }));
  const proposed = open
    .filter(({ holds }) => holds < orders)
    .reduce<Target | null>((best, one) => (best === null || one.takes > best.takes ? one : best), null);
  return [...open, ...fresh].find(({ value }) => value === chosen) ?? proposed ?? fresh[0] ?? null;
}

interface PlacesProps {
  places: PlacesForOrders;
  target: Target | null;
  day: string | null;
  onChoose: (value: string) => void;
  onDay: (day: string) => void;
}

function Places({ places, target, day, onChoose, onDay }: PlacesProps) {
  const { loads, newLoads, notReady, orders } = places;
  const choices: OneChoice<string>[] = [
    ...loads.map((load) => ({
      value: load.id,
      label: say('place', { load: load.name, arrival: { instant: load.arrivalAt } }),
      help: <Lines of={placeWords(load, orders)} />,
      disabled: load.takes === 0,
    })),
    ...newLoads.map((one) => ({
      value: `new/${one.laneId}`,
      label: newLoadName(one, newLoads.length > 1),
      help: <Lines of={newLoadWords(one, orders)} />,
      more: (
        <TextField
          label={say('arrives-on')}
          type="date"
          value={day ?? one.day}
          min={one.firstDay}
          onChange={onDay}
          autoComplete="off"
        />
      ),
    })),
  ];
  return (
    <>
      {notReady.length > 0 && (
        <NoticeBanner tone="warning" title={say('not-ready', { orders: sumOf(notReady) })}>
          <Lines of={notReady.map(keptBackWords)} />
        </NoticeBanner>
      )}
      {choices.length === 0 ? (
        <Text as="p">{say('nowhere')}</Text>
      ) : (
        <OneOf title={say('where')} choices={choices} chosen={target?.value ?? null} onChoose={onChoose} />
      )}
      <Text as="p" tone="subdued">
        {say('decided-again')}
      </Text>
    </>
  );
}

const sumOf = (kept: PlacesForOrders['notReady']): number => kept.reduce((sum, { orders }) => sum + orders, 0);

/** One below the other: each is a sentence of its own. */
const Lines = ({ of }: { of: readonly string[] }) => of.map((line) => <div key={line}>{line}</div>);

function Outcome({ result: { load, put, refused, refusedInAll } }: { result: PutOrdersResult }) {
  return (
    <>
      <Text as="p">
        {load === null || put === 0
          ? say('done.none')
          : sayPieces('done.on', {
              orders: put,
              load: { piece: <Link url={`/shipments/${load.id}`}>{load.name}</Link> },
            })}
      </Text>
      <NoticeBanner tone="warning" title={say('stay-there', { orders: refusedInAll })}>
        <FailureList failures={refused} />
      </NoticeBanner>
    </>
  );
}
