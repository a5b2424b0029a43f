import { readFaults } from './faults.ts';
import type { OrderInput } from './input.ts';
import type { Order } from './model.ts';
import type { Platform } from './platform.ts';
import type { HttpAnswer } from './tokens.ts';

const bulkMax = 20_000;

interface Command {
  readonly shop?: string;
  readonly count?: number;
  readonly order?: OrderInput;
  readonly orders?: readonly OrderInput[];
  readonly faults?: unknown;
  readonly userId?: string;
}

/**
 * The control API, on loopback only:
 * POST orders { shop, order, count? } or { shop, orders } · POST faults { shop?, faults } · POST install, uninstall { shop } ·
 * POST id-token { shop, userId? } · GET orders?shop=, deliveries?shop=, products?shop=
 */
export async function answerControl(platform: Platform, method: string, url: URL, body: unknown): Promise<HttpAnswer> {
  const name = url.pathname.slice('/_stand-in/'.length);
  const command = (typeof body === 'object' && body !== null ? body : {}) as Command;
  try {
    const answer =
      method === 'POST' ? act(platform, name, command) : look(platform, name, url.searchParams.get('shop') ?? '');
    return answer === undefined
      ? { status: 404, body: { error: `There is no ${method} ${name}.` } }
      : { status: 200, body: answer };
  } catch (error) {
    return { status: 400, body: { error: error instanceof Error ? error.message : 'The command failed.' } };
  }
}

function shopOf({ shop }: Command): string {
  if (typeof shop !== 'string') throw new Error('shop is missing.');
  return shop;
}

function act(platform: Platform, name: string, command: Command): unknown {
  switch (name) {
    case 'orders':
      return createOrders(platform, command);
    case 'faults': {
      const faults = readFaults(command.faults);
      if (typeof faults === 'string') throw new Error(faults);
      platform.faults.set(faults, command.shop);
      return platform.faults.get(command.shop);
    }
    case 'install':
      return { scopes: platform.install(shopOf(command)).scopes };
    case 'uninstall':
      platform.uninstall(shopOf(command));
      return {};
    case 'id-token':
      return { token: platform.mintIdToken(shopOf(command), command.userId ?? '1') };
    default:
      return undefined;
  }
}

function createOrders(platform: Platform, command: Command): unknown {
  const { order, orders, count = 1 } = command;
  const shop = shopOf(command);
  const inputs = orders ?? (order === undefined ? [] : Array.from({ length: Math.min(count, bulkMax) }, () => order));
  if (inputs.length === 0) throw new Error('order or orders is missing.');
  return { orders: inputs.map((input) => platform.createOrder(shop, input)).map(({ id, name }) => ({ id, name })) };
}

function look(platform: Platform, name: string, shop: string): unknown {
  switch (name) {
    case 'orders':
      return { orders: [...platform.orders(shop)].map(orderRow) };
    case 'deliveries':
      return {
        deliveries: platform
          .deliveries(shop === '' ? undefined : shop)
          .map(({ body: _body, headers: _headers, ...rest }) => rest),
      };
    case 'products':
      return { products: platform.products(shop) };
    default:
      return undefined;
  }
}

function orderRow({ id, name, tags, createdAt, updatedAt, cancelledAt, metafields }: Order): unknown {
  return {
    id,
    name,
    tags,
    createdAt,
    updatedAt,
    cancelledAt,
    metafields: metafields.map(({ key, value }) => ({ key, value })),
  };
}
