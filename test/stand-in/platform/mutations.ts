import { accessDenied } from './access-denied.ts';
import { instant } from './desk.ts';
import type { MetafieldRow, Order } from './model.ts';
import { grants } from './schema.ts';
import { compareDigest, metafieldView, ownNamespace } from './views/metafield-view.ts';
import { orderView } from './views/order-view.ts';
import { idEnd, idType, type Request } from './views/request.ts';

const tagLengthMax = 40;
const tagsMax = 250;
const metafieldsMax = 25;
const jsonBytesMax = 128 * 1024;

interface UserError {
  readonly __typename: string;
  readonly field: readonly string[] | null;
  readonly message: string;
  readonly code?: string;
  readonly elementIndex?: number | null;
}

const userError = (field: readonly string[] | null, message: string): UserError => ({
  __typename: 'UserError',
  field,
  message,
});

/** Writing on an order needs `write_orders`; the schema's data do not say so, for the scope hangs on the object. */
function demandWriteOrders(request: Request): void {
  if (grants(request.installation.scopes, 'write_orders')) return;
  throw accessDenied('write_orders');
}

function orderOf(request: Request, id: string): Order | null {
  return idType(id) === 'Order' ? (request.rows.orders.get(idEnd(id)) ?? null) : null;
}

/** Tags may come as one text with commas. */
const splitTags = (tags: readonly string[]): string[] =>
  tags
    .flatMap((tag) => tag.split(','))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

interface TagArgs {
  readonly id: string;
  readonly tags: readonly string[];
}

function tagMutation(
  kind: 'TagsAddPayload' | 'TagsRemovePayload',
  merge: (have: readonly string[], given: readonly string[]) => string[],
) {
  return (request: Request, { id, tags }: TagArgs): unknown => {
    demandWriteOrders(request);
    const refuse = (error: UserError): unknown => ({ __typename: kind, node: null, userErrors: [error] });
    const order = orderOf(request, id);
    if (order === null) return refuse(userError(['id'], 'Invalid id'));
    const given = splitTags(tags);
    if (kind === 'TagsAddPayload' && given.some((tag) => [...tag].length > tagLengthMax)) {
      return refuse(userError(['tags'], `Tags exceeds the maximum length of ${tagLengthMax} characters`));
    }
    const next = merge(order.tags, given);
    if (next.length > tagsMax) return refuse(userError(['tags'], `Tags exceeds the maximum of ${tagsMax} tags`));
    const same = next.length === order.tags.length && next.every((tag, index) => tag === order.tags[index]);
    if (!same) request.platform.setTags(request.rows.shop.domain, order.id, next);
    return { __typename: kind, node: () => orderView(request, order), userErrors: [] };
  };
}

export const tagsAdd = tagMutation('TagsAddPayload', (have, given) => {
  const known = new Set(have.map((tag) => tag.toLowerCase()));
  const fresh = given.filter((tag) => !known.has(tag.toLowerCase()) && known.add(tag.toLowerCase()));
  return [...have, ...fresh];
});

export const tagsRemove = tagMutation('TagsRemovePayload', (have, given) => {
  const gone = new Set(given.map((tag) => tag.toLowerCase()));
  return have.filter((tag) => !gone.has(tag.toLowerCase()));
});

interface MetafieldInput {
  readonly ownerId: string;
  readonly namespace?: string | null;
  readonly key: string;
  readonly type?: string | null;
  readonly value: string;
  readonly compareDigest?: string | null;
}

