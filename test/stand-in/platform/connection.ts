import { GraphQLError } from 'graphql';

export interface PageArgs {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly reverse?: boolean | null;
}

const pageMax = 250;

const encode = (key: string): string => Buffer.from(JSON.stringify({ last_id: key })).toString('base64url');

function decode(cursor: string): string {
  try {
    const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as { last_id?: unknown };
    if (typeof value.last_id === 'string') return value.last_id;
  } catch {
    // told below
  }
  throw new GraphQLError('Invalid cursor for current pagination sort.');
}

export interface Sorted<Item> {
  readonly item: Item;
  /** Sorts as text and is unique: a cursor is a place in this order, so a page holds even when its row has moved. */
  readonly key: string;
}

/** One page of a list that is already in order of its keys, ascending. */
export function connection<Item>(
  typeName: string,
  items: readonly Sorted<Item>[],
  args: PageArgs,
  view: (item: Item) => unknown,
): unknown {
  const { first, last } = args;
  if (first == null && last == null) throw new GraphQLError('you must provide one of first or last');
  const size = first ?? last ?? 0;
  if (size < 0 || size > pageMax)
    throw new GraphQLError(`${first == null ? 'last' : 'first'} must be between 0 and ${pageMax}.`);
  const ordered = args.reverse === true ? items.toReversed() : items;
  const beyond = (key: string, cursor: string): boolean => (args.reverse === true ? key < cursor : key > cursor);
  const after = args.after == null ? null : decode(args.after);
  const before = args.before == null ? null : decode(args.before);
  const from = after === null ? 0 : indexWhere(ordered, ({ key }) => beyond(key, after));
  const to = before === null ? ordered.length : indexWhere(ordered, ({ key }) => key === before || beyond(key, before));
  const start = first == null ? Math.max(from, to - size) : from;
  const end = first == null ? to : Math.min(to, from + size);
  const page = ordered.slice(start, Math.max(start, end));
  const edge = ({ item, key }: Sorted<Item>): unknown => ({
    __typename: `${typeName}Edge`,
    cursor: encode(key),
    node: () => view(item),
  });
  return {
    __typename: `${typeName}Connection`,
    nodes: () => page.map(({ item }) => view(item)),
    edges: () => page.map(edge),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: end < ordered.length,
      hasPreviousPage: start > 0,
      startCursor: page[0] === undefined ? null : encode(page[0].key),
      endCursor: page.length === 0 ? null : encode(page.at(-1)?.key ?? ''),
    },
  };
}

function indexWhere<Item>(items: readonly Item[], matches: (item: Item) => boolean): number {
  const index = items.findIndex(matches);
  return index === -1 ? items.length : index;
}

/** Items in the order in which they lie, with that order as their keys. */
export function inOrder<Item extends { readonly id: string }>(items: readonly Item[]): Sorted<Item>[] {
  return items.map((item, index) => ({ item, key: `${String(index).padStart(6, '0')}:${item.id}` }));
}
