import type { BoardDeparture } from '#contract';
import { REASON_CODES } from '#domain';
import { departures as texts } from '#messages/departures';
import { Badge, BlockStack, Box, Button, InlineStack, Link, Text } from '../../components/kit.ts';
import { ShareBar } from '../../components/progress-line.tsx';
import { words } from '../../format/words.ts';
import { reasonTitle } from '../../phrases/reason.ts';
import { shortDay } from '../../phrases/schedule.ts';
import { DepartureCosts } from './departure-costs.tsx';
import type { Asking } from './departure-dialog.tsx';
import { countdown } from './departure-words.ts';

const say = words(texts);

/** So many things that orders wait for are named. */
const NAMED = 3;

interface RowProps {
  departure: BoardDeparture;
  now: number;
  onAsk: (what: Asking) => void;
}

/** One departure: how long it takes orders, how full it is, and what is not on it yet. */
export function DepartureRow({ departure, now, onAsk }: RowProps) {
  const { day, leaves, cutOffAt, cutOff, arrives, single, aboard, room, loads } = departure;
  const left = Date.parse(cutOffAt) - now;
  return (
    <Box borderColor="border" borderBlockStartWidth="025" paddingBlockStart="300">
      <BlockStack gap="200">
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <InlineStack gap="200" blockAlign="center">
            <Text as="span" fontWeight="semibold">
              {say('leaves', { day: shortDay(day), time: leaves })}
            </Text>
            <Badge tone={left > 0 ? 'info' : 'attention'}>
              {left > 0 ? say('cut-off.in', { time: countdown(left) }) : say('cut-off.over', { time: cutOff.time })}
            </Badge>
            {single && <Badge>{say('single')}</Badge>}
          </InlineStack>
          <Button
            onClick={() => onAsk({ kind: 'move', departure })}
            accessibilityLabel={say('change.of', { day: shortDay(day) })}
          >
            {say('change')}
          </Button>
        </InlineStack>
        {room !== null && <ShareBar share={aboard / room} label={say('aboard-of', { orders: aboard, room })} />}
        <InlineStack gap="300">
          {room === null && <Text as="span">{say('aboard', { orders: aboard })}</Text>}
          {loads.map(({ id, name }) => (
            <Link key={id} url={`/shipments/${id}`}>
              {name}
            </Link>
          ))}
          <Waiting departure={departure} />
          <Text as="span" tone="subdued">
            {say('at-port', { day: shortDay(arrives.day), time: arrives.time })}
          </Text>
        </InlineStack>
        {loads.map((load) => (
          <DepartureCosts key={load.id} departure={departure} load={load} />
        ))}
      </BlockStack>
    </Box>
  );
}

function Waiting({ departure: { ready, held, stopped, missing } }: { departure: BoardDeparture }) {
  return (
    <>
      {ready > 0 && <Link url="/orders?tab=ready">{say('ready', { orders: ready })}</Link>}
      {held > 0 && <Link url="/orders?tab=held">{say('held', { orders: held })}</Link>}
      {missing.slice(0, NAMED).flatMap(({ code, orders }) => {
        const reason = REASON_CODES.find((known) => known === code);
        if (reason === undefined) return [];
        return (
          <Link key={code} url={`/orders?missing=${code}`}>
            {say('held-by', { what: reasonTitle(reason), orders })}
          </Link>
        );
      })}
      {stopped > 0 && (
        <Link url="/orders?entry=none">
          <Text as="span" tone="critical">
            {say('stopped', { orders: stopped })}
          </Text>
        </Link>
      )}
    </>
  );
}
