import { AUTOMATIC } from './load-events.ts';

/** Who acted, as a value: a person of the store, or Minimis by itself. */
export type Actor = { readonly kind: 'staff'; readonly id: string } | { readonly kind: 'system' };

/** From the text of a row. Null: that was not kept at the time. */
export const readActor = (by: string | null): Actor | null =>
  by === null ? null : by === AUTOMATIC ? { kind: 'system' } : { kind: 'staff', id: by };
