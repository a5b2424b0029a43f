import type { Request, RequestHandler, Response } from 'express';
import type { ApiError, FileReply } from '#contract';
import { sessionOf } from '../auth/require-session.ts';
import type { RequestSession } from '../auth/require-session.ts';
import { told } from '../base/reader.ts';
import type { Refusal } from './input.ts';

export { parse, refuse } from './input.ts';
export type { Parsed } from './input.ts';

/** What a route answers with: a body, or a refusal that says what to do. */
export type Reply<Body = unknown> =
  | { readonly kind: 'json'; readonly status: 200 | 202; readonly body: Body }
  /** The text of a JSON that was written elsewhere. */
  | { readonly kind: 'written'; readonly pieces: readonly Uint8Array[] }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly text: string | Uint8Array }
  | Gone
  | Refusal;

/** The caller has left. */
export interface Gone {
  readonly kind: 'nobody';
}

/** What an endpoint with this reply may answer. */
export type Answer<Told> =
  | Refusal
  | Gone
  | ([Told] extends [FileReply]
      ? Extract<Reply, { kind: 'file' }>
      : Extract<Reply<Told>, { kind: 'json' | 'written' }>);

/** 202: what was asked for has begun. */
export const json = <Body>(body: Body, status: 200 | 202 = 200) => ({ kind: 'json', status, body }) as const;

export type Endpoint = (session: RequestSession, request: Request) => Promise<Reply>;

/** A route behind the session. What it throws is a bug or a dead database, and goes to the error handler. */
export function endpoint(answer: Endpoint): RequestHandler {
  return async (request, response) => send(response, await answer(sessionOf(response), request));
}

function send(response: Response, reply: Reply): void {
  switch (reply.kind) {
    case 'json':
      response.status(reply.status).json(reply.body);
      return;
    case 'written':
      response.set('Content-Type', 'application/json; charset=utf-8');
      // Seen as a buffer, not copied into one: whatever compresses it would do so.
      for (const { buffer, byteOffset, byteLength } of reply.pieces)
        response.write(Buffer.from(buffer, byteOffset, byteLength));
      response.end();
      return;
    case 'file':
      response
        .type(reply.type)
        .set('Content-Disposition', `attachment; filename="${reply.name}"`)
        .send(typeof reply.text === 'string' ? reply.text : Buffer.from(reply.text));
      return;
    case 'nobody':
      response.end();
      return;
    case 'refused':
      if (reply.status === 503) response.set('Retry-After', '30');
      response.status(reply.status).json({ error: told(reply.error) } satisfies ApiError);
      return;
  }
}
