import type { BoardDeparture, DeparturesPage, LoadCosts } from '#contract';
import { loadSaving as texts } from '#messages/load-saving';
import { useLoadCosts } from '../../api/queries.ts';
import { Text } from '../../components/kit.ts';
import { words } from '../../format/words.ts';
import { shortDay } from '../../phrases/schedule.ts';

const say = words(texts);

const dollars = (minor: number) => ({ money: { minor: Math.abs(minor), currency: 'USD' } });

/** What a load of the departure costs against its parcels one by one, and from how many parcels one entry pays: before the truck is ordered. */
export function DepartureCosts({
  departure,
  load,
}: {
  departure: BoardDeparture;
  load: BoardDeparture['loads'][number];
}) {
  const { data } = useLoadCosts(load.id, `board ${departure.aboard}`);
  if (data === undefined || data.orderCount === 0) return null;
  const sentences = [costsSentence(load.name, data), paysSentence(departure, data)].filter((one) => one !== null);
  if (sentences.length === 0) return null;
  return (
    <Text as="p" tone={data.savingMinor !== null && data.savingMinor < 0 ? 'caution' : 'subdued'} breakWord>
      {sentences.join(' ')}
    </Text>
  );
}

/** Null: what differs is not known whole. */
export function costsSentence(load: string, { alone, batched, savingMinor }: LoadCosts): string | null {
  if (savingMinor === null) return null;
  return say('costs', {
    load,
    least: alone.atLeast || batched.atLeast ? 'yes' : 'no',
    together: dollars(batched.amount.minor),
    alone: dollars(alone.amount.minor),
    saves: savingMinor < 0 ? 'no' : 'yes',
    amount: dollars(savingMinor),
  });
}

/** Null: a fee is not stated, or one entry never pays. */
export function paysSentence(
  { day, aboard, room }: Pick<BoardDeparture, 'day' | 'aboard' | 'room'>,
  costs: LoadCosts,
): string | null {
  const { clearance } = costs;
  if (clearance === null || clearance.breakEven.courier === null) return null;
  return say('pays-from', {
    from: clearance.breakEven.courier,
    parcels: clearance.parcels,
    day: shortDay(day),
    room: room !== null && aboard >= room ? 'no' : 'yes',
  });
}

/** Over all sealed loads; null: none was priced yet. */
export function savedSentence({ minor, loads }: DeparturesPage['saved']): string | null {
  if (loads === 0) return null;
  return say(minor < 0 ? 'to-date.more' : 'to-date', { amount: dollars(minor), loads });
}
