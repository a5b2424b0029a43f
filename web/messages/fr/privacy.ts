import type { Translated } from '../index.ts';
import type { privacy as english } from '../en/privacy.ts';

export const privacy: Translated<typeof english> = {
  title: 'Confidentialité',
  about:
    'Shopify transmet ce que demandent vos clients. Les effacements se font automatiquement ; vous pouvez télécharger et transmettre ce que nous détenons sur un client.',
  none: 'Aucune demande n’a été reçue. Quand il en arrive une, elle figure ici avec ce qui a été fait.',
  'customers/data_request': 'Un client demande ses données',
  'customers/redact': 'Effacer les données d’un client',
  'shop/redact': 'Effacer les données de la boutique',
  retention: 'Votre propre délai est écoulé',
  'retention.label': 'Effacer les commandes parties après',
  'retention.days': '{days, plural, one {# jour} other {# jours}}',
  'retention.never': 'Jamais',
  'retention.help':
    'Compté à partir de l’arrivée, ou de la dernière modification si elle est plus récente. La commande et son acheteur sont effacés ; de ce qui a été déclaré aux douanes, l’expédition scellée et la commande sans son acheteur restent (19 CFR 163.4 exige cinq ans).',
  done: 'Terminé',
  'being-worked-on': 'En cours',
  download: 'Télécharger les données',
  received: 'Reçue le {when}. {what}',
  'not-done': 'Pas encore traitée.',
  'is-done': 'Terminé.',
  result: '{result}.',
  concerns: 'Elle concerne {orders, plural, one {# commande} other {# commandes}}. {what}',
  'did.nothing-held': 'Aucune donnée n’est conservée',
  'did.held': 'Des données sont conservées sur les commandes {orders}',
  'did.erased': 'Effacées : {erased} ; conservées sans la personne pour une expédition scellée : {kept}',
  'did.retention': 'Effacées : {erased} ; réduites : {kept}',
  'did.shop': 'Effacé : {counts}',
  'did.shop-back': 'Rien n’a été effacé : l’application est de nouveau installée',
};
