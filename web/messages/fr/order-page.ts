import type { Translated } from '../index.ts';
import type { orderPage as english } from '../en/order-page.ts';

export const orderPage: Translated<typeof english> = {
  placed: 'Passée le {when}',
  recheck: 'Réévaluer',
  rechecking: 'Réévaluation de {order}',
  'what-if': 'Et si… ?',
  'in-shopify': 'Voir dans Shopify',

  papers: 'Numéros pour cet envoi',
  'papers.sealed': 'L’expédition est scellée : ses numéros restent tels quels.',
  'papers.about': 'D’autres organismes les demandent pour chaque envoi. Votre courtier les dépose avec la déclaration.',
  'papers.saved': 'Numéros enregistrés',
  'papers.save': 'Enregistrer les numéros',

  consignee: 'Destinataire',
  'consignee.not-needed': 'La commande n’a pas d’adresse de livraison et n’en a pas besoin.',
  'consignee.missing':
    'Aucune adresse de livraison n’est connue. Ajoutez-la à la commande dans Shopify ; la commande est alors réévaluée automatiquement.',
  'bought-by': 'Acheté par',

  'again.check': 'Vérifier cette décision',

  value: 'Valeur',
  mpf: 'Frais de traitement des marchandises (MPF)',
  'entry.ready': 'Tout ce qu’exige cette déclaration est connu : la commande peut partir.',
  'entry.needs': 'Pas encore prête. Cette déclaration exige :',

  history: 'Historique des décisions',
  'history.none': 'La première décision s’affichera ici.',
  'history.decided': '{when}, règles {rulebook}.',
  'history.decided.arrival': '{when}, pour une arrivée le {day}, règles {rulebook}.',
  'history.because': '{decided} {reasons}.',

  'ships-from': 'Part de {place}.',
  'ships-from.not-known': 'Le lieu de départ n’est pas connu.',
  'lines.more':
    'Et {lines, plural, one {# autre ligne} other {# autres lignes}} ; toutes sont évaluées. La liste complète est dans la commande, dans Shopify.',
  'line.goods': '{quantity, number} × {goods}',
  'line.not-described': 'Sans description',
  'line.fact': '{what} : {value}',
  'line.missing': 'manquant',
  'line.not-physical': 'Ce n’est pas un bien matériel : rien ne traverse la frontière.',
  'line.weight-each': '{weight} l’unité',
  'line.add-details': 'Ajouter les données douanières',
  'line.details': 'Données douanières',
  'line.stated': '{what}, selon {who}',
  'line.stated.at': '{what}, selon {who}, {when}',
  'fact.description': 'Description',
  'fact.origin': 'Origine',
  'fact.hts': 'Numéro tarifaire',
  'fact.value': 'Valeur',
  'fact.weight': 'Poids',
  'fact.sku': 'SKU',

  load: 'Expédition',
  'load.sealed-into': 'Cette commande a été scellée dans {load}.',
  'load.travels-in': 'Cette commande voyage dans {load}.',
  'load.link': 'l’expédition {name}',
  'load.changed': 'Le manifeste l’indique encore telle qu’elle était',
  'load.needs-none': 'Cette commande n’a besoin d’aucune déclaration américaine : elle ne rejoint aucune expédition.',
  'load.cannot': 'Cette commande ne peut rejoindre aucune expédition.',
  'load.cannot-now': 'Cette commande ne peut rejoindre aucune expédition pour le moment.',
  'load.facts-missing': 'Il manque des données : « Comment elle peut voyager » dit lesquelles et où les ajouter.',
  'load.none': 'Cette commande n’est encore dans aucune expédition.',

  'lots.many':
    'Cette commande part de {places, number} endroits : elle traverse la frontière en {places, number} lots. Chacun est évalué séparément, et leurs valeurs s’additionnent.',
  why: 'Pourquoi',
  'why.lot': 'Lot {lot, number} : pourquoi',
  travel: 'Comment elle peut voyager',
  'travel.lot': 'Lot {lot, number} : comment il peut voyager',
  ways: 'Façons de l’envoyer',
  'ways.lot': 'Lot {lot, number} : façons de l’envoyer',
  goods: 'Marchandises',
  'goods.lot': 'Lot {lot, number} : marchandises',
  'good-to-know': 'Bon à savoir',
  granted: 'Aucune règle ne s’oppose à l’entrée en franchise, et toutes les données nécessaires sont connues.',
  'granted.limit':
    'Aucune règle ne s’oppose à l’entrée en franchise, et toutes les données nécessaires sont connues. Une personne peut faire entrer en franchise jusqu’à {limit} de marchandises par jour.',

  questions: 'Questions sur cette commande',
  'questions.about':
    'La loi laisse une personne en juger. Votre réponse décide pour cette commande, ou pour toutes celles qu’elle concerne.',
  answered: 'Réponses données',

  arrival: 'Arrivée au port',
  'arrival.not-known': 'Inconnue',
  'arrival.of.shipment': 'C’est l’arrivée de son expédition.',
  'arrival.of.departure':
    'C’est celle du prochain départ de sa voie où il reste de la place. Elle change si le départ change.',
  'arrival.of.transit-days':
    'Calculée à partir du jour de la commande et des jours de transit indiqués dans les paramètres. Elle change quand la commande rejoint une expédition.',
  'arrival.of.unknown':
    'La décision dépend du jour d’arrivée. Indiquez des jours de transit ou un horaire avec de la place dans les paramètres, ou mettez la commande dans une expédition.',
  'arrival.left':
    'Calculée à partir du jour de la commande et des jours de transit indiqués dans les paramètres. La commande est partie : la prévision reste telle quelle.',

  tags: 'Balises',
  'tags.still': 'La commande porte encore dans Shopify :',

  part: 'Une partie de la commande',

  'unread.waiting': 'Shopify n’a pas encore répondu',
  'unread.waiting.what':
    'Minimis continue d’essayer, et rien n’est perdu. Vous pouvez quitter cette page et revenir dans quelques minutes.',
  'unread.look': 'Regarder à nouveau',
  'unread.not-found': 'Cette commande est introuvable',
  'unread.not-found.what':
    'Votre boutique ne la montre pas à Minimis. Elle appartient peut-être à une autre boutique, a été supprimée ou date de plus de 60 jours.',
  'unread.reading': 'Lecture de cette commande dans Shopify…',
  'unread.reading.what': 'La décision s’affiche ici dans un instant.',
  unread: 'Minimis n’a pas encore lu cette commande',
  'unread.what':
    'Les nouvelles commandes sont lues automatiquement en quelques secondes. Si celle-ci est à vous et plus ancienne, faites-la lire maintenant.',
  'unread.read': 'La lire dans Shopify',

  held: 'Retenue : {holds}',
  decided: 'Décidé le {when} selon les règles {rulebook}.',
};
