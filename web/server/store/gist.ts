import type { OrderGist } from '#domain';
import { isList, isObject, storedJson } from './stored-json.ts';
import type { StoredValue } from './stored-json.ts';

const isText = (value: unknown): boolean => typeof value === 'string';
const isGist = (value: unknown): boolean =>
  isObject(value) &&
  isList(value['entries'], isText) &&
  isList(value['codes'], isText) &&
  isList(value['lacking'], isObject);

const gist = storedJson<OrderGist>('The short account of an order', isGist);

/** Out of the column that a decision wrote; null: decided before it was kept. */
export const storedGist = (text: string | null): StoredValue<OrderGist | null> =>
  text === null ? { kind: 'read', value: null } : gist.read(text);

/** The same for those who write it on: what cannot be read is not told. */
export function readGist(text: string | null): OrderGist | null {
  const stored = storedGist(text);
  return stored.kind === 'read' ? stored.value : null;
}
