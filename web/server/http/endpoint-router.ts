import { Router } from 'express';
import type { Request } from 'express';
import type { Endpoint } from '#contract';
import type { RequestSession } from '../auth/require-session.ts';
import type { Handler } from './handle.ts';
import type { Refusal } from './input.ts';
import { endpoint } from './reply.ts';

/** Null: this person may. */
export type Gate = (session: RequestSession, asked: Endpoint) => Promise<Refusal | null>;

const VERBS = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch' } as const;

/** A person who was given an answer that names buyers is noted. */
export type Note = (session: RequestSession, asked: Endpoint, id: string | null) => void;

/** Registers endpoints by what their values say. Nothing of a request is read before the gate has let the person through. */
export function routerOf(handlers: readonly Handler[], gate: Gate, note: Note): Router {
  const router = Router();
  for (const { endpoint: one, answer } of handlers)
    router[VERBS[one.method]](
      one.path,
      endpoint(async (session, request) => {
        const reply = (await gate(session, one)) ?? (await answer(session, request));
        if (one.persons === true && reply.kind !== 'refused') note(session, one, idIn(request));
        return reply;
      }),
    );
  return router;
}

const idIn = ({ params }: Request): string | null => {
  const { id } = params;
  return typeof id === 'string' ? id : null;
};
