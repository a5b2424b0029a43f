import type { Translated } from '../index.ts';
import type { recheck as english } from '../en/recheck.ts';

export const recheck: Translated<typeof english> = {
  failed:
    '{text} {failed, plural, one {# commande n’a pas pu être réévaluée et sera réessayée} other {# commandes n’ont pas pu être réévaluées et seront réessayées}}.',
  running: '{done, number} sur {total, plural, one {# commande} other {# commandes}}.',
  'may-leave': '{text} Vous pouvez quitter cette page ; le travail continue.',
  'read.what': '{orders, plural, one {# commande évaluée et balisée} other {# commandes évaluées et balisées}}.',
  done: 'Réévaluation terminée',
  'done.what': '{orders, plural, one {# commande réévaluée} other {# commandes réévaluées}}.',
  stopped: 'Réévaluation arrêtée',
  'stopped.what': 'La réévaluation s’est arrêtée. Relancez-la.',
  'reading.first': 'Première lecture de vos commandes',
  again: 'Réévaluation des commandes',
  listing: 'La liste de vos commandes est demandée à Shopify. Vous pouvez quitter cette page.',
  read: 'Vos commandes sont lues',
};
