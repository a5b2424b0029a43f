import {
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { PlanName } from './model.ts';

/** Points restored each second; the bucket holds twenty times as many. */
export const restoreRates: Readonly<Record<PlanName, number>> = {
  standard: 100,
  advanced: 200,
  plus: 1000,
  components: 2000,
};

/** One query may ask for no more. */
export const costMax = 1000;

const mutationCost = 10;

/**
 * Pages count less than their length. Fitted to two published answers: 250 orders with their page information cost 13, and
 * 156 with `lineItems(first: 250) { id }` and without it (s + 1 and s(1 + s) for s = 12).
 */
export function pageWeight(size: number): number {
  return size <= 1 ? Math.max(0, size) : Math.ceil(1.5 * Math.log2(size));
}

export interface CostContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Selected {
  readonly key: string;
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
}

/** The fields of a selection by answer key, spreads unfolded. What `@skip`/`@include` leave out costs nothing. */
function fieldsOf(context: CostContext, parent: GraphQLCompositeType, set: SelectionSetNode): Selected[] {
  return set.selections.flatMap((selection): Selected[] => {
    if (isLeftOut(selection.directives ?? [], context)) return [];
    if (selection.kind === Kind.FIELD)
      return [{ key: (selection.alias ?? selection.name).value, node: selection, parent }];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.fragments.get(selection.name.value) : selection;
    if (fragment === undefined) return [];
    const named =
      fragment.typeCondition === undefined ? parent : context.schema.getType(fragment.typeCondition.name.value);
    return isCompositeType(named) ? fieldsOf(context, named, fragment.selectionSet) : [];
  });
}

function isLeftOut(directives: NonNullable<FieldNode['directives']>, context: CostContext): boolean {
  return directives.some(({ name, arguments: args = [] }) => {
    const condition = args.find((arg) => arg.name.value === 'if');
    if (condition === undefined) return false;
    const value = readValue(condition.value, context);
    return name.value === 'skip' ? value === true : name.value === 'include' && value === false;
  });
}

function readValue(value: NonNullable<FieldNode['arguments']>[number]['value'], context: CostContext): unknown {
  if (value.kind === Kind.VARIABLE) return context.variables[value.name.value];
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.BOOLEAN ? value.value : undefined;
}

function pageSize(field: FieldNode, context: CostContext): number | null {
  const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  const size = argument === undefined ? undefined : readValue(argument.value, context);
  return typeof size === 'number' ? size : null;
}

function returned(parent: GraphQLCompositeType, field: FieldNode): GraphQLCompositeType | null {
  if (isUnionType(parent)) return null;
  const type = parent.getFields()[field.name.value]?.type;
  const named = type === undefined ? null : getNamedType(type);
  return isCompositeType(named) ? named : null;
}

const isConnection = (type: GraphQLCompositeType): boolean => type.name.endsWith('Connection');

/** Points that a query asks for before it runs. Scalars are free, an object is one, a page its nodes' cost by its weight, a mutation ten. */
export function requestedCost(context: CostContext, operation: OperationDefinitionNode): number {
  const root = context.schema.getRootType(operation.operation);
  if (root == null) return 0;
  if (operation.operation === 'mutation') return fieldsOf(context, root, operation.selectionSet).length * mutationCost;
  return Math.round(selectionCost(context, root, operation.selectionSet));
}

function selectionCost(context: CostContext, parent: GraphQLCompositeType, set: SelectionSetNode): number {
  const seen = new Map<string, number>();
  for (const { key, node, parent: holder } of fieldsOf(context, parent, set)) {
    const cost = fieldCost(context, holder, node);
    // The branches of an interface or union count as their dearest; the same key twice counts once.
    seen.set(key, Math.max(seen.get(key) ?? 0, cost));
  }
  return [...seen.values()].reduce((total, each) => total + each, 0);
}

function fieldCost(context: CostContext, parent: GraphQLCompositeType, field: FieldNode): number {
  const type = returned(parent, field);
  if (type === null || field.selectionSet === undefined) return 0;
  if (!isConnection(type)) return 1 + selectionCost(context, type, field.selectionSet);
  const wrapped = fieldsOf(context, type, field.selectionSet);
  const pages = wrapped.flatMap(({ node }) => nodeSelection(context, type, node));
  const each = Math.max(0, ...pages.map(({ type: node, set }) => 1 + selectionCost(context, node, set)));
  return pageWeight(pageSize(field, context) ?? 50) * each + pageInfoCost(wrapped);
}

/** Page information is an object like any other. */
const pageInfoCost = (wrapped: readonly Selected[]): number =>
  wrapped.some(({ node }) => node.name.value === 'pageInfo') ? 1 : 0;

/** What is chosen of each node, be it by `nodes` or by `edges { node }`. */
function nodeSelection(
  context: CostContext,
  type: GraphQLCompositeType,
  field: FieldNode,
): { type: GraphQLCompositeType; set: SelectionSetNode }[] {
  const inner = returned(type, field);
  if (inner === null || field.selectionSet === undefined) return [];
  if (field.name.value === 'nodes') return [{ type: inner, set: field.selectionSet }];
  if (field.name.value !== 'edges') return [];
  return fieldsOf(context, inner, field.selectionSet).flatMap(({ node }) => {
    const type = returned(inner, node);
    return type === null || node.selectionSet === undefined ? [] : [{ type, set: node.selectionSet }];
  });
}

/** Points that the answer was worth: what came back null or short costs less. A mutation costs what it asked for. */
export function actualCost(context: CostContext, operation: OperationDefinitionNode, data: unknown): number {
  if (operation.operation === 'mutation') return requestedCost(context, operation);
  const root = context.schema.getRootType(operation.operation);
  return root == null ? 0 : Math.round(answerCost(context, root, operation.selectionSet, data));
}

function answerCost(context: CostContext, parent: GraphQLCompositeType, set: SelectionSetNode, data: unknown): number {
  if (!isRecord(data)) return 0;
  const seen = new Map<string, number>();
  for (const { key, node, parent: holder } of fieldsOf(context, parent, set)) {
    const type = returned(holder, node);
    if (type === null || node.selectionSet === undefined) continue;
    seen.set(key, Math.max(seen.get(key) ?? 0, valueCost(context, type, node, data[key])));
  }
  return [...seen.values()].reduce((total, each) => total + each, 0);
}

function valueCost(context: CostContext, type: GraphQLCompositeType, field: FieldNode, value: unknown): number {
  const set = field.selectionSet;
  if (set === undefined || value == null) return 0;
  if (Array.isArray(value))
    return value.reduce((total: number, each) => total + valueCost(context, type, field, each), 0);
  if (!isConnection(type)) return 1 + answerCost(context, type, set, value);
  const wrapped = fieldsOf(context, type, set);
  const costs = wrapped.flatMap(({ key, node }) => {
    const items = isRecord(value) ? value[key] : undefined;
    if (!Array.isArray(items) || items.length === 0) return [];
    return nodeSelection(context, type, node).map(({ type: inner, set: chosen }) => {
      const nodes = items.map((item: unknown) =>
        node.name.value === 'edges' && isRecord(item) ? (item['node'] ?? Object.values(item)[0]) : item,
      );
      const total = nodes.reduce((sum: number, each) => sum + 1 + answerCost(context, inner, chosen, each), 0);
      return (pageWeight(items.length) * total) / items.length;
    });
  });
  return Math.max(0, ...costs) + pageInfoCost(wrapped);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface ThrottleStatus {
  readonly maximumAvailable: number;
  readonly currentlyAvailable: number;
  readonly restoreRate: number;
}

/** The leaky bucket of one app in one shop. Admits by what is asked, charges what it came to. */
export interface Bucket {
  /** Takes the points, or leaves them and answers false. */
  admit(points: number): boolean;
  refund(points: number): void;
  drain(): void;
  status(): ThrottleStatus;
}

export function createBucket(restoreRate: number, nowMs: () => number = () => performance.now()): Bucket {
  const maximum = restoreRate * 20;
  const state = { level: maximum, at: nowMs() };
  const restore = (): void => {
    const now = nowMs();
    state.level = Math.min(maximum, state.level + ((now - state.at) * restoreRate) / 1000);
    state.at = now;
  };
  return {
    admit: (points) => {
      restore();
      if (points > state.level) return false;
      state.level -= points;
      return true;
    },
    refund: (points) => {
      restore();
      state.level = Math.min(maximum, state.level + points);
    },
    drain: () => {
      state.level = 0;
      state.at = nowMs();
    },
    status: () => {
      restore();
      return { maximumAvailable: maximum, currentlyAvailable: Math.floor(state.level), restoreRate };
    },
  };
}
