import { createHash } from 'node:crypto';
import { connection, inOrder, type PageArgs } from '../connection.ts';
import type { MetafieldRow, Order } from '../model.ts';
import { gid } from '../webhooks/order-payload.ts';
import { orderView } from './order-view.ts';
import type { Request } from './request.ts';

/** `$app` and `$app:x` stand for the app's own namespace; without a namespace the app's own is meant. */
export function ownNamespace(request: Request, namespace: string | null | undefined): string {
  const own = `app--${BigInt(`0x${createHash('sha256').update(request.platform.app.apiKey).digest('hex').slice(0, 10)}`)}`;
  if (namespace == null || namespace === '$app') return own;
  return namespace.startsWith('$app:') ? `${own}--${namespace.slice(5)}` : namespace;
}

export function compareDigest(row: MetafieldRow): string {
  return createHash('sha256').update(row.value).digest('hex');
}

/** The type's own reading of the text: JSON and numbers parsed, all else as it stands. */
function jsonValue(row: MetafieldRow): unknown {
  return /^(json|number_integer|boolean|list\..*)$/.test(row.type) ? (JSON.parse(row.value) as unknown) : row.value;
}

export function metafieldView(request: Request, order: Order, row: MetafieldRow): unknown {
  return {
    __typename: 'Metafield',
    id: gid('Metafield', row.id),
    legacyResourceId: row.id,
    namespace: row.namespace,
    key: row.key,
    type: row.type,
    value: row.value,
    jsonValue: () => jsonValue(row),
    compareDigest: () => compareDigest(row),
    sizeInBytes: Buffer.byteLength(row.value),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    ownerType: 'ORDER',
    owner: () => orderView(request, order),
    definition: null,
    description: null,
  };
}

export function metafieldFields(request: Request, order: Order): Record<string, unknown> {
  return {
    metafield: (args: { namespace?: string | null; key: string }) => {
      const namespace = ownNamespace(request, args.namespace);
      const row = order.metafields.find((each) => each.namespace === namespace && each.key === args.key);
      return row === undefined ? null : metafieldView(request, order, row);
    },
    metafields: (args: PageArgs & { namespace?: string | null }) => {
      const namespace = args.namespace == null ? null : ownNamespace(request, args.namespace);
      const rows = order.metafields.filter((each) => namespace === null || each.namespace === namespace);
      return connection('Metafield', inOrder(rows), args, (row) => metafieldView(request, order, row));
    },
  };
}
