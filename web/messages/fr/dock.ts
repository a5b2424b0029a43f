import type { Translated } from '../index.ts';
import type { dock as english } from '../en/dock.ts';

export const dock: Translated<typeof english> = {
  page: 'Scanner les colis',
  scan: 'Scanner {load}',
  'hand-over': 'Remettre au transporteur',
  'nothing-scanned': 'Rien ne peut être scanné pour cette expédition en ce moment',
  'seal-first': 'Scellez-la d’abord : ses colis reçoivent alors leurs numéros.',
  'has-left': 'Elle a quitté le quai. Ce qui a été scanné figure ci-dessous.',
  'not-taken': '{scans, plural, one {# lecture n’a pas été acceptée} other {# lectures n’ont pas été acceptées}}',
  'on-truck': 'Dans le camion',
  'kept-here':
    '{scans, plural, one {# lecture est conservée} other {# lectures sont conservées}} sur cet appareil jusqu’au retour du réseau.',
  strangers: 'N’en fait pas partie',
  'put-aside': 'C’est mis de côté',
  missing: 'Manquants ({parcels, number})',
  'missing.none': 'Rien ne manque.',
  tick: 'Cocher',
  'tick.order': 'Cocher {order}',
  'tick.piece': 'Cocher {piece}',
  'tick.order-piece': 'Cocher {order}, colis {piece}',
  on: 'Dans le camion ({parcels, number})',
  'on.none': 'Rien pour l’instant.',
  'take-off': 'Retirer',
  'take-off.order': 'Retirer {order}',
  'take-off.piece': 'Retirer {piece}',
  'take-off.order-piece': 'Retirer {order}, colis {piece}',
  'parcels-of': 'Colis de {order}',
  parcels: '{parcels, plural, one {# colis} other {# colis}}',
  'more-orders': 'Et encore {orders, plural, one {# commande} other {# commandes}}.',

  ready: 'Prêt : scannez une étiquette',
  'ready.what': 'Scannez le code-barres de chaque colis au moment où il est chargé dans le camion.',
  'scan-or-type': 'Scanner ou saisir',
  'what-to-type': 'SCN ou numéro de commande',
  enter: 'Valider',

  'scan.on': 'Chargé : {order}',
  'scan.on.piece': 'Chargé : {order}, colis {piece, number} sur {of, number}',
  'scan.again': 'Déjà chargé : {order}',
  'scan.again.piece': 'Déjà chargé : {order}, colis {piece, number} sur {of, number}',
  'scan.again.what': 'Ce colis a déjà été scanné. Rien n’a changé.',
  'scan.which': 'Quel colis de {order} ?',
  'scan.which.what':
    'La commande compte {of, number} colis. Scannez l’étiquette qui porte un numéro après le code, ou appuyez sur le numéro.',
  'scan.no-such': '{order} n’a pas de colis {piece, number}',
  'scan.no-such.what':
    'La commande compte {of, plural, one {# colis} other {# colis}}. S’il y en a davantage, changez le nombre dans la liste ci-dessous.',
  'scan.stranger': 'Stop : pas dans ce camion',
  'scan.stranger.unknown': '{code} ne correspond à aucune de vos commandes. Mettez-le de côté.',
  'scan.stranger.no-load': 'La commande {order} ne fait partie d’aucune expédition. Mettez-la de côté.',
  'scan.stranger.other': 'La commande {order} fait partie de {load}. Mettez-la de côté.',
  'scan.stranger.taken-out': 'La commande {order} a été retirée de {load}. Mettez-la de côté.',
  'scan.nonsense': 'Pas une étiquette',
  'scan.nonsense.what': 'Ce n’est pas une de nos étiquettes. Scannez à nouveau le code-barres du colis.',
  'all-on': '{parcels, plural, one {Le seul colis est chargé.} other {Les # colis sont chargés.}}',
  'some-on':
    '{on, plural, one {# colis chargé} other {# colis chargés}} sur {parcels, number} ; {missing, plural, one {il en manque #} other {il en manque #}}.',
  'against.missing': '{missing, plural, one {# colis n’a pas été scanné} other {# colis n’ont pas été scannés}}.',
  'against.strangers':
    '{strangers, plural, one {# colis scanné n’en fait pas partie} other {# colis scannés n’en font pas partie}}.',
  'against.both':
    '{missing, plural, one {# colis n’a pas été scanné} other {# colis n’ont pas été scannés}}, et {strangers, plural, one {# colis scanné n’en fait pas partie} other {# colis scannés n’en font pas partie}}.',

  'hand-over.ask': 'Remettre {load} au transporteur ?',
  'hand-over.not-now': 'Pas maintenant',
  'hand-over.do': 'Remettre',
  'hand-over.despite': 'Remettre malgré tout',
  'hand-over.done': 'L’expédition {load} est remise au transporteur',
  'hand-over.means':
    'Le transporteur a désormais les colis. Vous pouvez annuler la remise tant que le transporteur n’a pas transmis sa déclaration.',
  'hand-over.risk':
    'Le manifeste mentionne des colis qui ne sont pas dans le camion, ou le camion en transporte qu’il ne mentionne pas. La douane peut retenir l’expédition. Continuez à scanner, ou saisissez votre nom pour la remettre telle quelle.',
  'your-name': 'Votre nom',
};
