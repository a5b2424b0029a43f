import { FROZEN_STATES, isFrozen, isOpen, OPEN_STATES, parseLoadState } from '#domain';
import type { LoadState } from '#domain';
import { UnreadableValue } from './stored-json.ts';

/**
 * The state of a stored load. @throws {UnreadableValue} where a row holds a word that this version does not know: a newer version, on the same database,
 * wrote it. Nothing is decided about such a load here, and nothing of it is lost.
 */
export function loadState({ state }: { readonly state: string }): LoadState {
  const known = parseLoadState(state);
  if (known === null) throw new UnreadableValue('The state of a shipment', 'newer');
  return known;
}

export const isFrozenLoad = (row: { readonly state: string }): boolean => isFrozen(loadState(row));
export const isOpenLoad = (row: { readonly state: string }): boolean => isOpen(loadState(row));

/** For lists, which show a load of an unknown state among the others. */
export function isKnownFrozen({ state }: { readonly state: string }): boolean {
  const known = parseLoadState(state);
  return known !== null && isFrozen(known);
}

export function isKnownOpen({ state }: { readonly state: string }): boolean {
  const known = parseLoadState(state);
  return known !== null && isOpen(known);
}

/** For queries: the loads whose papers stand. */
export const anyFrozen = { in: [...FROZEN_STATES] };
/** For queries: the loads that orders may join. */
export const anyOpen = { in: [...OPEN_STATES] };
