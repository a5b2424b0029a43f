import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import type { ApiError, OrderFailure, SealDoubts } from '#contract';
import { sessionOf } from '../auth/require-session.ts';
import type { RequestSession } from '../auth/require-session.ts';
import { fieldSentence } from './field-words.ts';

/** What a route answers with: a body, or a refusal that says what to do. */
export type Reply =
  | { readonly kind: 'json'; readonly status: 200 | 202; readonly body: unknown }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly text: string }
  | { readonly kind: 'refused'; readonly status: number; readonly error: ApiError['error'] };

/** 202: what was asked for has begun. */
export const json = (body: unknown, status: 200 | 202 = 200): Reply => ({ kind: 'json', status, body });

export function refuse(
  status: 400 | 404 | 409 | 422,
  code: string,
  message: string,
  more: { readonly field?: string; readonly failures?: OrderFailure[]; readonly doubts?: SealDoubts } = {},
): Extract<Reply, { kind: 'refused' }> {
  return { kind: 'refused', status, error: { code, message, ...more } };
}

export type Route = (session: RequestSession, request: Request) => Promise<Reply>;

/** A route behind the session. What it throws is a bug or a dead database, and goes to the error handler. */
export function route(answer: Route): RequestHandler {
  return async (request, response) => send(response, await answer(sessionOf(response), request));
}

function send(response: Response, reply: Reply): void {
  switch (reply.kind) {
    case 'json':
      response.status(reply.status).json(reply.body);
      return;
    case 'file':
      response.type(reply.type).set('Content-Disposition', `attachment; filename="${reply.name}"`).send(reply.text);
      return;
    case 'refused':
      response.status(reply.status).json({ error: reply.error } satisfies ApiError);
      return;
  }
}

export type Parsed<Value> = { readonly kind: 'ok'; readonly value: Value } | Extract<Reply, { kind: 'refused' }>;

/** The input as the schema wants it, or a refusal that names the first field at fault in plain words. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): Parsed<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return { kind: 'ok', value: result.data };
  const [issue] = result.error.issues;
  if (issue === undefined) return refuse(400, 'bad-input', 'The input is not valid.');
  const field = issue.path.join('.');
  return refuse(400, 'bad-input', fieldSentence(issue.path, issue.message), field === '' ? {} : { field });
}
