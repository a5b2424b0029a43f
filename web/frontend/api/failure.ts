import type { ApiError, OrderFailure, SealDoubts } from '#contract';

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
  return new ApiFailure(
    0,
    { code: 'unreachable', message: 'Minimis could not be reached. Check your connection, then try again.' },
    cause,
  );
}

export function outsideAdmin(): ApiFailure {
  return new ApiFailure(0, {
    code: 'outside-admin',
    message: 'This page works inside the Shopify admin. Open Minimis from Apps in your admin.',
  });
}

const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'Your session has ended. Close this page and open Minimis again from your Shopify admin.',
  403: 'Minimis may not read this shop any more. Open the app again from your Shopify admin to grant access.',
  404: 'This was not found. It may have been deleted; go back to the list and look again.',
  409: 'Somebody else changed this in the meantime. Reload it, then try again.',
  413: 'That was too much at once. Choose fewer orders, then try again.',
  429: 'That was a little fast. Wait a moment, then try again.',
};

/** The server's own sentence where it sent one, else ours for the status. Never a body that we do not understand. */
export function failureOf(status: number, body: unknown): ApiFailure {
  if (isApiError(body)) return new ApiFailure(status, body.error);
  const message = BY_STATUS[status] ?? 'Minimis could not do this just now. Nothing was lost; try again in a minute.';
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
  return 'Something went wrong on this page. Try again; if it stays, open Minimis again from your admin.';
}
