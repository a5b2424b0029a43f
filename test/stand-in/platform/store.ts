import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Customer, Installation, Order, Product, Shop } from './model.ts';

/** One shop's own rows. */
export interface ShopRows {
  shop: Shop;
  readonly orders: Map<string, Order>;
  /** By product id. */
  readonly products: Map<string, Product>;
  readonly byVariant: Map<string, Product>;
  readonly byInventoryItem: Map<string, Product>;
  readonly customers: Map<string, Customer>;
  installation: Installation | null;
}

type Line =
  | { readonly k: 'counter'; readonly v: number }
  | { readonly k: 'shop'; readonly v: Shop }
  | { readonly k: 'order'; readonly s: string; readonly v: Order }
  | { readonly k: 'order-gone'; readonly s: string; readonly v: string }
  | { readonly k: 'product'; readonly s: string; readonly v: Product }
  | { readonly k: 'product-gone'; readonly s: string; readonly v: string }
  | { readonly k: 'customer'; readonly s: string; readonly v: Customer }
  | { readonly k: 'installation'; readonly s: string; readonly v: Installation | null };

/** Ids look like those of Shopify's own sample: past 2^53, so that a careless JSON.parse shows. */
const firstId = 820_982_911_946_000_000n;

export interface Store {
  readonly shops: ReadonlyMap<string, ShopRows>;
  rows(shop: string): ShopRows;
  readonly nextId: () => string;
  put(line: Line): void;
  /** Writes what is not on disk yet. */
  flush(): void;
}

/**
 * Everything in memory, every change appended to `journal.jsonl` as the whole new row, once per turn of the event loop. On
 * opening, the journal is read (the last line of a row holds; a torn last line is dropped) and written anew without what is past.
 */
export function openStore(dataDir: string | null): Store {
  const shops = new Map<string, ShopRows>();
  const state = { counter: 0, reserved: 0, buffered: [] as string[], scheduled: false };
  const file = dataDir === null ? null : join(dataDir, 'journal.jsonl');
  if (dataDir !== null && file !== null) {
    mkdirSync(dataDir, { recursive: true });
    if (existsSync(file)) state.counter = replay(shops, readFileSync(file, 'utf8'));
    state.reserved = state.counter;
    compact(file, shops, state.counter);
  }
  const flush = (): void => {
    state.scheduled = false;
    if (file === null || state.buffered.length === 0) return;
    appendFileSync(file, state.buffered.join(''));
    state.buffered = [];
  };
  const write = (line: Line): void => {
    if (file === null) return;
    state.buffered.push(`${JSON.stringify(line)}\n`);
    if (state.scheduled) return;
    state.scheduled = true;
    setImmediate(flush);
  };
  return {
    shops,
    rows: (shop) => rowsOf(shops, shop),
    nextId: () => {
      state.counter += 1;
      // The counter need not be exact after a crash, only never go back: a thousand are written ahead.
      if (state.counter > state.reserved) {
        state.reserved = state.counter + 999;
        write({ k: 'counter', v: state.reserved });
      }
      return String(firstId + BigInt(state.counter));
    },
    put: (line) => {
      apply(shops, line);
      write(line);
    },
    flush,
  };
}

function rowsOf(shops: ReadonlyMap<string, ShopRows>, shop: string): ShopRows {
  const rows = shops.get(shop);
  if (rows === undefined) throw new Error(`The stand-in has no shop ${shop}.`);
  return rows;
}

function apply(shops: Map<string, ShopRows>, line: Line): void {
  if (line.k === 'counter') return;
  if (line.k === 'shop') {
    const known = shops.get(line.v.domain);
    if (known !== undefined) known.shop = line.v;
    else shops.set(line.v.domain, emptyRows(line.v));
    return;
  }
  const rows = rowsOf(shops, line.s);
  switch (line.k) {
    case 'order':
      rows.orders.set(line.v.id, line.v);
      return;
    case 'order-gone':
      rows.orders.delete(line.v);
      return;
    case 'product':
      rows.products.set(line.v.id, line.v);
      rows.byVariant.set(line.v.variantId, line.v);
      rows.byInventoryItem.set(line.v.inventoryItemId, line.v);
      return;
    case 'product-gone':
      dropProduct(rows, line.v);
      return;
    case 'customer':
      rows.customers.set(line.v.id, line.v);
      return;
    case 'installation':
      rows.installation = line.v;
  }
}

function emptyRows(shop: Shop): ShopRows {
  return {
    shop,
    orders: new Map(),
    products: new Map(),
    byVariant: new Map(),
    byInventoryItem: new Map(),
    customers: new Map(),
    installation: null,
  };
}

function dropProduct(rows: ShopRows, id: string): void {
  const product = rows.products.get(id);
  if (product === undefined) return;
  rows.products.delete(id);
  rows.byVariant.delete(product.variantId);
  rows.byInventoryItem.delete(product.inventoryItemId);
}

function replay(shops: Map<string, ShopRows>, text: string): number {
  let counter = 0;
  const lines = text.split('\n');
  for (const [index, each] of lines.entries()) {
    if (each === '') continue;
    let line: Line;
    try {
      line = JSON.parse(each) as Line;
    } catch (cause) {
      if (index === lines.length - 1) break; // torn by a kill in the middle of an append
      throw new Error(`journal.jsonl is damaged at line ${index + 1}. Delete the data folder to start over.`, {
        cause,
      });
    }
    if (line.k === 'counter') counter = line.v;
    apply(shops, line);
  }
  return counter;
}

function compact(file: string, shops: ReadonlyMap<string, ShopRows>, counter: number): void {
  const lines: Line[] = counter === 0 ? [] : [{ k: 'counter', v: counter }];
  for (const [s, rows] of shops) {
    lines.push({ k: 'shop', v: rows.shop });
    for (const v of rows.customers.values()) lines.push({ k: 'customer', s, v });
    for (const v of rows.products.values()) lines.push({ k: 'product', s, v });
    for (const v of rows.orders.values()) lines.push({ k: 'order', s, v });
    if (rows.installation !== null) lines.push({ k: 'installation', s, v: rows.installation });
  }
  writeFileSync(`${file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  renameSync(`${file}.new`, file);
}
