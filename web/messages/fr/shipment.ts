import type { Translated } from '../index.ts';
import type { shipment as english } from '../en/shipment.ts';

export const shipment: Translated<typeof english> = {
  title: 'Expédition {load}',
  'seal.do': 'Sceller l’expédition',
  'manifest.download': 'Télécharger le manifeste',
  'cancel.do': 'Annuler l’expédition',
  'load-truck': 'Charger le camion',

  'blockers.none': 'Prête à sceller',
  'blockers.none.badge': 'Prête',
  'blockers.none.what':
    'Il ne manque aucune donnée et rien n’est en doute parmi ce que Minimis vérifie. Scellez l’expédition quand plus aucune commande ne doit s’y ajouter.',
  blockers: 'Avant de pouvoir sceller',
  'blockers.settings': 'Ouvrir les paramètres',
  'blockers.count': '{things, plural, one {# point} other {# points}}',

  'cancel.title': 'Annuler l’expédition {load} ?',
  'cancel.keep': 'La garder',
  'cancel.empty': 'Elle ne contient aucune commande. Une expédition annulée ne peut plus être rouverte.',
  'cancel.what':
    '{orders, plural, one {# commande pourra rejoindre une autre expédition, et sera réévaluée pour le jour où elle arrivera alors} other {# commandes pourront rejoindre une autre expédition, et seront réévaluées pour le jour où elles arriveront alors}}. Une expédition annulée ne peut plus être rouverte.',
  'cancel.toast': 'L’expédition {load} est annulée',

  'whole-load': 'Toute l’expédition',
  orders: '{orders, plural, one {# commande} other {# commandes}}',
  kinds: '{kinds, plural, one {# point} other {# points}}',
  more: '{orders, plural, one {# autre} other {# autres}}',
  'doubts.sealed': 'Scellée malgré le doute',
  'doubts.sealed.by': '{name} a lu ces points en doute et a tout de même scellé l’expédition.',
  doubts: 'En doute',
  'doubts.what':
    'Rien de ceci n’empêche de sceller. Éclaircissez ce que vous pouvez ; la personne qui scelle l’expédition met son nom sous le reste.',
  reminders: 'À remettre à votre courtier : {kinds, plural, one {# point} other {# points}}',
  'settle.label': '{how} : {order}',

  facts: 'En bref',
  'fact.orders': 'Nombre de commandes',
  'fact.pieces': 'Pièces',
  'fact.weight': 'Poids des produits',
  'fact.weight.manifest': 'Poids au manifeste',
  'fact.value': 'Valeur',
  'fact.scac': 'Transporteur (SCAC)',
  'fact.scac.none': 'pas encore de SCAC',
  'fact.mode': 'Mode de transport',
  'fact.ships-from': 'Lieu de départ',
  'fact.entries': 'Déclarations',
  'fact.port': 'Port d’arrivée',
  'fact.port.code': '{port} ({code})',
  'fact.arrival': 'Arrivée',

  lines: 'Commandes',
  'lines.pieces': 'Pièces et poids',
  'lines.pieces.cell': '{pieces, plural, one {# pièce} other {# pièces}}, {weight}',
  'lines.pieces.scn': '{pieces, plural, one {# pièce} other {# pièces}}, {weight} · SCN {scn}',
  'lines.scn': 'SCN',
  'lines.scn.none': 'attribué au scellement',
  'lines.removed': '{orders, plural, one {# commande retirée} other {# commandes retirées}}',
  'lines.remove': 'Retirer de l’expédition',
  'lines.copy': 'Copier les numéros de contrôle',
  'lines.copied': '{numbers, plural, one {# numéro de contrôle copié} other {# numéros de contrôle copiés}}',
  'lines.none': 'Aucune commande dans cette expédition',
  'lines.none.open':
    'Sélectionnez des commandes dans la liste et choisissez « Mettre dans une expédition », ou ouvrez-en une et ajoutez-la de là.',
  'lines.none.left': 'Ses commandes l’ont quittée. Celles qui sont prêtes peuvent rejoindre une autre expédition.',
  'lines.see-ready': 'Voir les commandes prêtes',

  manifest: 'Au manifeste',
  'manifest.same': 'Tous les noms, adresses et descriptions figurent dans le fichier comme dans les commandes.',
  'manifest.otherwise':
    '{texts, plural, one {# texte des commandes est écrit} other {# textes des commandes sont écrits}} autrement dans le fichier, à cause de la longueur ou des caractères :',
  'manifest.change':
    '{what}, {how, select, shortened {abrégé} respelled {en lettres simples} other {sous forme de code}} ({orders}) : {from} → {to}',
  'manifest.orders.more': '{orders} et {more, number} de plus',
  'manifest.weight.same': 'Le fichier indique {file}, comme les produits.',
  'manifest.weight':
    'Les produits pèsent {products}, et le fichier indique {file} : il compte en kilogrammes entiers, au moins un par ligne.',

  plan: 'Planification',
  'plan.day': 'Jour d’arrivée',
  'plan.time': 'Heure d’arrivée',
  'plan.time.help':
    'Heure indiquée : {zone}. Si vous changez l’arrivée, chaque commande de cette expédition est réévaluée.',
  'plan.no-such-time': 'Choisissez un jour et une heure qui existent.',
  'plan.scac': 'SCAC du transporteur',
  'plan.scac.help': 'Les quatre lettres du transporteur qui transmet le manifeste.',
  'plan.scac.wrong': 'Un SCAC a exactement quatre lettres, par exemple ABCD.',
  'plan.save': 'Enregistrer',
  'plan.saved': 'Expédition enregistrée',

  'seal.title': 'Sceller l’expédition {load} ?',
  'seal.toast': 'L’expédition {load} est scellée',
  'seal.holds':
    '{orders, plural, one {# commande} other {# commandes}}, {pieces, plural, one {# pièce} other {# pièces}}, arrivée le {arrival} à {port}.',
  'seal.failed': 'L’expédition n’a pas pu être scellée. Réessayez dans une minute.',

  'cancelled.itself': 'Annulée automatiquement',
  'cancelled.itself.at': 'Annulée automatiquement le {at}',
  'cancelled.itself.what':
    'Sa dernière commande l’avait quittée : il n’y avait plus rien à envoyer. Les commandes prêtes rejoignent une autre expédition.',
  cancelled: 'Annulée',
  'cancelled.at': 'Annulée le {at}',
  'cancelled.by': 'Annulée par {who}',
  'cancelled.at-by': 'Annulée le {at} par {who}',
  'cancelled.what': 'Elle ne partira pas. Ses commandes peuvent rejoindre une autre expédition.',
  sealed: 'Scellée',
  'sealed.at': 'Scellée le {at}',
  'sealed.by': 'Scellée par {who}',
  'sealed.at-by': 'Scellée le {at} par {who}',
  'sealed.what':
    'Ce qui est déclaré ne change plus que par une révision numérotée. Téléchargez le manifeste et remettez-le à votre transporteur.',
  'sealed.what.broker':
    'Ce qui est déclaré ne change plus que par une révision numérotée. Téléchargez le manifeste et remettez-le à votre transporteur, et au courtier qui dépose la déclaration.',
  'sealed.then': 'Quand le camion arrive, choisissez Charger le camion.',
  'handed-over': 'Remise au transporteur',
  'handed-over.what':
    'Les colis sont dans le camion. S’il n’est finalement pas parti, annulez la remise : les colis peuvent alors de nouveau être scannés ou retirés.',
  'take-back': 'Annuler la remise',
};
