import { count } from '../base/metrics.ts';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { ApiError } from '#contract';
import { refusal } from '../base/said.ts';
import { told } from '../base/reader.ts';
import { isOverload } from '../base/overload.ts';
import type { Deps } from '../ports/deps.ts';
import { describeFailure, whereThrown } from '../base/retry.ts';
import { ChangedMeanwhile } from '../store/transaction.ts';
import { UnreadableValue } from '../store/stored-json.ts';
import { carriesNul, nulRefused, UNREADABLE } from './bounds.ts';

/** A path of /api that leads nowhere. */
export const unknownEndpoint: RequestHandler = (_request, response) => {
  const error = { code: 'not-found', ...refusal('no-endpoint') };
  response.status(404).json({ error: told(error) } satisfies ApiError);
};

/** A request that carries a NUL anywhere is refused before it gets to the database. A body that is still bytes is read elsewhere. */
export const noNul: RequestHandler = (request, response, next) => {
  const inBody = !Buffer.isBuffer(request.body) && carriesNul(request.body);
  if (!inBody && !/%00/.test(request.url)) return next();
  const error = nulRefused(inBody ? request.body : request.query);
  response.status(400).json({ error: told(error) } satisfies ApiError);
};

/**
 * The end of every throw. What express itself refused (a body that is no JSON, or too large) is the caller's; anything else
 * is ours: it is logged by its kind and place, for a message may quote a customer, and the person gets a sentence without it.
 * A database that has no room is nobody's bug: the request may come again.
 */
export function errorHandler({ log }: Pick<Deps, 'log'>): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    const failure = describeFailure(error);
    if (status === 503) log.warn({ failure }, 'A request was turned away: the database has no room for it');
    else if (status >= 500) {
      count('minimis_errors', { in: 'request' });
      log.error({ failure, err: whereThrown(error) }, 'A request failed');
    }
    if (status === 503) response.set('Retry-After', '5');
    const sentence = error instanceof UnreadableValue ? unreadable(error) : sentenceOf(status);
    response.status(status).json({ error: told(sentence) } satisfies ApiError);
  };
}

const unreadable = ({ what, why }: UnreadableValue): ApiError['error'] => ({
  code: 'unreadable',
  ...refusal(why === 'newer' ? 'stored.newer' : 'stored.damaged', { what }),
});

function statusOf(error: unknown): number {
  if (error instanceof ChangedMeanwhile) return 409;
  if (isOverload(error)) return 503;
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function sentenceOf(status: number): ApiError['error'] {
  if (status === 409) return { code: 'busy', ...refusal('joining-or-leaving') };
  if (status === 413) return { code: 'too-large', ...refusal('too-large') };
  if (status === 503) return { code: 'busy', ...refusal('very-busy') };
  if (status < 500) return UNREADABLE;
  return { code: 'internal', ...refusal('internal') };
}
