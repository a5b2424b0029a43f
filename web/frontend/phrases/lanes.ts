import type { BrokerJson, CarrierJson, LaneInput } from '#contract';
import { portOf } from '#domain';
import { lanes as texts } from '#messages/lanes';
import { countryName } from '../format/country.ts';
import { named, words } from '../format/words.ts';
import { weekdayShort } from './schedule.ts';

const say = words(texts);

const CLEARANCES: Readonly<Record<NonNullable<LaneInput['clearance']>, string>> = named(texts, 'clearance.');
const MANIFEST_WAYS: Readonly<Record<NonNullable<CarrierJson['manifestBy']>, string>> = named(texts, 'manifest.');
const FILES: Readonly<Record<NonNullable<BrokerJson['fileWanted']>, string>> = named(texts, 'file.');

const optionsOf = (known: Readonly<Record<string, string>>) => [
  { value: '', label: say('not-stated') },
  ...Object.entries(known).map(([value, label]) => ({ value, label })),
];
export const CLEARANCE_OPTIONS = optionsOf(CLEARANCES);
export const MANIFEST_OPTIONS = optionsOf(MANIFEST_WAYS);
export const FILE_OPTIONS = optionsOf(FILES);

const placeOf = ({ country, province, city }: LaneInput['from']): string =>
  [city, province, country === null ? null : countryName(country)].filter((part) => part !== null).join(', ');

/** `Toronto, ON, Canada to Buffalo-Niagara Falls, NY by truck, 3 days`, or `…, Tue and Fri at 14:00` where it has a schedule. */
export function laneWords({ from, mode, port, transitDays, schedule }: LaneInput): string {
  const place = placeOf(from);
  const way = {
    from: place === '' ? say('from-anywhere') : place,
    to: port === null ? say('to-us') : (portOf(port)?.name ?? port),
    mode,
  };
  if (schedule === null) return say('by-days', { ...way, days: transitDays });
  const weekdays = { list: schedule.weekdays.map(weekdayShort) };
  return say('by-schedule', { ...way, weekdays, time: schedule.leaves });
}

/** Who carries, files and answers, and how it is cleared; what is not stated is left out. */
export function lanePartyWords({ carrier, broker, importer, clearance }: LaneInput, usual: boolean): string[] {
  const same = say(usual ? 'not-named' : 'usual-one');
  return [
    say('carrier', { name: carrier === null ? same : carrierName(carrier) }),
    say('broker', {
      name: broker === null ? same : (broker.name ?? broker.filerCode ?? broker.email ?? say('not-named')),
    }),
    say('importer', { name: importer === null ? same : importerName(importer) }),
    ...(clearance === null ? [] : [CLEARANCES[clearance]]),
  ];
}

const carrierName = ({ name, scac }: CarrierJson): string =>
  [name, scac].filter((part) => part !== null).join(', ') || say('not-named');

const importerName = ({ name, country }: NonNullable<LaneInput['importer']>): string =>
  name ?? (country === null ? say('not-named') : countryName(country));
