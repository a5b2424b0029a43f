import type { Translated } from '../index.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Translated<typeof english> = {
  'needs-javascript': 'Minimis a besoin de JavaScript. Activez-le dans votre navigateur, puis rouvrez l’application.',
  title: '{page} · Minimis',

  home: 'Accueil',
  orders: 'Commandes',
  order: 'Commande',
  reviews: 'Vérifications',
  question: 'Question',
  shipments: 'Expéditions',
  shipment: 'Expédition',
  products: 'Produits',
  rules: 'Règles',
  settings: 'Paramètres',
  glossary: 'Vocabulaire douanier',
  'glossary.explained': 'Le vocabulaire douanier expliqué',
  back: 'Retour',

  unreachable: 'Impossible de joindre Minimis. Vérifiez votre connexion, puis réessayez.',
  'outside-admin':
    'Cette page fonctionne dans l’interface administrateur Shopify. Ouvrez Minimis depuis Applications dans votre interface administrateur.',
  'failure.401':
    'Votre session est terminée. Fermez cette page et rouvrez Minimis depuis votre interface administrateur Shopify.',
  'failure.403':
    'Minimis n’a plus le droit de lire cette boutique. Rouvrez l’application depuis votre interface administrateur Shopify pour lui donner accès.',
  'failure.404': 'Élément introuvable. Il a peut-être été supprimé : revenez à la liste et cherchez à nouveau.',
  'failure.409': 'Quelqu’un d’autre a fait une modification entre-temps. Rechargez, puis réessayez.',
  'failure.413': 'C’est trop à la fois. Choisissez moins de commandes, puis réessayez.',
  'failure.429': 'C’était un peu rapide. Attendez un instant, puis réessayez.',
  'failure.other': 'Minimis n’a pas pu le faire pour le moment. Rien n’est perdu : réessayez dans une minute.',
  'failure.page':
    'Un problème est survenu sur cette page. Réessayez ; si le problème persiste, rouvrez Minimis depuis votre interface administrateur.',
  'page-error.title': 'Un problème est survenu',
  'page-error':
    'Cette page n’a pas pu être affichée. Vos commandes et vos expéditions sont intactes : rechargez pour continuer.',
  reload: 'Recharger',
  'try-again': 'Réessayer',

  'no-page.title': 'Page introuvable',
  'no-page.heading': 'Il n’y a pas de page à cette adresse',
  'no-page.home': 'Aller à l’accueil',
  'no-page': 'Le lien est peut-être ancien ou mal saisi. Vos commandes et vos expéditions sont là où elles étaient.',
  'wrong-link.title':
    '{what, select, order {Commande} shipment {Expédition} question {Question ouverte} other {Page}} introuvable',
  'wrong-link.heading':
    'Il n’y a pas {what, select, order {de commande} shipment {d’expédition} question {de question ouverte} other {de page}} à cette adresse',
  'wrong-link':
    'Le lien est peut-être ancien ou mal saisi, ou il appartient à une autre boutique. Rien n’a été modifié.',
  'go-to': 'Aller à la page {page}',

  close: 'Fermer',
  'go-on-editing': 'Continuer la modification',
  'discard-changes': 'Annuler les modifications',
  'not-saved': 'Vos modifications ne sont pas enregistrées.',
  save: 'Enregistrer',
  discard: 'Annuler',

  'not-known': 'inconnu',
  'value-not-known': 'valeur inconnue',
  'day-not-known': 'jour inconnu',
  'time-not-known': 'heure inconnue',
  'staff-member': 'membre du personnel {id}',
  'staff-member.start': 'Membre du personnel {id}',
  'too-long': 'Ce texte compte {has, number} caractères ; le maximum est de {longest, number}.',
  'not-stated': 'Non indiqué',
  'choose-country': 'Choisissez un pays',
  'type-country': 'Saisissez un pays',
  'no-country': 'Aucun pays ne porte ce nom',
  'type-order': 'Saisissez son numéro ou le client',
  'no-order': 'Aucune commande ne correspond',

  'coming-label': 'Loi à venir : {day}',

  'at-least': 'au moins {amount}',
  'saving.none': 'aucune',
  'goods-not-described': 'des marchandises que personne n’a décrites',
  more: '{more, number} de plus',
  'choose-file': 'Choisir un fichier',
  selected: '{count, plural, one {# sélectionnée} other {# sélectionnées}}',
  loading: 'Chargement',
  'legal-zone': 'heure de l’Est des États-Unis',
  'money.no-usd': '{paid} (valeur en dollars américains inconnue)',
  'money.both': '{paid} ({about, select, yes {environ } other {}}{usd})',
  'saving.not-known': 'pas encore connue',
  'saving.more': 'coûte {amount} de plus',
  'copy-refused': 'Votre navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
};
