import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiError } from '#contract';
import { refusal } from '../base/said.ts';

export const UNREADABLE: ApiError['error'] = { code: 'bad-request', ...refusal('unreadable') };

/** More than any request of ours: what is deeper is no input of a page, and would overflow the stack of whatever walks it. */
const DEEPEST = 32;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/** Whether a JSON text nests deeper than any request does. Looks at each byte once, and keeps a number. */
export function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) isText = !isText;
    else if (isText) {
      if (byte === BACKSLASH) at += 1;
    } else if (byte === 0x5b || byte === 0x7b) {
      if ((depth += 1) > DEEPEST) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return false;
}

/** For express.json: refuses a body before it is parsed. */
export function verifyDepth(_request: IncomingMessage, _response: ServerResponse, bytes: Buffer): void {
  if (isTooDeep(bytes)) throw Object.assign(new Error('The JSON nests too deep'), { status: 400 });
}

/** PostgreSQL's text holds no NUL. */
export const carriesNul = (value: unknown): boolean => JSON.stringify(value ?? null).includes('\\u0000');

/** The refusal of an input that carries a NUL, by the field that does where one is known. */
export function nulRefused(given: unknown): ApiError['error'] {
  const field = Object.entries(given ?? {}).find(([, value]) => carriesNul(value))?.[0];
  return {
    code: 'bad-input',
    ...(field === undefined ? refusal('no-character.input') : { ...refusal('no-character', { field }), field }),
  };
}
