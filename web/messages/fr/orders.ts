import type { Translated } from '../index.ts';
import type { orders as english } from '../en/orders.ts';

export const orders: Translated<typeof english> = {
  'tab.all': 'Toutes',
  'tab.held': 'Retenues',
  'tab.ready': 'Prêtes',
  'tab.in-load': 'En expédition',
  'tab.left': 'Parties',
  'sort.placed': 'Passée le',
  'sort.newest': 'Les plus récentes d’abord',
  'sort.oldest': 'Les plus anciennes d’abord',
  'sort.arrival': 'Arrivée',
  'sort.soonest': 'Les plus proches d’abord',
  'sort.latest': 'Les plus lointaines d’abord',
  'sort.value': 'Valeur',
  'sort.highest': 'Les plus élevées d’abord',
  'sort.lowest': 'Les plus basses d’abord',
  export: 'Exporter',
  count: '{orders, plural, one {# commande} other {# commandes}}',
  recheck: 'Réévaluer',
  rechecking: 'Réévaluation de {orders, plural, one {# commande} other {# commandes}}',
};
