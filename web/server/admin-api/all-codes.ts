import { FIRST_LISTS, ITEM_CODES } from '#shopify';
import type { ItemCodesData, ShopifyInventoryItem } from '#shopify';
import type { AdminApi, AdminOutcome } from '../ports/admin-api.ts';

type Codes = ShopifyInventoryItem['countryHarmonizedSystemCodes'];
type ItemWithCodes = Pick<ShopifyInventoryItem, 'id' | 'countryHarmonizedSystemCodes'>;

const ITEMS_AT_ONCE = 50;

/** Only the code for the United States is asked for: where a full first list has it, the rest of it changes nothing. */
const goesOn = ({ countryHarmonizedSystemCodes: { nodes } }: ItemWithCodes): boolean =>
  nodes.length >= FIRST_LISTS.codes && !nodes.some(({ countryCode }) => countryCode === 'US');

/** The codes by country, read to their end, of those items whose first list may go on. By the item's GID; the others are not in it. */
export async function allCodes(
  admin: AdminApi,
  shop: string,
  items: readonly (ItemWithCodes | null)[],
): Promise<AdminOutcome<ReadonlyMap<string, Codes>>> {
  const ids = [...new Set(items.flatMap((item) => (item !== null && goesOn(item) ? [item.id] : [])))];
  const codes = new Map<string, Codes>();
  const asked: Page[] = [];
  for (let from = 0; from < ids.length; from += ITEMS_AT_ONCE)
    asked.push({ ids: ids.slice(from, from + ITEMS_AT_ONCE), after: null });
  for (let page = asked.shift(); page !== undefined; page = asked.shift()) {
    const answer: AdminOutcome<ItemCodesData> = await admin.run<ItemCodesData>(shop, ITEM_CODES, { ...page });
    if (answer.kind !== 'ok') return answer;
    for (const item of answer.data.nodes) {
      if (item?.id === undefined) continue;
      const { nodes, pageInfo } = item.countryHarmonizedSystemCodes;
      codes.set(item.id, { nodes: [...(codes.get(item.id)?.nodes ?? []), ...nodes] });
      // From here on each item has a place of its own in its list.
      if (pageInfo.hasNextPage && pageInfo.endCursor !== null)
        asked.push({ ids: [item.id], after: pageInfo.endCursor });
    }
  }
  return { kind: 'ok', data: codes };
}

interface Page {
  readonly ids: readonly string[];
  readonly after: string | null;
}

/** The item with all its codes; the same where nothing more was read. */
export function withCodes<Item extends ItemWithCodes>(item: Item, codes: ReadonlyMap<string, Codes>): Item {
  const all = codes.get(item.id);
  return all === undefined ? item : { ...item, countryHarmonizedSystemCodes: all };
}
