import type { Permission } from './may.ts';

// An endpoint is a value: the server's router, what its handler is given, who may call it and the client's function all follow from it.

export const API_ROOT = '/api';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

/** Says a type and holds nothing. */
export interface TypeOf<T> {
  readonly type?: T;
}
export const of = <T>(): TypeOf<T> => ({});

/** No query, no body. */
export type None = null;
type NoParams = Readonly<Record<never, never>>;

/** The answer is a file and not JSON. */
export interface FileReply {
  readonly file: true;
}
export const FILE: TypeOf<FileReply> = {};

export interface Endpoint<Path extends string = string, Query = unknown, Body = unknown, Reply = unknown> {
  readonly method: Method;
  /** Below `API_ROOT`, with its parameters as `:name`. */
  readonly path: Path;
  readonly query?: TypeOf<Query>;
  readonly body?: TypeOf<Body>;
  readonly reply: TypeOf<Reply>;
  readonly may: Permission;
  /** Its answer names buyers: who was given it is logged. */
  readonly persons?: true;
}

/** The endpoints of one concept by their names. */
export type Endpoints = Readonly<Record<string, Endpoint>>;

/** Left out, a query or a body is none. */
export const endpoint = <const Path extends string, Query = None, Body = None, Reply = None>(
  one: Endpoint<Path, Query, Body, Reply>,
): Endpoint<Path, Query, Body, Reply> => one;

/** What the path takes: `/shipments/:id/seal` → `{ id: string }`. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [Key in Name]: string } & ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? { readonly [Key in Name]: string }
    : NoParams;

declare const asked: unique symbol;
/** A query string of exactly this query: what a page keeps as the key of its answer. */
export type Search<Query> = string & { readonly [asked]: Query };

type Value = string | number | boolean | undefined;

/** In the order in which it is written; what is undefined is left out. */
export function searchOf<Query extends { readonly [Key in keyof Query]: Value }>(query: Query): Search<Query> {
  return Object.entries<Value>(query)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&') as Search<Query>;
}

/** The path with its parameters, from the root of the server. */
export function addressOf<Path extends string, Query>(
  { path }: Pick<Endpoint<Path, Query>, 'path' | 'query'>,
  params?: ParamsOf<Path>,
  search = '' as Search<Query>,
): string {
  const values: Readonly<Record<string, string | undefined>> = params ?? {};
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  return `${API_ROOT}${filled}${search && `?${search}`}`;
}
