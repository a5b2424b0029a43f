import { shell } from '#messages/shell';
import { words } from '../format/words.ts';

const say = words(shell);

/** Pages whose address holds what they show: tab, filters, where the list stands. */
const LISTS = ['/orders', '/shipments', '/products', '/reviews'] as const;
type ListPath = (typeof LISTS)[number];

export interface Place {
  readonly pathname: string;
  readonly search: string;
}

export interface WayBack {
  readonly content: string;
  readonly url: string;
}

/** Kept for a reload, by tab of the browser. */
const STORE = 'minimis:way-back';

interface Trail {
  /** What each list showed last. */
  readonly lists: Partial<Record<string, string>>;
  /** From where each page was opened, by its address. */
  readonly from: Partial<Record<string, string>>;
}

const urlOf = ({ pathname, search }: Place): string => `${pathname}${search}`;
const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;
const placeOf = (url: string): Place => ({ pathname: pathOf(url), search: url.slice(pathOf(url).length) });

/** The key of a page: a question is told from another by its query, every other page by its path. */
const keyOf = (place: Place): string => (place.pathname === '/reviews/question' ? urlOf(place) : place.pathname);

export const isList = (pathname: string): boolean => LISTS.some((list) => list === pathname);

/** The trail once a page is shown. `moved`: a person went there, and did not go back in the browser's history. */
export function follow(trail: Trail, before: Place | null, now: Place, moved: boolean): Trail {
  const lists = isList(now.pathname) ? { ...trail.lists, [now.pathname]: now.search } : trail.lists;
  const elsewhere = before !== null && keyOf(before) !== keyOf(now);
  // Where the arrow led is no new beginning: else two pages would lead back to each other for ever.
  const led = before === null ? undefined : trail.from[keyOf(before)];
  const isBack = led !== undefined && keyOf(placeOf(led)) === keyOf(now);
  if (!moved || !elsewhere || isBack) return { ...trail, lists };
  return { lists, from: { ...trail.from, [keyOf(now)]: urlOf(before) } };
}

const NAMES = {
  '/': 'home',
  '/orders': 'orders',
  '/shipments': 'shipments',
  '/products': 'products',
  '/reviews': 'reviews',
  '/reviews/question': 'question',
  '/rules': 'rules',
  '/settings': 'settings',
  '/glossary': 'glossary',
} as const;
const isNamed = (pathname: string): pathname is keyof typeof NAMES => Object.hasOwn(NAMES, pathname);

function nameOf(pathname: string): string {
  if (pathname.startsWith('/orders/')) return say('order');
  return say(pathname.startsWith('/shipments/') ? 'shipment' : isNamed(pathname) ? NAMES[pathname] : 'back');
}

/** Where the person came from, else the list as it was last shown. */
export function backFrom(trail: Trail, here: Place, list: ListPath): WayBack {
  const url = trail.from[keyOf(here)] ?? listUrl(trail, list);
  return { content: nameOf(pathOf(url)), url };
}

export const listUrl = (trail: Trail, list: ListPath): string => `${list}${trail.lists[list] ?? ''}`;

let current: Trail = load();
let last: Place | null = null;

/** Called for every page that is shown, before it is drawn. */
export function noteVisit(now: Place, moved: boolean): void {
  if (last !== null && urlOf(last) === urlOf(now)) return;
  current = follow(current, last, now, moved);
  last = now;
  try {
    sessionStorage.setItem(STORE, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing: the trail then ends with a reload.
  }
}

export const wayBack = (here: Place, list: ListPath): WayBack => backFrom(current, here, list);
export const wayToList = (list: ListPath): string => listUrl(current, list);

function load(): Trail {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? 'null');
    if (typeof kept === 'object' && kept !== null && 'lists' in kept && 'from' in kept) return kept as Trail;
  } catch {
    // As if nothing had been kept.
  }
  return { lists: {}, from: {} };
}
