import type { BoardLane, DeparturesPage } from '#contract';
import { departures as texts } from '#messages/departures';
import { useEffect, useState } from 'react';
import { useDepartures } from '../../api/departures.ts';
import { BlockStack, Button, Card, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { SkeletonLines } from '../../components/skeletons.tsx';
import { words } from '../../format/words.ts';
import { shortDay } from '../../phrases/schedule.ts';
import { urgentOf } from '../../state/departures-urgent.ts';
import { savedSentence } from './departure-costs.tsx';
import { DepartureCalendar } from './departure-calendar.tsx';
import { DepartureDialog } from './departure-dialog.tsx';
import type { Asking } from './departure-dialog.tsx';
import { DepartureRow } from './departure-row.tsx';
import { countdown, laneName } from './departure-words.ts';

const say = words(texts);

/** So many departures of a way stand on the board; the calendar has the rest. */
const SHOWN = 3;

/** The next departures of every way across: what is urgent first. */
export default function DeparturesCard() {
  const board = useDepartures();
  if (board.isError) return <ErrorBanner error={board.error} onRetry={() => void board.refetch()} />;
  if (!board.data)
    return (
      <Card>
        <SkeletonLines lines={3} />
      </Card>
    );
  return <Board page={board.data} at={board.dataUpdatedAt} />;
}

/** The clock of the server, as it goes on since its answer. */
function useServerNow(page: DeparturesPage, at: number): number {
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setHere(Date.now()), 30_000);
    return () => clearInterval(tick);
  }, []);
  return Date.parse(page.now) + Math.max(0, here - at);
}

function Board({ page, at }: { page: DeparturesPage; at: number }) {
  const now = useServerNow(page, at);
  const [asking, setAsking] = useState<{ lane: BoardLane; what: Asking } | null>(null);
  const urgent = urgentOf(page.lanes, now);
  const saved = savedSentence(page.saved);
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {say('title')}
        </Text>
        {saved !== null && <Text as="p">{saved}</Text>}
        {urgent.length > 0 && (
          <NoticeBanner tone="warning" title={urgentWords(urgent[0], now)}>
            {urgent.length > 1 && (
              <ul>
                {urgent.slice(1).map((one) => (
                  <li key={`${one.kind} ${one.lane.id} ${one.day} ${one.load ?? ''}`}>{urgentWords(one, now)}</li>
                ))}
              </ul>
            )}
          </NoticeBanner>
        )}
        {page.lanes.map((lane) => (
          <Lane key={lane.id} lane={lane} now={now} onAsk={(what) => setAsking({ lane, what })} />
        ))}
      </BlockStack>
      {asking !== null && <DepartureDialog lane={asking.lane} what={asking.what} onClose={() => setAsking(null)} />}
    </Card>
  );
}

type Urgent = ReturnType<typeof urgentOf>[number];

function urgentWords(one: Urgent | undefined, now: number): string {
  if (one === undefined) return '';
  const [lane, day] = [laneName(one.lane), shortDay(one.day)];
  switch (one.kind) {
    case 'held':
      return say('urgent.held', { lane, day, time: countdown(one.cutOffAt - now), orders: one.orders });
    case 'full':
      return say('urgent.full', { lane, day });
    case 'no-departure':
      return say('urgent.stray', { load: one.load ?? '', lane, day });
    case 'left':
      return say('urgent.left', { load: one.load ?? '', lane });
  }
}

function Lane({ lane, now, onAsk }: { lane: BoardLane; now: number; onAsk: (what: Asking) => void }) {
  if (lane.schedule === null)
    return (
      <InlineStack gap="300" align="space-between" blockAlign="center">
        <Text as="p">
          {say(lane.rests === null ? 'no-schedule' : 'no-schedule.working-days', {
            lane: laneName(lane),
            days: lane.transitDays,
          })}
        </Text>
        <Button url={`/settings?way=${lane.id}`}>{say('set-schedule')}</Button>
      </InlineStack>
    );
  return (
    <BlockStack gap="300">
      <InlineStack gap="200" align="space-between" blockAlign="center">
        <Text as="h3" variant="headingSm">
          {laneName(lane)}
        </Text>
        <InlineStack gap="200">
          <Button onClick={() => onAsk({ kind: 'add', day: null })}>{say('add')}</Button>
          <Button onClick={() => onAsk({ kind: 'pause' })}>{say('pause')}</Button>
        </InlineStack>
      </InlineStack>
      {lane.pauses.map((pause) => (
        <InlineStack key={pause.from} gap="200" blockAlign="center">
          <Text as="p">{say('paused-until', { from: shortDay(pause.from), until: shortDay(pause.until) })}</Text>
          <Button variant="plain" onClick={() => onAsk({ kind: 'resume', from: pause.from })}>
            {say('resume')}
          </Button>
        </InlineStack>
      ))}
      {lane.departures.length === 0 && <Text as="p">{say('none-ahead')}</Text>}
      {lane.departures.slice(0, SHOWN).map((departure) => (
        <DepartureRow key={departure.day} departure={departure} now={now} onAsk={onAsk} />
      ))}
      <Disclosure label={say('calendar')}>
        <DepartureCalendar lane={lane} now={now} onAsk={onAsk} />
      </Disclosure>
    </BlockStack>
  );
}
