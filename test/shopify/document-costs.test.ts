import { execute, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  CUSTOMS_OF_ITEM,
  FULFILLMENT_ORDER_LINES,
  ITEM_ARTICLES,
  ITEM_CODES,
  ORDER,
  ORDER_FULFILLMENT_ORDERS,
  ORDER_LINE_ITEMS,
  PRODUCT_ARTICLES,
  WRITE_BACK,
} from '#shopify';
import { actualCost, costMax, requestedCost } from '../stand-in/platform/cost.ts';
import { adminSchema } from '../support/admin-schema.ts';
import { aFulfillmentOrder, aLine, anOrder } from './order-builder.ts';

const { schema } = adminSchema();

function costs(document: string, variables: Record<string, unknown> = {}, data: unknown = null) {
  const parsed = parse(document);
  const operation = parsed.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  const context = { schema, fragments: new Map(), variables };
  return { requested: requestedCost(context, operation), actual: actualCost(context, operation, data) };
}

/** What Shopify would answer for an order of so many lines. */
async function answerFor(lines: number): Promise<unknown> {
  const lineItems = Array.from({ length: lines }, () => aLine());
  const order = anOrder({ lineItems, fulfillmentOrders: [aFulfillmentOrder(lineItems)] });
  const listed = {
    ...order,
    lineItems: { nodes: order.lineItems },
    fulfillmentOrders: {
      nodes: order.fulfillmentOrders.map((part) => ({ ...part, lineItems: { nodes: part.lineItems } })),
    },
  };
  const { data } = await execute({
    schema,
    document: parse(ORDER),
    rootValue: { order: listed },
    variableValues: { id: order.id },
  });
  return data;
}

describe('points of the Admin API’s bucket', () => {
  it('an order of one line is admitted at 116 points and charged 23', async () => {
    const { requested, actual } = costs(ORDER, {}, await answerFor(1));
    expect([requested, actual]).toEqual([116, 23]);
  });

  it('pays for the parts of a write that it makes, and for no other', () => {
    const write = (removing: boolean, adding: boolean, describing: boolean) =>
      costs(WRITE_BACK, { removing, adding, describing }).requested;
    expect(write(false, true, true)).toBe(20);
    expect(write(true, true, true)).toBe(30);
    expect(write(false, false, true)).toBe(10);
  });

  it('is admitted to a hundred products at 121 points', () => {
    expect(costs(CATALOGUE).requested).toBe(121);
  });

  it('may ask for every page at once: none is over the limit of one query', () => {
    const products = [CATALOGUE, PRODUCT_ARTICLES, ITEM_ARTICLES, ITEM_CODES, CUSTOMS_OF_ITEM];
    for (const page of [ORDER_LINE_ITEMS, ORDER_FULFILLMENT_ORDERS, FULFILLMENT_ORDER_LINES, ...products])
      expect(costs(page).requested).toBeLessThan(costMax / 4);
  });
});
