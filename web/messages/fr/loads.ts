import type { Translated } from '../index.ts';
import type { loads as english } from '../en/loads.ts';

export const loads: Translated<typeof english> = {
  'tab.all': 'Toutes',
  'noun.one': 'expédition',
  'noun.many': 'expéditions',
  load: 'Expédition',
  state: 'État',
  entries: 'Déclarations',
  arrival: 'Arrivée',
  port: 'Port d’arrivée',
  'ships-from': 'Lieu de départ',
  orders: 'Commandes',
  weight: 'Poids',
  value: 'Valeur',
  'short.place': '{arrival} · {port} · {orders, plural, one {# commande} other {# commandes}}, {weight}',
  total: '{loads, plural, one {# expédition} other {# expéditions}}',
  'none.sealed': 'Aucune expédition n’est encore scellée',
  'none.sealed.what':
    'Ouvrez une expédition et scellez-la quand elle est sur le point de partir. Son manifeste peut alors être téléchargé ici.',
  'none.cancelled': 'Aucune expédition n’a été annulée',
  'none.cancelled.what':
    'Une expédition qui ne partira pas peut être annulée ; ses commandes peuvent alors en rejoindre une autre.',
  none: 'Une expédition réunit les commandes qui passent la frontière ensemble',
  'none.what':
    'Les commandes qui quittent le même lieu pour le même port, le même jour et avec le même type de déclaration, rejoignent une même expédition. Elle s’ouvre d’elle-même quand la première de ces commandes est prête, ou quand vous en ajoutez une.',
  'see-ready': 'Voir les commandes prêtes',
};
