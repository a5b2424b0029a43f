import type { Translated } from '../index.ts';
import type { stays as english } from '../en/stays.ts';

export const stays: Translated<typeof english> = {
  'with-remedy': '{sentence} {remedy}',
  'test-order.short': 'Commande test',
  'test-order.says':
    'C’est une commande test : rien n’a été acheté, donc rien ne passe la frontière, et elle ne compte pour personne.',
  'test-order.do': 'Il n’y a rien à faire.',
  'on-hold.short': 'En attente dans Shopify',
  'on-hold.says': 'En attente dans Shopify.',
  'on-hold.says.why': 'En attente dans Shopify : {holds}.',
  'on-hold.do': 'Elle rejoint une expédition quand la mise en attente est levée dans Shopify.',
  'scheduled.short': 'Planifiée',
  'scheduled.short.day': 'Planifiée pour le {day}',
  'scheduled.says': 'Planifiée dans Shopify : elle ne doit pas encore être envoyée.',
  'scheduled.says.day': 'Planifiée dans Shopify pour le {day} : elle ne doit pas encore être envoyée.',
  'scheduled.do': 'Elle rejoint une expédition quand elle devient due, ou quand son jour est modifié dans Shopify.',
  'not-completable.short': 'Ne peut pas être traitée',
  'not-completable.says': 'Son emplacement a signalé à Shopify qu’il ne peut pas traiter la commande.',
  'not-completable.do': 'Attribuez le reste à un autre emplacement dans Shopify, ou annulez-le.',
  'status-unknown.short': 'Statut inconnu',
  'status-unknown.says': 'Shopify ne dit pas ce que devient la partie qui n’a pas été envoyée.',
  'status-unknown.says.words': 'Shopify en dit {words}, ce que Minimis ne connaît pas.',
  'status-unknown.word': '« {word} »',
  'status-unknown.do':
    'Regardez la commande dans Shopify. Si elle peut partir, envoyez-la hors d’une expédition, et signalez-nous ce mot.',
  'unpaid.short': 'Non payée',
  'unpaid.short.partly': 'Partiellement payée',
  'unpaid.says': 'Elle n’est pas encore payée.',
  'unpaid.says.partly': 'Elle n’est payée qu’en partie.',
  'unpaid.says.word': 'Son paiement est « {word} », ce que Minimis ne connaît pas.',
  'unpaid.do':
    'Elle rejoint une expédition quand Shopify l’indique comme payée. Si vous envoyez avant d’être payé, changez-le dans les paramètres.',
  'payment-void.short': 'Paiement annulé',
  'payment-void.short.expired': 'Paiement expiré',
  'payment-void.says': 'Son paiement a été annulé : rien n’a été payé.',
  'payment-void.says.expired': 'Son paiement a expiré : rien n’a été payé.',
  'payment-void.do':
    'Encaissez le paiement ou annulez la commande dans Shopify. Elle rejoint une expédition quand Shopify l’indique comme payée.',
  'refunded.short': 'Remboursée',
  'refunded.says': 'Tout ce qui avait été payé a été remboursé.',
  'refunded.do':
    'Annulez-la dans Shopify, ou retirez ce qui n’est pas envoyé. Pour l’envoyer quand même, passez une nouvelle commande.',
  'unreadable.short': 'Illisible',
  'unreadable.says':
    'Une donnée conservée de cette commande a été enregistrée par une version plus récente de Minimis, ou est endommagée. Elle est conservée telle quelle. Revérifiez la commande ; si cela persiste, écrivez au soutien.',

  'hold.AWAITING_PAYMENT': 'paiement attendu',
  'hold.AWAITING_RETURN_ITEMS': 'articles d’un échange pas encore retournés',
  'hold.HIGH_RISK_OF_FRAUD': 'risque de fraude élevé',
  'hold.INCORRECT_ADDRESS': 'adresse incorrecte',
  'hold.INVENTORY_OUT_OF_STOCK': 'rupture de stock',
  'hold.ONLINE_STORE_POST_PURCHASE_CROSS_SELL': 'une offre après l’achat est ouverte',
  'hold.UNKNOWN_DELIVERY_DATE': 'date de livraison inconnue',
  'hold.other': 'une autre raison',
  'hold.noted': '{hold} ({notes})',

  others: 'Pas dans ce colis : {parts}.',
  'others.counted': 'Pas dans ce colis : {parts}. La valeur de tous les colis ensemble est comparée à la limite.',
  'others.gone': '{pieces, plural, one {# pièce partie} other {# pièces parties}} dans un colis précédent',
  'others.waiting': '{pieces, plural, one {# pièce} other {# pièces}} en attente dans Shopify',
  'others.scheduled': '{pieces, plural, one {# pièce prévue} other {# pièces prévues}} pour un colis ultérieur',
  'others.kept':
    '{pieces, plural, one {# pièce retirée ou emportée} other {# pièces retirées ou emportées}} en magasin, qui ne passe aucune frontière',
};
