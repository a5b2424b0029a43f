import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlatform, type Platform } from '../stand-in/platform/platform.ts';
import { CATALOGUE, CUSTOMS_OF_ITEM, WRITE_CUSTOMS } from '#shopify';
import { appAt, furnish, runner, shop } from './platform-support.ts';

let platform: Platform;
let productId: string;
let run: ReturnType<typeof runner>;
const NOW = new Date('2026-11-22T15:00:00Z');

beforeEach(() => {
  platform = createPlatform({ dataDir: null, now: () => NOW, app: appAt('http://127.0.0.1:1') });
  ({ productId } = furnish(platform));
  run = runner(platform);
});
afterEach(() => platform.close());

const product = () => {
  const found = platform.products(shop).find((each) => each.id === productId);
  if (found === undefined) throw new Error('the mug is gone');
  return found;
};
const itemId = () => `gid://shopify/InventoryItem/${product().inventoryItemId}`;
const write = async (input: Record<string, unknown>, id = itemId()) => {
  const answer = await run(WRITE_CUSTOMS, { id, input });
  const data = answer.data as { inventoryItemUpdate: { userErrors: { message: string }[] } | null } | undefined;
  return { answer, errors: data?.inventoryItemUpdate?.userErrors.map(({ message }) => message) };
};
const told = () => platform.deliveries(shop).map(({ topic }) => topic);

describe('writing customs facts of an inventory item', () => {
  it('changes them, and tells the app once', async () => {
    expect((await write({ countryCodeOfOrigin: 'VN', harmonizedSystemCode: '6912003510' })).errors).toEqual([]);
    expect(product()).toMatchObject({ origin: 'VN', hts: '6912003510' });
    expect(told()).toEqual(['inventory_items/update', 'products/update']);
    await write({ countryCodeOfOrigin: 'VN' });
    expect(told()).toHaveLength(2);
  });

  it('refuses a code of too few digits, a country that is none, and an item that is not there', async () => {
    expect((await write({ harmonizedSystemCode: '6912' })).errors).toEqual([
      'Harmonized system code must be a number between 6 and 13 digits',
    ]);
    expect((await write({ countryCodeOfOrigin: 'XX' })).answer.errors).toHaveLength(1);
    expect((await write({ countryCodeOfOrigin: 'VN' }, 'gid://shopify/InventoryItem/1')).errors).toHaveLength(1);
    expect(product()).toMatchObject({ origin: 'CN', hts: '691200', htsByCountry: { US: '6912004400' } });
    expect(told()).toEqual([]);
  });

  it('needs the scope for it, which reading does not', async () => {
    const scopes = platform.installation(shop)?.scopes.filter((scope) => scope !== 'write_inventory') ?? [];
    platform.updateScopes(shop, scopes);
    expect(JSON.stringify((await write({ countryCodeOfOrigin: 'VN' })).answer.errors)).toContain('ACCESS_DENIED');
    const read = await run(CUSTOMS_OF_ITEM, { id: itemId() });
    expect(read.errors).toBeUndefined();
    expect(read.data).toMatchObject({ inventoryItem: { countryCodeOfOrigin: 'CN' } });
  });
});

describe('the list of variants', () => {
  it('goes by id in pages that hold while articles change', async () => {
    for (let n = 0; n < 120; n += 1) platform.addProduct(shop, { title: `Mug ${n}`, priceMinor: 100 });
    type Page = { productVariants: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = (await run(CATALOGUE, { after: null })).data as Page;
    expect(first.productVariants.nodes).toHaveLength(100);
    platform.deleteVariant(shop, first.productVariants.nodes[3]?.id.split('/').at(-1) ?? '');
    const second = (await run(CATALOGUE, { after: first.productVariants.pageInfo.endCursor })).data as Page;
    const ids = [...first.productVariants.nodes, ...second.productVariants.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(121);
    expect(second.productVariants.pageInfo.hasNextPage).toBe(false);
  });

  it('filters by product and by the day of change, and says which filter it does not know', async () => {
    const find = (query: string) =>
      run(`query Find($query: String) { productVariants(first: 10, query: $query) { nodes { id } } }`, { query });
    const nodes = async (query: string) =>
      ((await find(query)).data as { productVariants: { nodes: unknown[] } }).productVariants.nodes;
    expect(await nodes(`product_id:${productId}`)).toHaveLength(1);
    expect(await nodes("updated_at:>='2026-11-22T00:00:00Z'")).toHaveLength(1);
    expect(await nodes("updated_at:<'2026-11-22T00:00:00Z'")).toHaveLength(0);
    expect(JSON.stringify((await find('colour:red')).errors)).toContain('colour:red');
  });
});

it('tells of products that come, change and go', () => {
  const { id, variantId } = platform.addProduct(shop, { title: 'Bowl', priceMinor: 900 });
  platform.changeProduct(shop, id, { title: 'Large bowl' });
  platform.changeProduct(shop, id, { weightGrams: 700 });
  platform.deleteVariant(shop, variantId);
  expect(told()).toEqual([
    'products/create',
    'products/update',
    'inventory_items/update',
    'products/update',
    'products/delete',
  ]);
});
