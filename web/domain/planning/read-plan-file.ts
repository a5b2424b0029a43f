import { portOf } from '../lanes/ports.ts';
import { CLEARANCES } from '../lanes/lane.ts';
import { APART_MARKS, GOODS_MARKS } from '../clearance/stays-out.ts';
import { MODES } from '../values/mode.ts';
import { Fields, JsonReader } from '../consignment/json-reader.ts';
import type { Problem } from '../consignment/json-reader.ts';
import { ENTRIES } from '../findings/verdict.ts';
import { USD } from '../values/currency.ts';
import { parseInstant } from '../values/instant-text.ts';
import type { Instant } from '../values/instant.ts';
import { parseLegalDay } from '../values/legal-day.ts';
import { parseMoneyText } from '../values/money.ts';
import type { PlannedDeparture, PlannedLane } from './departure.ts';
import type { Crossed } from './person-day.ts';
import type { PlanInput } from './plan-loads.ts';
import { MEASURES, ReadyOrders } from './ready-orders.ts';
import type { ReadyConsignment } from './ready-orders.ts';

/** `problems` name what is malformed and left out of the plan; the rest is planned. Null: there is nothing to plan. */
export interface PlanFile {
  readonly input: PlanInput | null;
  readonly problems: readonly Problem[];
}

const topFields = new Fields('now lanes departures orders crossed');
const laneFields = new Fields('id mode port clearance fast apart beside');
const departureFields = new Fields('id lane departs arrives cutOff loads capacity');
const capacityFields = new Fields(MEASURES.join(' '));
const orderFields = new Fields(
  'id order lane entry readyAt placedAt value grams parcels pallets cubicCentimeters consignee persons goods',
);
const crossedFields = new Fields('person day value');

const WHEN = 'must be a date (YYYY-MM-DD) or an ISO 8601 instant with its offset, between 1990 and 2199';
const DOLLARS = 'must be US dollars as text, e.g. 1866.00';
const VALUE_MAX = 2_000_000_000;
const AMOUNT_MAX = 2_000_000_000;

/** A day’s orders, departures and lanes out of JSON. A row with a problem is left out of the plan, and named by its field. */
export function readPlanFile(json: unknown): PlanFile {
  const problems: Problem[] = [];
  const top = new JsonReader(json, '', problems, topFields);
  if (problems.length > 0) return { input: null, problems };
  const all: Problem[] = [];
  /** Each row with problems of its own: one bad row hides no other, and is no part of the plan. */
  const rows = <T>(field: string, fields: Fields, read: (row: JsonReader) => T | null): T[] => {
    return top.items(field).flatMap((item, at) => {
      const own: Problem[] = [];
      const row = read(new JsonReader(item, `${field}[${at}]`, own, fields));
      all.push(...own);
      return own.length === 0 && row !== null ? [row] : [];
    });
  };
  const now = top.parsed('now', parseInstant, WHEN);
  const lanes = unique(rows('lanes', laneFields, readLane), 'lanes', all);
  const known = new Set(lanes.map(({ id }) => id));
  const departures = unique(
    rows('departures', departureFields, (row) => readDeparture(row, known)),
    'departures',
    all,
  );
  const ids = new Set<string>();
  const consignments = rows('orders', orderFields, (row) => readOrder(row, ids));
  const crossed = rows('crossed', crossedFields, readCrossed);
  const orders = new ReadyOrders(consignments.length);
  for (const one of consignments) orders.add(one);
  return { input: { orders, lanes, departures, crossed, now }, problems: [...problems, ...all] };
}

/** Two of one id would leave it open which is meant: neither is believed. */
function unique<T extends { readonly id: string }>(rows: readonly T[], field: string, problems: Problem[]): T[] {
  const counts = new Map<string, number>();
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  rows.forEach(({ id }, at) => {
    if (counts.get(id) !== 1)
      problems.push({ field: `${field}[${at}].id`, message: 'is the id of another one too; none of them is used' });
  });
  return rows.filter(({ id }) => counts.get(id) === 1);
}

const oneOf =
  <T extends string>(names: readonly T[]) =>
  (text: string): T | null =>
    names.find((name) => name === text) ?? null;
const mustBe = (names: readonly string[]): string => `must be one of ${names.join(', ')}`;

function listOf<T extends string>(row: JsonReader, field: string, names: readonly T[]): T[] {
  return (row.texts(field) ?? []).flatMap((text) => {
    const name = oneOf(names)(text);
    if (name === null) row.refuse(field, `must hold only ${names.join(', ')}`);
    return name ?? [];
  });
}

