import type { ApiError, OrderFailure, SealDoubts } from '#contract';
import { shell } from '#messages/shell';
import { words } from '../format/words.ts';

const say = words(shell);

/** A request that did not succeed. `message` is fit to be shown: what happened and what to do next. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | null;
  readonly failures: readonly OrderFailure[];
  readonly doubts: SealDoubts | null;

  constructor(status: number, error: ApiError['error'], cause?: unknown) {
    super(error.message, { cause });
    this.name = 'ApiFailure';
    this.status = status;
    this.code = error.code;
    this.field = error.field ?? null;
    this.failures = error.failures ?? [];
    this.doubts = error.doubts ?? null;
  }
}

/** Status 0: no answer came at all. */
export function unreachable(cause: unknown): ApiFailure {
  return new ApiFailure(0, { code: 'unreachable', message: say('unreachable') }, cause);
}

export function outsideAdmin(): ApiFailure {
  return new ApiFailure(0, { code: 'outside-admin', message: say('outside-admin') });
}

const BY_STATUS = {
  401: 'failure.401',
  403: 'failure.403',
  404: 'failure.404',
  409: 'failure.409',
  413: 'failure.413',
  429: 'failure.429',
} as const;
const isNamed = (status: number): status is keyof typeof BY_STATUS => Object.hasOwn(BY_STATUS, status);

/** The server's own sentence where it sent one, else ours for the status. Never a body that we do not understand. */
export function failureOf(status: number, body: unknown): ApiFailure {
  if (isApiError(body)) return new ApiFailure(status, body.error);
  const message = say(isNamed(status) ? BY_STATUS[status] : 'failure.other');
  return new ApiFailure(status, { code: `http-${status}`, message });
}

function isApiError(body: unknown): body is ApiError {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}

/** There is nothing at that address: asking again would not help. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof ApiFailure && (error.status === 404 || error.status === 400);

export function sentenceOf(error: unknown): string {
  if (error instanceof ApiFailure) return error.message;
  return say('failure.page');
}
