import type { Translated } from '../index.ts';
import type { home as english } from '../en/home.ts';

export const home: Translated<typeof english> = {
  loads: '{loads, number} expéditions ne sont pas encore scellées. Les prochaines à arriver :',
  'loads.or-more': '{loads, number} expéditions ou plus ne sont pas encore scellées. Les prochaines à arriver :',
  'load.row': '{orders, plural, one {# commande} other {# commandes}}, {arrival}',
  'setting.ship-from':
    'Indiquez d’où partent vos colis, pour que les commandes sans emplacement puissent être évaluées.',
  'setting.scac': 'Ajoutez le SCAC de votre transporteur : une expédition ne peut pas être scellée sans lui.',
  'setting.importer': 'Indiquez l’importateur attitré : aucune déclaration n’est prête sans lui.',
  'setting.lane':
    'Confirmez comment et où vos colis traversent la frontière : le mode et le port viennent de votre adresse, et vos commandes sont planifiées d’après eux.',
  'setting.lane-impossible':
    'Corrigez le mode ou le port : avec eux, aucun de vos colis ne peut atteindre les États-Unis (un camion d’outre-mer, un port d’une autre frontière, ou aucun).',
  'access-lost': 'Minimis n’a plus accès à votre boutique',
  'access-lost.what':
    'Les balises attendent que vous redonniez l’accès. Fermez cette page, ouvrez Minimis depuis Applications dans votre interface administrateur, et acceptez ce qui est demandé. Minimis interroge aussi Shopify de lui-même, d’abord toutes les 15 minutes, puis une fois par jour.',
  paused: 'Shopify a fermé votre boutique pour le moment',
  'paused.what':
    'Les commandes ne sont pas lues et les balises attendent sa réouverture. Réglez ce que Shopify vous demande (Paramètres, Facturation, dans votre interface administrateur) ; Minimis reprend ensuite de lui-même dans l’heure.',
  gap: 'Minimis n’a pas eu accès à votre boutique pendant un certain temps',
  'gap.what':
    'Du {from} au {until}, Shopify a refusé notre accès : aucune commande n’a été lue ni balisée. Toutes les commandes sont maintenant relues. Vérifiez ce que vous avez expédié pendant ce temps.',
  attention: 'À traiter',
  'attention.none':
    'Rien ne vous attend. Les nouvelles commandes sont évaluées, balisées et mises dans des expéditions dès leur arrivée.',
  'sealed-changed':
    'L’expédition {load}, qui arrive le {day}, est scellée, mais {orders, plural, one {# de ses commandes n’est plus ce que dit} other {# de ses commandes ne sont plus ce que dit}} le manifeste.',
  'open-shipment': 'Ouvrir l’expédition',
  'tag-failures':
    '{orders, plural, one {# commande n’a pas pu être balisée} other {# commandes n’ont pas pu être balisées}} dans Shopify. Ouvrez-en une pour voir pourquoi, ou réévaluez-les toutes.',
  'see-orders': 'Voir les commandes',
  questions: '{questions, plural, one {# question attend} other {# questions attendent}} la réponse d’une personne.',
  answer: 'Répondre',
  held: '{orders, plural, one {# commande est retenue} other {# commandes sont retenues}}. Ce qui manque le plus souvent :',
  ready:
    '{orders, plural, one {# commande est prête, mais n’est} other {# commandes sont prêtes, mais ne sont}} encore dans aucune expédition.',
  action: '{action} : {what}',
  'open-settings': 'Ouvrir les paramètres',
  settings: '{parts, plural, one {# paramètre} other {# paramètres}} à remplir.',
  load: 'L’expédition {load}, avec {orders, plural, one {# commande} other {# commandes}}, {arrival} et n’est pas scellée.',
  'see-shipments': 'Voir les expéditions',
  'then.open': 'À partir de ce jour, l’article 321 est ouvert pour votre façon d’expédier.',
  'then.suspended': 'À partir de ce jour, l’article 321 est suspendu pour votre façon d’expédier.',
  'then.repealed': 'À partir de ce jour, l’article 321 est abrogé pour votre façon d’expédier.',
  stale: 'Nos règles ont été vérifiées pour la dernière fois le {day}',
  'see-rules': 'Voir les règles',
  'stale.what':
    'Elles sont maintenant considérées comme dépassées, car la loi peut avoir changé. Chaque décision l’indique, et sceller une expédition demande votre nom. Consultez votre courtier avant d’expédier.',
  turned:
    '{orders, plural, one {# commande ouverte reçoit une autre réponse} other {# commandes ouvertes reçoivent une autre réponse}} depuis que la loi a changé le {day}',
  ahead:
    '{orders, plural, one {# commande ouverte arrive} other {# commandes ouvertes arrivent}} après le changement de loi du {day}',
  'see-the-orders': 'Voir les commandes',
  coming: 'Loi à venir',
  'see-the-products': 'Voir les produits',
  'placed-today': 'Commandes passées aujourd’hui',
  placed: 'Passées',
  tagged: 'Balisées',
  'in-load': 'Dans une expédition',
  'placed.none':
    'Aucune commande n’est arrivée aujourd’hui. La prochaine sera évaluée et balisée dans les secondes qui suivent.',
  title: 'Accueil',
  'recheck.started': 'Réévaluation lancée',
  recheck: 'Réévaluer toutes les commandes',
  law: 'La loi aujourd’hui',
  'law.open': 'Article 321 ouvert',
  'law.closed': 'Article 321 fermé',
  'law.next': 'Prochain changement connu :',
  'law.rulebook':
    'Recueil de règles {version}, vérifié jusqu’au {day}. Les jours sont comptés à l’heure de l’Est des États-Unis, comme la loi les compte. Faites confirmer par un courtier en douane agréé avant de vous y fier.',

  'today.open':
    'L’article 321 est ouvert le {day} : les commandes sous la limite quotidienne d’une personne peuvent entrer aux États-Unis en franchise.',
  'today.open.own':
    'L’article 321 est ouvert le {day}, par votre propre règle : les commandes sous la limite quotidienne d’une personne peuvent entrer aux États-Unis en franchise.',
  'today.open.but':
    'L’article 321 est ouvert le {day}, sauf pour les marchandises de ces pays : {closed}. Les autres commandes sous la limite quotidienne d’une personne peuvent entrer aux États-Unis en franchise.',
  'today.open.own.but':
    'L’article 321 est ouvert le {day}, par votre propre règle, sauf pour les marchandises de ces pays : {closed}. Les autres commandes sous la limite quotidienne d’une personne peuvent entrer aux États-Unis en franchise.',
  'next.repealed': 'L’article 321 est abrogé : la loi qui permettait l’entrée en franchise des petits colis prend fin.',
  'next.suspended': 'L’article 321 est suspendu : aucune commande ne peut entrer en franchise à ce titre.',
  'next.open': 'L’article 321 est ouvert.',
  'next.open.but': 'L’article 321 est ouvert, sauf pour les marchandises de ces pays : {closed}.',
  'today.closed':
    'L’article 321 est fermé le {day} : aucune commande ne peut entrer aux États-Unis en franchise à ce titre, quelles que soient sa valeur et son origine.',
};
