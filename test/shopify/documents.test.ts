import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parseCountry } from '#domain';
import * as shopify from '#shopify';
import { sourceFiles } from '../structure/sources.ts';
import { adminSchema } from '../support/admin-schema.ts';

const { schema, scopes } = adminSchema();
const exported: [string, unknown][] = Object.entries(shopify);
const documents = exported.filter(
  (entry): entry is [string, string] => typeof entry[1] === 'string' && /^(query|mutation) /.test(entry[1]),
);
const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const toml = parseToml(readFileSync(new URL('../../shopify.app.toml', import.meta.url), 'utf8'));

/** For each type that a document reads, the scopes of which one is enough; for tagging an order, write_orders; for an inventory item, write_inventory. */
function scopesNeeded(document: string): Map<string, readonly string[]> {
  const needed = new Map<string, readonly string[]>();
  const info = new TypeInfo(schema);
  visit(
    parse(document),
    visitWithTypeInfo(info, {
      Field(node) {
        const type = info.getType();
        const name = type == null ? undefined : getNamedType(type).name;
        const entry = scopes.find((item) => item.type === 'type' && item.typeName === name);
        if (name !== undefined && entry !== undefined && entry.offlineScopes.length > 0)
          needed.set(name, entry.offlineScopes);
        if (['tagsAdd', 'tagsRemove', 'metafieldsSet'].includes(node.name.value))
          needed.set(node.name.value, ['write_orders']);
        if (node.name.value === 'inventoryItemUpdate') needed.set(node.name.value, ['write_inventory']);
      },
    }),
  );
  return needed;
}

describe('documents against Shopify’s schema of 2026-10', () => {
  it('finds every document', () => {
    expect(documents.map(([name]) => name).sort()).toEqual([
      'CATALOGUE',
      'CATALOGUE_SIZE',
      'CUSTOMS_OF_ITEM',
      'FULFILLMENT_ORDER_LINES',
      'GRANTED_SCOPES',
      'ITEM_ARTICLES',
      'ITEM_CODES',
      'ORDER',
      'ORDERS_THERE',
      'ORDER_FULFILLMENT_ORDERS',
      'ORDER_LINE_ITEMS',
      'ORDER_LIST',
      'ORDER_LOOK',
      'PART_LOOK',
      'PRODUCT_ARTICLES',
      'SHOP',
      'STILL_INSTALLED',
      'WRITE_BACK',
      'WRITE_CUSTOMS',
    ]);
  });

  it('leaves no document inline in the server, where nobody would check it', () => {
    const inline = sourceFiles('web/server').filter((file) =>
      /[`'"]\s*(?:query|mutation)\s+\w+\s*[({]/.test(read(file)),
    );
    expect(inline).toEqual([]);
  });

  it.each(documents)('%s is valid and uses nothing deprecated', (_name, document) => {
    const errors = validate(schema, parse(document), [...specifiedRules, NoDeprecatedCustomRule]);
    expect(errors.map((error) => error.message)).toEqual([]);
  });

  it('needs no scope that shopify.app.toml does not ask for', () => {
    const asked = new Set(String((toml['access_scopes'] as { scopes: string }).scopes).split(','));
    const needed = documents.flatMap(([name, document]) =>
      [...scopesNeeded(document)].map(([type, any]) => ({ name, type, any })),
    );
    expect(needed.length).toBeGreaterThan(8);
    expect(needed.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['Order', 'FulfillmentOrder', 'Customer', 'InventoryItem', 'tagsAdd']),
    );
    expect(needed.filter(({ any }) => !any.some((scope) => asked.has(scope)))).toEqual([]);
  });

  it('asks for no scope that nothing needs', () => {
    const asked = String((toml['access_scopes'] as { scopes: string }).scopes).split(',');
    const useful = new Set(documents.flatMap(([, document]) => [...scopesNeeded(document).values()].flat()));
    expect(asked.filter((scope) => !useful.has(scope))).toEqual([]);
  });

  it('knows which countries Shopify has no code for', () => {
    const theirs = schema.getType('CountryCode');
    if (!isEnumType(theirs)) throw new Error('CountryCode is no enumeration');
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const ours = letters.flatMap((a) => letters.map((b) => parseCountry(a + b))).filter((code) => code !== null);
    expect(ours.length).toBeGreaterThan(240);
    for (const code of ours)
      expect([code, shopify.knownToShopify(code)]).toEqual([code, theirs.getValue(code) != null]);
  });

  it('declares the metafield that it writes', () => {
    const declared = toml as { order?: { metafields?: { app?: Record<string, { type: string }> } } };
    expect(shopify.METAFIELD_NAMESPACE).toBe('$app');
    expect(declared.order?.metafields?.app?.[shopify.METAFIELD_KEY]?.type).toBe(shopify.METAFIELD_TYPE);
    expect(shopify.ORDER).toContain(
      `metafield(namespace: "${shopify.METAFIELD_NAMESPACE}", key: "${shopify.METAFIELD_KEY}")`,
    );
  });
});
