import type { OrderRow } from '#contract';
import { formatMoneyDecimal, usd } from '#domain';
import type { Cell } from '#domain';
import { csvForPeople } from '../documents/csv-for-people.ts';
import { phrases, sayTo } from '../base/reader.ts';

/** So many orders go into one file; a longer list is narrowed first. */
export const EXPORT_MAX = 10_000;

const say = sayTo((texts) => texts.ordersFile);

const headings = (): string[] =>
  (
    [
      'order',
      'status',
      'missing',
      'to-do',
      'load',
      'placed',
      'arrival',
      'consignee',
      'destination',
      'value',
      'section-321',
      'entry',
      'tags',
    ] as const
  ).map((column) => say()(column));

const gone: ReadonlySet<OrderRow['crossing']['kind']> = new Set(['left', 'released']);

const cellsOf = (order: OrderRow): Cell[] => [
  order.name,
  phrases().crossingWords(order.crossing, order.load?.name ?? null),
  order.crossing.holds.map((hold) => phrases().holdWord(hold)).join('; '),
  phrases().whatToDo({ ...order, left: gone.has(order.crossing.kind) }) ?? '',
  order.load?.name ?? '',
  order.placedAt.slice(0, 10),
  order.arrivalDay ?? '',
  order.consigneeName ?? '',
  order.destination ?? '',
  order.value === null ? '' : formatMoneyDecimal(usd(order.value.minor)),
  order.verdict,
  order.entry,
  order.tags.join(', '),
];

/** The list as it is filtered, for a spreadsheet: nothing in it is read as a formula. */
export const ordersCsv = (orders: readonly OrderRow[]): Uint8Array =>
  csvForPeople({ sheets: [{ name: say()('sheet'), widths: [], rows: [headings(), ...orders.map(cellsOf)] }] });
