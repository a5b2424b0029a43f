import type { ApiError, OrderFailure, SaidJson, SealDoubts } from '#contract';
import { shell } from '#messages/shell';
import { language } from '#messages/language';
import type { Texts, Value } from '#messages';
import { words } from '../format/words.ts';

const say = words(shell);

/** A request that did not succeed. `message` is fit to be shown: what happened and what to do next. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | null;
  readonly failures: readonly OrderFailure[];
  readonly doubts: SealDoubts | null;
  /** The sentence as key and facts; null: it is there in English alone. */
  readonly said: SaidJson | null;

  constructor(status: number, error: ApiError['error'], cause?: unknown) {
    super(error.message, { cause });
    this.name = 'ApiFailure';
    this.status = status;
    this.code = error.code;
    this.field = error.field ?? null;
    this.failures = error.failures ?? [];
    this.doubts = error.doubts ?? null;
    this.said = error.said ?? null;
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

/** What the server says stands in English in its answer. In another language it is said again, from texts that are loaded only then. */
export async function inReadersLanguage(failure: ApiFailure): Promise<ApiFailure> {
  const { said } = failure;
  if (language.code === 'en' || said === null) return failure;
  const { refusals } = await import('#messages/refusals');
  const texts: Texts = refusals;
  // A key of a newer server: its English sentence is better than none.
  if (Object.hasOwn(texts, said.key)) failure.message = words(texts)(said.key, said.facts as Record<string, Value>);
  return failure;
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