/** What a row cannot be without. */
const needed = <T>(row: JsonReader, field: string, value: T | null): T | null =>
  value ?? (row.has(field) ? null : row.refuse(field, 'is missing'));

function readLane(row: JsonReader): PlannedLane | null {
  const port = row.parsed(
    'port',
    (code) => portOf(code)?.code ?? null,
    'must be a Schedule D code that we list, e.g. 0901',
  );
  const mode = needed(row, 'mode', row.parsed('mode', oneOf(MODES), mustBe(MODES)));
  const lane = {
    id: row.requiredText('id'),
    port,
    clearance: row.parsed('clearance', oneOf(CLEARANCES), mustBe(CLEARANCES)),
    fast: row.flag('fast') ?? false,
    apart: listOf(row, 'apart', APART_MARKS),
    beside: row.flag('beside') ?? false,
  };
  return mode === null ? null : { ...lane, mode };
}

function readDeparture(row: JsonReader, lanes: ReadonlySet<string>): PlannedDeparture | null {
  const moment = (field: string): Instant | null => row.parsed(field, parseInstant, WHEN);
  const departsAt = needed(row, 'departs', moment('departs'));
  const arrivesAt = needed(row, 'arrives', moment('arrives'));
  const cutOff = moment('cutOff');
  const lane = row.requiredText('lane');
  if (lane !== '' && !lanes.has(lane)) row.refuse('lane', 'is not the id of a lane');
  if (departsAt !== null && arrivesAt !== null && arrivesAt < departsAt) row.refuse('arrives', 'is before it departs');
  if (departsAt !== null && cutOff !== null && cutOff > departsAt) row.refuse('cutOff', 'is after it departs');
  const loads = row.count('loads');
  if (loads === 0) row.refuse('loads', 'must be 1 or more; leave it out where there are as many as are needed');
  const capacity = row.object('capacity', capacityFields);
  const limits = MEASURES.flatMap((measure) => {
    const limit = capacity?.count(measure) ?? null;
    if (limit === 0) capacity?.refuse(measure, 'must be 1 or more; leave it out where it is not limited');
    return limit === null ? [] : [[measure, limit] as const];
  });
  const id = row.requiredText('id');
  if (departsAt === null || arrivesAt === null) return null;
  return { id, lane, departsAt, arrivesAt, cutOff, loads, capacity: Object.fromEntries(limits) };
}

const dollars = (text: string): number | null => {
  const cents = parseMoneyText(text, USD);
  return cents === null || cents > VALUE_MAX ? null : cents;
};

/** One person in one spelling, as far as letters and blanks go. */
const plain = (person: string): string => person.trim().toLowerCase().replace(/\s+/g, ' ');

function readOrder(row: JsonReader, ids: Set<string>): ReadyConsignment {
  const id = row.requiredText('id');
  if (ids.has(id)) row.refuse('id', 'is the id of an earlier order too');
  ids.add(id);
  const consignee = row.text('consignee');
  const parcels = row.count('parcels') ?? 1;
  if (parcels === 0) row.refuse('parcels', 'must be 1 or more');
  const amount = (field: string): number | null => {
    const value = row.count(field);
    return value !== null && value > AMOUNT_MAX ? row.refuse(field, 'is more than any load takes') : value;
  };
  return {
    id,
    order: row.text('order'),
    lane: row.requiredText('lane'),
    entry: row.parsed('entry', oneOf(ENTRIES), mustBe(ENTRIES)),
    readyAt: row.parsed('readyAt', parseInstant, WHEN),
    placedAt: row.parsed('placedAt', parseInstant, WHEN),
    valueCents: row.parsed('value', dollars, DOLLARS),
    grams: amount('grams'),
    parcels,
    pallets: row.count('pallets') ?? 0,
    cubicCentimeters: amount('cubicCentimeters'),
    consignee: consignee === null ? null : plain(consignee),
    persons: (row.texts('persons') ?? []).map(plain),
    marks: listOf(row, 'goods', GOODS_MARKS),
  };
}

function readCrossed(row: JsonReader): Crossed | null {
  const day = needed(row, 'day', row.parsed('day', parseLegalDay, 'must be a day (YYYY-MM-DD)'));
  const person = plain(row.requiredText('person'));
  const valueCents = row.parsed('value', dollars, DOLLARS);
  return day === null ? null : { person, day, valueCents };
}
