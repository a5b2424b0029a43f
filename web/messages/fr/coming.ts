import type { Translated } from '../index.ts';
import type { coming as english } from '../en/coming.ts';

export const coming: Translated<typeof english> = {
  'exemption.closes':
    'L’article 321 est {after, select, repealed {abrogé} other {suspendu}} : aucune commande ne peut plus entrer en franchise à ce titre.',
  'exemption.stays':
    'L’article 321 est {after, select, repealed {abrogé} other {suspendu}}. Il est déjà fermé, et vos commandes voyagent comme maintenant.',
  layer: '{layer} : changement.',
  'layer.to': '{layer} : changement, à {much}.',
  'layer.which': '{layer} : changement pour : {condition}.',
  'layer.to.which': '{layer} : changement, à {much}, pour : {condition}.',
  'of-value': '{rate} de la valeur',
  percent: '{figure} %',
  'touched.may': 'À partir du {day}, peut être touché : {goods}.',
  touched: 'À partir du {day}, est touché : {goods}.',
  'touched.may-pay': 'À partir du {day}, {goods} pourrait payer davantage : {after} au lieu de {before}.',
  'touched.pays': 'À partir du {day}, {goods} paie {after} au lieu de {before}.',
  'paid.nothing': 'rien',
  'paid.amount': '{rate} ({amount})',
  none: 'Aucun changement de loi à venir ne touche vos commandes.',
  'program.other': 'la préférence {symbols}',
  'program.ends': '{program} prend fin : les marchandises qui la demandent paient de nouveau le taux général de droit.',
  'program.begins': '{program} commence : les marchandises qui la demandent sont exemptées du taux général de droit.',
  'program.agoa': 'La loi sur la croissance et les possibilités en Afrique (AGOA)',
  'program.haiti': 'La préférence pour Haïti (HOPE et HELP)',
  'goods.solar': 'Les cellules solaires, panneaux solaires et plaquettes de silicium',
  'goods.upholstered': 'Les canapés et chaises rembourrés à cadre de bois',
  'goods.kitchen': 'Les armoires de cuisine, meubles-lavabos et leurs parties',
  'goods.drone-components': 'Les moteurs, batteries, caméras et autres composants de drones',
  'goods.drone-parts': 'Les hélices et autres parties de drones',
  nicaragua:
    'Les marchandises fabriquées au Nicaragua paient {rate} de plus, sauf si elles entrent au titre du CAFTA-DR.',
  chips:
    'Les semi-conducteurs fabriqués en Chine paient un droit supplémentaire. Son taux est annoncé au moins 30 jours avant.',
  'goods.pay.drones': '{goods} paient 25 % de plus, ou 100 % de plus pour les drones de plus de 25 kg.',
  'goods.pay.instead': '{goods} paient {after} % au lieu de {before} %.',
  'goods.pay.other': '{goods} paient un droit : {effect}.',
  'goods.pay.minimum': '{goods} paient {more} % de plus, et un prix minimal à l’importation s’y applique.',
  'goods.pay.more': '{goods} paient {more} % de plus.',
  'exemption.opens': 'L’article 321 s’ouvre : les commandes sous la limite peuvent entrer en franchise.',
  'list.canada.ends': 'D’autres marchandises du Canada peuvent de nouveau entrer.',
  'list.canada': 'D’autres marchandises du Canada ne peuvent plus entrer du tout.',
  'list.quota.ends': 'Un contingent particulier pour certaines lignes du tarif prend fin ({effect}).',
  'list.quota': 'D’autres lignes du tarif sont soumises à un contingent ({effect}).',
  'fee.mpf': 'les frais de traitement d’une déclaration (MPF)',
  'fee.paper': 'les frais d’une déclaration papier',
  'fee.hub': 'les frais d’un centre de messagerie express',
  'fee.mail': 'les frais du courrier passible de droits',
  'other.ends': 'Pas encore annoncé à partir de ce jour : {names}.',
  other: 'Autre chose change : {names}.',
  'touches.all':
    '{orders, plural, one {# commande ouverte est prévue} other {# commandes ouvertes sont prévues}} pour ce jour ou plus tard.',
  'touches.products':
    'Touche {products, plural, one {# produit, qu’aucune commande ouverte ne contient} other {# produits, qu’aucune commande ouverte ne contient}}.',
  touches:
    'Touche {orders, plural, one {# commande ouverte} other {# commandes ouvertes}} et {products, plural, one {# produit} other {# produits}}. {arriving}',
  'arriving.one': 'La commande est prévue pour ce jour ou plus tard.',
  'arriving.one-before': 'La commande est prévue avant ce jour ; elle est touchée si elle arrive plus tard.',
  'arriving.none': 'Toutes ces commandes sont prévues avant ce jour ; elles sont touchées si elles arrivent plus tard.',
  'arriving.all': 'Toutes ces commandes sont prévues pour ce jour ou plus tard.',
  'arriving.some':
    '{arriving, plural, one {# de ces commandes est prévue} other {# de ces commandes sont prévues}} pour ce jour ou plus tard ; les autres sont touchées si elles arrivent aussi tard.',
  'goods.none': 'Un article sans description',
  'paid.not-known': 'un droit inconnu',
  'paid.none': 'aucun droit',
  counts: 'Cette commande arrive ce jour-là ou plus tard, et les chiffres ci-dessus en tiennent compte.',
  'counts-not': 'Les chiffres ci-dessus n’en tiennent pas compte : ils valent pour une arrivée avant le {day}.',
};
