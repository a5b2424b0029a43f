import type { Request } from 'express';
import type { z } from 'zod';
import type { Endpoint, None, ParamsOf } from '#contract';
import type { RequestSession } from '../auth/require-session.ts';
import { parse } from './input.ts';
import type { Answer, Reply } from './reply.ts';

type Schema = z.ZodType;

/** What reads the input. `bytes`: the body is handed on as it came, and is read by this schema in a thread. */
interface Readers {
  readonly query?: Schema;
  readonly body?: Schema;
  readonly bytes?: Schema;
}

type KeysOf<T> = T extends unknown ? keyof T : never;
type Missing<Wire, Input> = Exclude<KeysOf<Wire>, KeysOf<Input>> | Exclude<KeysOf<Input>, KeysOf<Wire>>;

/** A schema that reads every field of the contract and none beside them. */
type Reads<Wire, Of> = Of extends Schema
  ? [Missing<Wire, NonNullable<z.input<Of>>>] extends [never]
    ? Of
    : { readonly 'is read on one side only': Missing<Wire, NonNullable<z.input<Of>>> }
  : never;
/** Query strings are text, a body has its types: one that the contract lets pass must be one that the schema takes. */
type ReadsBody<Wire, Of> = Of extends Schema
  ? [Wire] extends [z.input<Of>]
    ? Reads<Wire, Of>
    : { readonly 'the schema does not take': Wire }
  : never;

type Fitting<Query, Body, Of extends Readers> = ([Query] extends [None]
  ? { readonly query?: never }
  : { readonly query: Reads<Query, Of['query']> }) &
  ([Body] extends [None]
    ? { readonly body?: never; readonly bytes?: never }
    : { readonly body: ReadsBody<Body, Of['body']> } | { readonly bytes: ReadsBody<Body, Of['bytes']> });

type Read<Of> = Of extends Schema ? z.output<Of> : undefined;

/** What a handler is given: who asks, and what of, as its schemas read it. */
export interface Asked<Params, Query, Body> extends RequestSession {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly request: Request;
}

/** One endpoint with what answers it. */
export interface Handler<One extends Endpoint = Endpoint> {
  readonly endpoint: One;
  readonly answer: (session: RequestSession, request: Request) => Promise<Reply>;
}

/** One handler for each endpoint of a concept: none can be left out. */
export type HandlersOf<Concept> = {
  readonly [Name in keyof Concept]: Concept[Name] extends Endpoint ? Handler<Concept[Name]> : never;
};

/** Input is read, and refused by its field, before `work` begins. What it throws is a bug or a dead database. */
export function handle<const Path extends string, Query, Body, Told, const Of extends Readers>(
  endpoint: Endpoint<Path, Query, Body, Told>,
  readers: Of & Fitting<Query, Body, Of>,
  work: (
    asked: Asked<
      ParamsOf<Path>,
      Read<Of['query']>,
      Of extends { bytes: Schema } ? Uint8Array<ArrayBuffer> : Read<Of['body']>
    >,
  ) => Promise<Answer<Told>>,
): Handler<Endpoint<Path, Query, Body, Told>> {
  const { query: queryReader, body: bodyReader, bytes } = readers as Readers;
  type Given = Parameters<typeof work>[0];
  return {
    endpoint,
    async answer(session, request) {
      const query = queryReader === undefined ? undefined : parse(queryReader, request.query);
      if (query?.kind === 'refused') return query;
      const body = bodyReader === undefined ? undefined : parse(bodyReader, request.body);
      if (body?.kind === 'refused') return body;
      const given = {
        ...session,
        params: request.params,
        query: query?.value,
        body: bytes === undefined ? body?.value : bytesOf(request),
        request,
      };
      return work(given as unknown as Given); // each part was read by the schema that its type is taken from
    },
  };
}

const bytesOf = ({ body }: Request): Uint8Array<ArrayBuffer> =>
  Buffer.isBuffer(body) ? new Uint8Array(body) : new Uint8Array();
