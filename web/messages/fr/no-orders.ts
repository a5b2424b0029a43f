import type { Translated } from '../index.ts';
import type { noOrders as english } from '../en/no-orders.ts';

export const noOrders: Translated<typeof english> = {
  narrowed: 'Aucune commande ne correspond',
  'narrowed.text': 'Essayez un autre mot, une partie du numéro de commande ou moins de filtres.',
  clear: 'Effacer la recherche et les filtres',
  all: 'Vos commandes s’afficheront ici',
  'all.text':
    'Chaque commande vers les États-Unis est évaluée dès qu’elle est passée : si elle peut entrer en franchise, sous quelle déclaration elle voyage et ce qui manque. Vous n’avez rien à faire ; les commandes d’avant l’installation apparaissent avec « Réévaluer toutes les commandes » sur la page d’accueil.',
  held: 'Aucune commande n’est retenue',
  'held.text':
    'Une commande vient ici quand quelque chose manque (un pays d’origine, un numéro tarifaire, une adresse, un paiement, une réponse) ou quand elle ne peut pas entrer du tout. Sa ligne dit quoi, et que faire.',
  ready: 'Aucune commande n’attend de chargement',
  'ready.text': 'Une commande vient ici quand plus rien ne manque et qu’elle n’est encore dans aucun chargement.',
  'in-load': 'Aucune commande n’est dans un chargement',
  'in-load.text':
    'Les commandes qui partent du même endroit vers le même port rejoignent automatiquement un même chargement, si le regroupement automatique est activé dans les paramètres.',
  left: 'Aucune commande n’est partie',
  'left.text':
    'Une commande vient ici quand son chargement est remis au transporteur, ou quand elle est traitée dans Shopify sans chargement.',
};
