import type { Translated } from '../index.ts';
import type { refusals as english } from '../en/refusals.ts';

export const refusals: Translated<typeof english> = {
  'no-endpoint': 'Il n’y a rien à cette adresse. Rechargez l’application.',
  unreadable: 'La demande n’a pas pu être lue. Rechargez l’application et réessayez.',
  'joining-or-leaving': 'Des commandes sont ajoutées ou retirées en ce moment. Réessayez dans quelques secondes.',
  'too-large': 'La demande est trop volumineuse. Choisissez moins de commandes et réessayez.',
  'very-busy': 'Minimis est très sollicité, et rien n’a été modifié. Réessayez dans quelques secondes.',
  internal: 'Un problème est survenu de notre côté, et rien n’a été modifié. Réessayez dans une minute.',
  'no-character':
    '{field} : ce champ contient un caractère qu’aucun texte ne peut contenir. Supprimez-le et réessayez.',
  'no-character.input': 'La saisie contient un caractère qu’aucun texte ne peut contenir. Supprimez-le et réessayez.',
  'bad-cursor': 'Cette page de la liste n’existe plus. Revenez au début.',

  'work.full':
    'Minimis traite d’autres fichiers et expéditions volumineux, et rien n’a été modifié. Réessayez dans une minute.',
  'work.closing': 'Minimis redémarre, et rien n’a été modifié. Réessayez dans une minute.',

  'owner-only.view': 'Seul le propriétaire de la boutique peut consulter ceci. Rien n’a été modifié.',
  'owner-only.work':
    'Seul le propriétaire de la boutique peut modifier les expéditions et les commandes. Rien n’a été modifié.',
  'owner-only.seal': 'Seul le propriétaire de la boutique peut sceller des expéditions. Rien n’a été modifié.',
  'owner-only.products':
    'Seul le propriétaire de la boutique peut indiquer les données des produits. Rien n’a été modifié.',
  'owner-only.override':
    'Seul le propriétaire de la boutique peut répondre aux questions à la place des règles. Rien n’a été modifié.',
  'owner-only.amend':
    'Seul le propriétaire de la boutique peut modifier les règles de la boutique. Rien n’a été modifié.',
  'owner-only.export': 'Seul le propriétaire de la boutique peut exporter des fichiers. Rien n’a été modifié.',
  'owner-only.customer-data':
    'Seul le propriétaire de la boutique peut transmettre les données détenues sur un client. Rien n’a été modifié.',
  'owner-only.settings': 'Seul le propriétaire de la boutique peut modifier les paramètres. Rien n’a été modifié.',
  'owner-only.roles': 'Seul le propriétaire de la boutique peut décider qui peut faire quoi. Rien n’a été modifié.',
  'not-permitted':
    'Votre rôle ici ({role, select, owner {propriétaire} manager {gestionnaire} shipping {expédition} other {lecture seule}}) ne vous permet pas de {act, select, work {modifier les expéditions et les commandes} seal {sceller des expéditions} products {indiquer les données des produits} override {répondre aux questions à la place des règles} amend {modifier les règles de la boutique} export {exporter des fichiers} customer-data {transmettre les données détenues sur un client} settings {modifier les paramètres} roles {décider qui peut faire quoi} other {consulter ceci}}. Rien n’a été modifié : demandez au propriétaire de la boutique, qui attribue les rôles dans les paramètres.',

  'seal.doubts':
    'Rien n’a été scellé : ceci n’a ni réponse ni prise d’acte nominative : {kinds}. Répondez-y, ou cochez-le dans la liste et tapez votre nom.',
  'seal.doubts-changed':
    'Rien n’a été scellé : depuis votre lecture, ceci est apparu ou a changé : {kinds}. Ce que vous avez coché par ailleurs est conservé. Relisez-le, cochez-le et tapez votre nom.',

  'reopen.open': '{load} est déjà ouverte, et rien n’a été modifié.',
  'reopen.open-by': 'Le membre du personnel {id} a rouvert {load} le {at}, et rien n’a été modifié. Rechargez la page.',
  'reopen.answered':
    'La douane a répondu pour {load} : son manifeste est déposé sous ces numéros, et rien n’a été modifié. Réglez ses commandes une par une sur sa page.',
  'reopen.too-late':
    '{state, select, handed-over {{load} a été remise au transporteur} cancelled {{load} a été annulée} other {{load} est à la douane}}, et rien n’a été modifié. {state, select, handed-over {Reprenez-la d’abord, ou réglez ses commandes une par une sur sa page.} cancelled {Mettez ses commandes sur une autre expédition.} other {Réglez ses commandes une par une sur sa page.}}',

  'product.unknown': 'Nous ne connaissons pas ce produit. Rechargez la liste.',
  'product.deleted':
    'Ce produit a été supprimé dans Shopify, et aucune commande ouverte ne le contient : il n’y a plus rien à indiquer.',

  'review.gone':
    'Aucune commande ouverte ne pose plus cette question : elle a reçu une réponse, ou la commande a changé. Revenez à la liste.',
  'review.not-in-force': 'Cette réponse n’est plus en vigueur. Rechargez la page.',
  'review.which-order': 'Choisissez la commande concernée par la réponse.',
  'review.not-asked':
    'Cette question n’est plus posée. Rechargez la page : elle a peut-être reçu une réponse entre-temps.',
  'review.unknown': 'Nous ne connaissons pas cette question. Rechargez la page.',
  'review.too-far': 'La réponse à cette question ne peut pas porter aussi loin.',
  'review.choose': 'Choisissez une des réponses.',
  'review.no-value': 'Cette réponse ne demande aucune autre valeur.',
  'review.vague':
    'La douane n’accepterait pas cela non plus : dites ce qu’est l’article et de quelle matière il est fait.',
  'review.value.country': 'Choisissez le pays où l’article a été fabriqué.',
  'review.value.hts': 'Donnez le numéro tarifaire avec ses dix chiffres.',
  'review.value.money':
    'Donnez le prix de vente d’une pièce : un montant supérieur à zéro, dans la devise de la commande.',
  'review.value.words': 'Décrivez l’article en 200 caractères au plus.',
  'review.subject.type':
    'Nommez le type de produit avec son chapitre, par exemple 49:Books. Un produit sans type reçoit sa propre réponse.',
  'review.subject.heading': 'Une position du tarif a quatre chiffres.',
  'review.subject.chapter': 'Un chapitre du tarif a deux chiffres.',
  'review.answered':
    'Ces produits ont déjà une réponse, donnée par le membre du personnel {id}. Rien n’a été modifié. Modifiez ou retirez celle-ci, sous Vérifications, Répondues.',

  'checklist.not-sealed':
    'Seuls les documents d’une expédition scellée sont remis. Scellez-la d’abord ; rien n’a été noté.',

  'sending.not-sealed':
    'Seul le voyage d’une expédition scellée est transmis. Scellez-la d’abord ; rien n’a été transmis.',
  'sending.no-key': 'Il n’y a pas de clé pour BorderConnect. Saisissez-la dans Paramètres ; rien n’a été transmis.',
  'sending.key-refused':
    'BorderConnect refuse la clé. Saisissez-en une nouvelle dans Paramètres ; rien n’a été transmis.',
  'sending.under-way':
    'Le voyage est en cours de transmission. Attendez que son état soit connu ; rien d’autre n’a été transmis.',
  'sending.unknown':
    'On ne sait pas si le dernier message est arrivé. Vérifiez chez BorderConnect et dites-le d’abord ci-dessous ; rien d’autre n’a été transmis.',
  'sending.done': 'Cette révision a déjà été transmise ; rien d’autre n’a été transmis.',
  'sending.nothing-sent': 'Aucun voyage de cette expédition ne se trouve chez BorderConnect : il n’y a rien à retirer.',
  'sending.not-by-truck': 'Cette expédition ne passe pas par camion : elle n’a pas de voyage à transmettre.',
  'sending.section-321':
    'L’expédition contient une commande sous Section 321, pour laquelle le message n’a pas de mot. Déplacez cette commande vers une autre expédition ; rien n’a été transmis.',
  'sending.cannot-be-written': 'Le voyage ne peut pas être écrit : {problems} Rien n’a été transmis.',
  'sending.not-unknown': 'Son état est connu entre-temps. Rechargez la page ; rien n’a été modifié.',
  'sending.word': 'a de 4 à 200 lettres, chiffres et signes, sans espace',
  'sending.half-a-key':
    'Un compte a une adresse et une clé : saisissez les deux, ou videz les deux pour retirer la clé. Rien n’a été modifié.',
};
