import type { OrderSort, OrderTab } from '#contract';
import { orders as texts } from '#messages/orders';
import { named, words } from '../format/words.ts';

const say = words(texts);

export const TAB_NAMES: Readonly<Record<OrderTab, string>> = named(texts, 'tab.');

export const SORT_NAMES: Readonly<Record<OrderSort, { label: string; direction: string }>> = {
  'placed-desc': { label: say('sort.placed'), direction: say('sort.newest') },
  'placed-asc': { label: say('sort.placed'), direction: say('sort.oldest') },
  'arrival-asc': { label: say('sort.arrival'), direction: say('sort.soonest') },
  'arrival-desc': { label: say('sort.arrival'), direction: say('sort.latest') },
  'value-desc': { label: say('sort.value'), direction: say('sort.highest') },
  'value-asc': { label: say('sort.value'), direction: say('sort.lowest') },
};
