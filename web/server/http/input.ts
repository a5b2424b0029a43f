import type { z } from 'zod';
import type { ApiError, OrderFailure, SealDoubts } from '#contract';
import { fieldRefusal } from '../base/field-words.ts';
import { refusal } from '../base/said.ts';
import type { Said } from '../base/said.ts';

/** Why a request is not carried out, with what to do about it. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly error: ApiError['error'];
}

/** 503: nothing is wrong with it, but there is no room for it now. */
export function refuse(
  status: 400 | 403 | 404 | 409 | 422 | 503,
  code: string,
  message: string | Said,
  more: { readonly field?: string; readonly failures?: OrderFailure[]; readonly doubts?: SealDoubts } = {},
): Refusal {
  const told = typeof message === 'string' ? { message } : { message: message.message, said: message.said };
  return { kind: 'refused', status, error: { code, ...told, ...more } };
}

export type Parsed<Value> = { readonly kind: 'ok'; readonly value: Value } | Refusal;

/** The input as the schema wants it, or a refusal that names the first field at fault in plain words. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): Parsed<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return { kind: 'ok', value: result.data };
  const [issue] = result.error.issues;
  if (issue === undefined) return refuse(400, 'bad-input', refusal('input.invalid'));
  const field = issue.path.join('.');
  return refuse(400, 'bad-input', fieldRefusal(issue.path, issue.message), field === '' ? {} : { field });
}
