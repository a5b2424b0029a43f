import type { DockEventJson } from '#contract';

/** What of the browser's storage is used; a test hands in a plain one. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (loadId: string): string => `minimis-dock-${loadId}`;

/** The scans of a load that the server has not confirmed, oldest first. What cannot be read is none. */
export function unsent(shelf: Shelf, loadId: string): DockEventJson[] {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(keyOf(loadId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEvent) : [];
  } catch {
    return [];
  }
}

/** Keeps a scan until it is confirmed. False: the device has no room, and it is in the page's memory alone. */
export function keepUnsent(shelf: Shelf, loadId: string, events: readonly DockEventJson[]): boolean {
  try {
    if (events.length === 0) shelf.removeItem(keyOf(loadId));
    else shelf.setItem(keyOf(loadId), JSON.stringify(events));
    return true;
  } catch {
    return false;
  }
}

function isEvent(value: unknown): value is DockEventJson {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, act, code } = value as Partial<Record<keyof DockEventJson, unknown>>;
  return (
    typeof id === 'string' &&
    typeof at === 'string' &&
    typeof code === 'string' &&
    (act === 'scan' || act === 'undo' || act === 'parcels')
  );
}
