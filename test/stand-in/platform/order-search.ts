import { GraphQLError } from 'graphql';
import type { Sorted } from './connection.ts';
import { orderSums } from './amounts.ts';
import type { Order } from './model.ts';
import { financialStatus, fulfilmentStatus } from './order-status.ts';

type Test = (order: Order) => boolean;

/** `updated_at:>='2026-01-01T00:00:00Z' tag:x OR name:#1001`, split at spaces outside quotes. */
function words(query: string): string[] {
  return query.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? [];
}

const unquoted = (text: string): string => text.replace(/^(['"])(.*)\1$/s, '$2');

function compared(value: string, read: (order: Order) => string): Test {
  const [, operator = '', rest = ''] = /^(>=|<=|>|<)?(.*)$/s.exec(value) ?? [];
  const given = Date.parse(unquoted(rest));
  if (Number.isNaN(given)) throw new GraphQLError(`The stand-in cannot read the date ${rest} of a query.`);
  const at = (order: Order): number => Date.parse(read(order));
  if (operator === '>=') return (order) => at(order) >= given;
  if (operator === '<=') return (order) => at(order) <= given;
  if (operator === '>') return (order) => at(order) > given;
  if (operator === '<') return (order) => at(order) < given;
  return (order) => at(order) === given;
}

const hasTag = (order: Order, tag: string): boolean =>
  order.tags.some((each) => each.toLowerCase() === tag.toLowerCase());

function statusTest(value: string): Test {
  if (value === 'any') return () => true;
  if (value === 'cancelled') return (order) => order.cancelledAt !== null;
  if (value === 'closed') return (order) => order.closedAt !== null;
  if (value === 'open') return (order) => order.closedAt === null && order.cancelledAt === null;
  throw new GraphQLError(`The stand-in does not know the order status ${value}.`);
}

const ids = (value: string): string[] => value.split(',').map((id) => unquoted(id).split('/').at(-1) ?? '');

function term(word: string): Test {
  const [, minus = '', name = '', raw = ''] = /^(-)?(?:([a-z_]+):)?(.*)$/s.exec(word) ?? [];
  const value = unquoted(raw);
  const test = positive(name, raw, value);
  return minus === '' ? test : (order) => !test(order);
}

function positive(name: string, raw: string, value: string): Test {
  switch (name) {
    case '':
      return (order) =>
        [order.name, order.email ?? '', ...order.tags].some((text) => text.toLowerCase().includes(value.toLowerCase()));
    case 'id':
      return (order) => ids(value).includes(order.id);
    case 'name':
      return (order) => order.name === value || order.name === `#${value}`;
    case 'tag':
      return (order) => hasTag(order, value);
    case 'tag_not':
      return (order) => !hasTag(order, value);
    case 'updated_at':
      return compared(raw, (order) => order.updatedAt);
    case 'created_at':
      return compared(raw, (order) => order.createdAt);
    case 'processed_at':
      return compared(raw, (order) => order.processedAt);
    case 'status':
      return statusTest(value);
    case 'test':
      return (order) => order.test === (value === 'true');
    case 'financial_status':
      return (order) => financialStatus(order).toLowerCase() === value.toLowerCase();
    case 'fulfillment_status':
      return fulfilmentTest(value.toLowerCase());
    default:
      throw new GraphQLError(`The stand-in does not model the filter ${name} of orders.`);
  }
}

function fulfilmentTest(value: string): Test {
  if (value === 'shipped') return (order) => fulfilmentStatus(order) === 'FULFILLED';
  if (value === 'partial') return (order) => fulfilmentStatus(order) === 'PARTIALLY_FULFILLED';
  return (order) => fulfilmentStatus(order).toLowerCase() === value;
}

/** A search of orders: words are joined by AND unless OR stands between them. An unknown filter is an error. */
export function orderTest(query: string | null | undefined): Test {
  const groups: Test[][] = [[]];
  for (const word of words(query ?? '')) {
    if (word === 'OR') groups.push([]);
    else if (word !== 'AND') groups.at(-1)?.push(term(word));
  }
  return (order) => groups.some((tests) => tests.every((test) => test(order)));
}

const keys: Readonly<Record<string, (order: Order) => string>> = {
  CREATED_AT: (order) => order.createdAt,
  UPDATED_AT: (order) => order.updatedAt,
  PROCESSED_AT: (order) => order.processedAt,
  ID: () => '',
  ORDER_NUMBER: (order) => String(order.number).padStart(12, '0'),
  TOTAL_PRICE: (order) => String(orderSums(order).total).padStart(15, '0'),
};

/** The orders found, by the sort key and then the id. */
export function sortedOrders(
  orders: Iterable<Order>,
  query: string | null | undefined,
  sortKey: string,
): Sorted<Order>[] {
  const keyOf = keys[sortKey];
  if (keyOf === undefined) throw new GraphQLError(`The stand-in does not sort orders by ${sortKey}.`);
  const test = orderTest(query);
  const found = [...orders].filter(test).map((item) => ({ item, key: `${keyOf(item)}|${item.id.padStart(20, '0')}` }));
  return found.sort((a, b) => (a.key < b.key ? -1 : 1));
}