function refusal(request: Request, input: MetafieldInput, index: number): UserError | null {
  const at = (field: string, message: string, code: string): UserError => ({
    __typename: 'MetafieldsSetUserError',
    field: ['metafields', String(index), field],
    message,
    code,
    elementIndex: index,
  });
  const order = orderOf(request, input.ownerId);
  if (order === null) return at('ownerId', 'Owner does not exist.', 'INVALID');
  if (input.value === '') return at('value', "can't be blank", 'BLANK');
  const row = existing(request, order, input);
  const type = input.type ?? row?.type ?? null;
  if (type === null) return at('type', "can't be blank", 'BLANK');
  if (row !== undefined && type !== row.type)
    return at('type', `Type must be consistent with the definition's type: '${row.type}'.`, 'INVALID_TYPE');
  if (type === 'json' && !isJson(input.value)) return at('value', 'is invalid JSON.', 'INVALID_VALUE');
  if (Buffer.byteLength(input.value) > jsonBytesMax) return at('value', 'Value exceeds the maximum size.', 'TOO_LONG');
  const stale =
    input.compareDigest !== undefined && input.compareDigest !== (row === undefined ? null : compareDigest(row));
  return stale
    ? at(
        'compareDigest',
        'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.',
        'STALE_OBJECT',
      )
    : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function existing(
  request: Request,
  order: Order,
  input: { namespace?: string | null; key: string },
): MetafieldRow | undefined {
  const namespace = ownNamespace(request, input.namespace);
  return order.metafields.find((each) => each.namespace === namespace && each.key === input.key);
}

/** All or nothing: one refused part leaves every metafield as it was. */
export function metafieldsSet(request: Request, { metafields }: { metafields: readonly MetafieldInput[] }): unknown {
  demandWriteOrders(request);
  const refuse = (userErrors: readonly UserError[]): unknown => ({
    __typename: 'MetafieldsSetPayload',
    metafields: null,
    userErrors,
  });
  if (metafields.length > metafieldsMax) {
    return refuse([
      {
        __typename: 'MetafieldsSetUserError',
        field: ['metafields'],
        message: 'Exceeded the maximum metafields input limit of 25.',
        code: 'LESS_THAN_OR_EQUAL_TO',
        elementIndex: null,
      },
    ]);
  }
  const errors = metafields.map((input, index) => refusal(request, input, index)).filter((error) => error !== null);
  if (errors.length > 0) return refuse(errors);
  const written = metafields.map((input) => writeMetafield(request, input));
  return {
    __typename: 'MetafieldsSetPayload',
    metafields: () => written.map(({ order, row }) => metafieldView(request, order, row)),
    userErrors: [],
  };
}

function writeMetafield(request: Request, input: MetafieldInput): { order: Order; row: MetafieldRow } {
  const order = orderOf(request, input.ownerId);
  if (order === null) throw new Error(`${input.ownerId} is gone.`);
  const before = existing(request, order, input);
  if (before !== undefined && before.value === input.value) return { order, row: before };
  const at = instant(request.platform.now());
  const row: MetafieldRow = {
    id: before?.id ?? request.platform.store.nextId(),
    namespace: ownNamespace(request, input.namespace),
    key: input.key,
    type: input.type ?? before?.type ?? 'json',
    value: input.value,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
  const others = order.metafields.filter((each) => each !== before);
  return { order: request.platform.setMetafields(request.rows.shop.domain, order.id, [...others, row]), row };
}

export function metafieldsDelete(
  request: Request,
  args: { metafields: readonly { ownerId: string; namespace: string; key: string }[] },
): unknown {
  demandWriteOrders(request);
  const deleted = args.metafields.map((identifier) => {
    const order = orderOf(request, identifier.ownerId);
    const row = order === null ? undefined : existing(request, order, identifier);
    if (order === null || row === undefined) return null;
    request.platform.setMetafields(
      request.rows.shop.domain,
      order.id,
      order.metafields.filter((each) => each !== row),
    );
    return { __typename: 'MetafieldIdentifier', ...identifier, namespace: row.namespace };
  });
  return { __typename: 'MetafieldsDeletePayload', deletedMetafields: deleted, userErrors: [] };
}

interface DefinitionInput {
  readonly name: string;
  readonly namespace?: string | null;
  readonly key: string;
  readonly type: string;
  readonly ownerType: string;
  readonly description?: string | null;
}

/** Definitions are declared in the toml, so this answers the definition and keeps nothing. */
export function metafieldDefinitionCreate(request: Request, { definition }: { definition: DefinitionInput }): unknown {
  const createdDefinition = {
    __typename: 'MetafieldDefinition',
    id: `gid://shopify/MetafieldDefinition/${request.platform.store.nextId()}`,
    name: definition.name,
    namespace: ownNamespace(request, definition.namespace),
    key: definition.key,
    ownerType: definition.ownerType,
    description: definition.description ?? null,
    type: { __typename: 'MetafieldDefinitionType', name: definition.type },
  };
  return { __typename: 'MetafieldDefinitionCreatePayload', createdDefinition, userErrors: [] };
}
