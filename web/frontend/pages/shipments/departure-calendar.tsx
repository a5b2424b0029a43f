import type { BoardLane } from '#contract';
import { addDays, parseLegalDay, wallClockOf, instant } from '#domain';
import { departures as texts } from '#messages/departures';
import { BlockStack, Button, InlineStack, Text, useBreakpoints } from '../../components/kit.ts';
import { words } from '../../format/words.ts';
import { shortDay } from '../../phrases/schedule.ts';
import type { Asking } from './departure-dialog.tsx';

const say = words(texts);
const DAYS = 28;

interface CalendarProps {
  lane: BoardLane;
  now: number;
  onAsk: (what: Asking) => void;
}

/** The coming four weeks: seven days a line, one a line on a phone. */
export function DepartureCalendar({ lane, now, onAsk }: CalendarProps) {
  const { smDown } = useBreakpoints();
  const first = wallClockOf(instant(now), lane.schedule?.zone ?? 'America/New_York').day;
  const days = Array.from({ length: DAYS }, (_, ahead) => addDays(first, ahead));
  return (
    <ul
      style={{
        display: 'grid',
        gridTemplateColumns: smDown ? '1fr' : 'repeat(7, minmax(0, 1fr))',
        gap: '0.5rem',
        listStyle: 'none',
        margin: 0,
        padding: 0,
      }}
    >
      {days.map((day) => (
        <li key={day}>
          <Day day={day} lane={lane} wide={!smDown} onAsk={onAsk} />
        </li>
      ))}
    </ul>
  );
}

function Day({
  day,
  lane,
  wide,
  onAsk,
}: {
  day: string;
  lane: BoardLane;
  wide: boolean;
  onAsk: CalendarProps['onAsk'];
}) {
  const departure = lane.departures.find((one) => one.day === day);
  const resting = lane.resting.find((one) => one.day === day);
  const body = (
    <>
      <Text as="span" tone={departure === undefined ? 'subdued' : undefined} variant="bodySm">
        {shortDay(day)}
      </Text>
      {departure !== undefined && (
        <Button
          size="slim"
          onClick={() => onAsk({ kind: 'move', departure })}
          accessibilityLabel={say('change.of', { day: shortDay(day) })}
        >
          {departure.room === null
            ? `${departure.leaves} · ${departure.aboard}`
            : `${departure.leaves} · ${departure.aboard}/${departure.room}`}
        </Button>
      )}
      {departure === undefined && resting !== undefined && <Resting day={day} resting={resting} onAsk={onAsk} />}
      {departure === undefined && resting === undefined && parseLegalDay(day) !== null && (
        <Button
          size="slim"
          variant="plain"
          onClick={() => onAsk({ kind: 'add', day })}
          accessibilityLabel={say('add.on', { day: shortDay(day) })}
        >
          +
        </Button>
      )}
    </>
  );
  return wide ? (
    <BlockStack gap="100">{body}</BlockStack>
  ) : (
    <InlineStack gap="300" blockAlign="center">
      {body}
    </InlineStack>
  );
}

function Resting({
  day,
  resting: { why, holiday },
  onAsk,
}: {
  day: string;
  resting: BoardLane['resting'][number];
  onAsk: CalendarProps['onAsk'];
}) {
  return (
    <BlockStack gap="100">
      <Text as="span" variant="bodySm">
        {why === 'holiday' ? say('rests.holiday', { holiday: holiday ?? '' }) : say(`rests.${why}`)}
      </Text>
      {why === 'dropped' && (
        <Button
          size="slim"
          variant="plain"
          onClick={() => onAsk({ kind: 'restore', day })}
          accessibilityLabel={say('restore.of', { day: shortDay(day) })}
        >
          {say('restore')}
        </Button>
      )}
    </BlockStack>
  );
}
