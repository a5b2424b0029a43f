import type { BrokerJson, CarrierJson, LaneInput } from '#contract';
import { portOf } from '#domain';
import { countryName } from '../format/country.ts';
import { sentenceList } from '../format/list.ts';
import { modeName } from './states.ts';

const CLEARANCES: Readonly<Record<NonNullable<LaneInput['clearance']>, string>> = {
  'one-entry': 'One entry for the whole load',
  'entry-per-buyer': 'An entry for each buyer',
  'section-321': 'Section 321, where the law is open',
  mail: 'By the post',
  courier: 'By a courier that clears for itself',
};
const MANIFEST_WAYS: Readonly<Record<NonNullable<CarrierJson['manifestBy']>, string>> = {
  'portal-file': 'We upload a file to its portal',
  'email-file': 'We e-mail it a file',
  'typed-by-carrier': 'It types it from our papers',
};
const FILES: Readonly<Record<NonNullable<BrokerJson['fileWanted']>, string>> = {
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  pdf: 'PDF',
};

const optionsOf = (words: Readonly<Record<string, string>>) => [
  { value: '', label: 'Not stated yet' },
  ...Object.entries(words).map(([value, label]) => ({ value, label })),
];
export const CLEARANCE_OPTIONS = optionsOf(CLEARANCES);
export const MANIFEST_OPTIONS = optionsOf(MANIFEST_WAYS);
export const FILE_OPTIONS = optionsOf(FILES);

const placeOf = ({ country, province, city }: LaneInput['from']): string =>
  [city, province, country === null ? null : countryName(country)].filter((part) => part !== null).join(', ');

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Toronto, ON, Canada to Buffalo-Niagara Falls, NY by truck, 3 days`, or `…, Tue and Fri at 14:00` where it has a schedule. */
export function laneWords({ from, mode, port, transitDays, schedule }: LaneInput): string {
  const place = placeOf(from);
  const to = port === null ? 'the US' : (portOf(port)?.name ?? port);
  const days =
    schedule === null
      ? `${transitDays} ${transitDays === 1 ? 'day' : 'days'}`
      : `${sentenceList(schedule.weekdays.map((day) => DAYS[day] ?? ''))} at ${schedule.leaves}`;
  return `${place === '' ? 'Wherever you ship from' : place} to ${to} by ${modeName(mode).toLowerCase()}, ${days}`;
}

/** Who carries, files and answers, and how it is cleared; what is not stated is left out. */
export function lanePartyWords({ carrier, broker, importer, clearance }: LaneInput, usual: boolean): string[] {
  const same = usual ? 'not named' : 'the usual one';
  return [
    `Carrier: ${carrier === null ? same : [carrier.name, carrier.scac].filter((part) => part !== null).join(', ') || 'not named'}`,
    `Broker: ${broker === null ? same : (broker.name ?? broker.filerCode ?? broker.email ?? 'not named')}`,
    `Importer: ${importer === null ? same : (importer.name ?? (importer.country === null ? 'not named' : countryName(importer.country)))}`,
    ...(clearance === null ? [] : [CLEARANCES[clearance]]),
  ];
}
