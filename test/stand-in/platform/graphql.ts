import {
  execute,
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { actualCost, costMax, createBucket, requestedCost, restoreRates, type Bucket } from './cost.ts';
import type { Installation } from './model.ts';
import type { Platform } from './platform.ts';
import { mutationRoot, queryRoot } from './roots.ts';
import { grants, loadAdminSchema, type AdminSchema } from './schema.ts';
import type { Request } from './views/request.ts';

export interface GraphQLCall {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: unknown;
}

interface Parsed {
  readonly document: DocumentNode;
  readonly errors: readonly GraphQLError[];
}

export interface AdminGraphQL {
  run(installation: Installation, call: GraphQLCall): Promise<GraphQLAnswer>;
  bucket(shop: string): Bucket;
}

const cacheMax = 500;

/** Executes documents over Shopify's schema, with cost, throttle and scopes as the Admin API has them. */
export function createAdminGraphQL(platform: Platform): AdminGraphQL {
  const admin = loadAdminSchema(platform.app.apiVersion);
  const parsed = new Map<string, Parsed>();
  const buckets = new Map<string, Bucket>();
  const read = (query: string): Parsed => {
    const known = parsed.get(query);
    if (known !== undefined) return known;
    const fresh = parseAndValidate(admin.schema, query);
    if (parsed.size >= cacheMax) parsed.clear();
    parsed.set(query, fresh);
    return fresh;
  };
  const bucket = (shop: string): Bucket => {
    const known = buckets.get(shop);
    if (known !== undefined) return known;
    const fresh = createBucket(restoreRates[platform.store.rows(shop).shop.plan]);
    buckets.set(shop, fresh);
    return fresh;
  };
  const fieldResolver = resolver(admin);
  return {
    bucket,
    run: async (installation, call) => {
      const { document, errors } = read(call.query);
      if (errors.length > 0) return { errors: errors.map((error) => error.toJSON()) };
      const operation = operationOf(document, call.operationName);
      if (operation === null) return { errors: [{ message: 'No operation of that name in the document.' }] };
      const fragments = new Map(document.definitions.filter(isFragment).map((each) => [each.name.value, each]));
      const variables = withDefaults(operation, call.variables);
      const context = { schema: admin.schema, fragments, variables };
      const requested = requestedCost(context, operation);
      if (requested > costMax) return tooDear(requested);
      const shop = bucket(installation.shop);
      const forced = platform.faults.take('throttleNext', installation.shop);
      // A shop that throttles has an empty bucket, and says so.
      if (forced) shop.drain();
      if (forced || !shop.admit(requested)) return throttled(requested, shop);
      const request: Request = { platform, rows: platform.store.rows(installation.shop), installation };
      const rootValue = operation.operation === 'mutation' ? mutationRoot(request) : queryRoot(request);
      const { data, errors: failures } = await execute({
        schema: admin.schema,
        document,
        rootValue,
        contextValue: request,
        fieldResolver,
        variableValues: call.variables,
        operationName: call.operationName,
      });
      const actual = Math.min(requested, actualCost(context, operation, data));
      shop.refund(requested - actual);
      const { pointsCharged } = platform;
      pointsCharged.set(installation.shop, (pointsCharged.get(installation.shop) ?? 0) + actual);
      const cost = { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus: shop.status() };
      const told = failures === undefined ? {} : { errors: failures.map((error) => error.toJSON()) };
      return { ...(data === undefined ? {} : { data }), ...told, extensions: { cost } };
    },
  };
}

function parseAndValidate(schema: GraphQLSchema, query: string): Parsed {
  try {
    const document = parse(query);
    return { document, errors: validate(schema, document) };
  } catch (error) {
    if (error instanceof GraphQLError) return { document: { kind: Kind.DOCUMENT, definitions: [] }, errors: [error] };
    throw error;
  }
}

const isFragment = (node: DocumentNode['definitions'][number]): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode | null {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (name === undefined) return operations.length === 1 ? (operations[0] ?? null) : null;
  return operations.find((each) => each.name?.value === name) ?? null;
}

function withDefaults(
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(
    ({ variable, defaultValue }): (readonly [string, unknown])[] =>
      defaultValue?.kind === Kind.INT
        ? [[variable.name.value, Number(defaultValue.value)] as const]
        : defaultValue?.kind === Kind.BOOLEAN
          ? [[variable.name.value, defaultValue.value] as const]
          : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

function tooDear(requested: number): GraphQLAnswer {
  const message = `Query cost is ${requested}, which exceeds the single query max cost limit (${costMax}).`;
  const documentation = 'https://shopify.dev/api/usage/rate-limits';
  return {
    errors: [{ message, extensions: { code: 'MAX_COST_EXCEEDED', cost: requested, maxCost: costMax, documentation } }],
  };
}

function throttled(requested: number, bucket: Bucket): GraphQLAnswer {
  const documentation = 'https://shopify.dev/api/usage/rate-limits';
  const throttleStatus = bucket.status();
  return {
    errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED', documentation } }],
    extensions: { cost: { requestedQueryCost: requested, actualQueryCost: null, throttleStatus } },
  };
}

/** Reads a field of a view. What the view lacks is an error that names it: silence would pass for a null of the shop's. */
function resolver(admin: AdminSchema): GraphQLFieldResolver<unknown, Request> {
  return (source, args, request, info) => {
    demandScope(admin, request, info.parentType.name, info.fieldName, getNamedType(info.returnType).name);
    if (typeof source !== 'object' || source === null || !Object.hasOwn(source, info.fieldName)) {
      throw new GraphQLError(`The stand-in does not model ${info.parentType.name}.${info.fieldName}.`, {
        extensions: { code: 'NOT_MODELLED' },
      });
    }
    const value: unknown = (source as Record<string, unknown>)[info.fieldName];
    if (typeof value !== 'function') return value;
    const answer = (value as (args: unknown) => unknown)(args);
    const type = getNamedType(info.returnType);
    // An interface hides what it holds until now.
    if (isInterfaceType(type)) demandScopeOf(admin, request, info.parentType.name, info.fieldName, answer);
    return answer;
  };
}

function demandScopeOf(admin: AdminSchema, request: Request, parent: string, field: string, answer: unknown): void {
  for (const each of Array.isArray(answer) ? answer : [answer]) {
    const name: unknown =
      typeof each === 'object' && each !== null ? (each as Record<string, unknown>)['__typename'] : undefined;
    if (typeof name === 'string') demandScope(admin, request, parent, field, name);
  }
}

function demandScope(admin: AdminSchema, request: Request, parent: string, field: string, typeName: string): void {
  const plain = typeName.replace(/(Connection|Edge)$/, '');
  const access =
    admin.access.get(typeName) ?? (isObjectType(admin.schema.getType(plain)) ? admin.access.get(plain) : undefined);
  if (access === undefined || access.scopes.some((scope) => grants(request.installation.scopes, scope))) return;
  const documentation = 'https://shopify.dev/api/usage/access-scopes';
  throw new GraphQLError(`Access denied for ${field} field. Required access: ${access.sentence}`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation,
      requiredAccess: access.sentence,
      typeName: parent,
      fieldName: field,
    },
  });
}
