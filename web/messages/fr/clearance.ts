import type { Translated } from '../index.ts';
import type { clearance as english } from '../en/clearance.ts';

export const clearance: Translated<typeof english> = {
  less: '{amount} de moins que {way}',
  more: '{amount} de plus que {way}',
  'never-pays':
    'À ces frais, elle ne coûte jamais moins que toutes les autres façons ; cette expédition compte {parcels, plural, one {# colis} other {# colis}}.',
  'pays-from':
    'Elle est avantageuse à partir de {from, plural, one {# colis} other {# colis}} ; cette expédition compte {parcels, plural, one {# colis} other {# colis}}.',
  'type.over':
    'Les marchandises valent {worth} : une seule déclaration est donc {type, select, yes {informelle (type 11)} other {formelle (type 01)}}, {over} au-dessus de la limite du type 11. Le type découle de ce qui est prêt à partir ; la douane peut considérer comme une infraction les commandes retenues pour cela.',
  'way.courier': 'Messagerie, colis par colis',
  'way.perBuyer': 'Une déclaration par acheteur',
  'way.oneEntry': 'Une déclaration pour l’expédition',
  'other.perBuyer': 'une déclaration par acheteur',
  'other.courier': 'une messagerie colis par colis',
  'as-much': 'autant que {way}',
  'one-entry': 'Une seule déclaration pour l’expédition coûte {cost} : {against}.',
  type: 'Les marchandises valent {worth} : une seule déclaration est donc {type, select, yes {informelle (type 11)} other {formelle (type 01)}}.',
  'cleared.not-stated':
    'Le mode de dédouanement de cette voie n’est pas indiqué, et une déclaration par acheteur est comptée. Une seule déclaration est possible si votre courtier dépose des déclarations groupées à ce port : demandez-lui avant de compter dessus.',
  'cleared.one-entry':
    'Vos paramètres indiquent que cette voie est dédouanée par une seule déclaration pour toute l’expédition.',
  'cleared.entry-per-buyer':
    'Vos paramètres indiquent que cette voie est dédouanée par une déclaration par acheteur. Une seule déclaration est possible si votre courtier dépose des déclarations groupées à ce port.',
  'cleared.section-321':
    'Vos paramètres indiquent que cette voie est dédouanée selon l’article 321, quand la loi est ouverte ; sinon, une déclaration est nécessaire.',
  'cleared.mail': 'Vos paramètres indiquent que la poste dédouane cette voie.',
  'cleared.courier': 'Vos paramètres indiquent qu’une messagerie dédouane cette voie.',
  lacks: 'Pour les comparer entièrement, indiquez {fees}.',

  'ask.owner-at-the-border': 'À qui appartiennent les marchandises quand le camion traverse, à vous ou à l’acheteur ?',
  'ask.price-includes-duty': 'Votre prix comprend-il les droits ?',
  'ask.importer-of-record': 'Quelle entreprise est l’importateur attitré, où est-elle constituée, et qui la contrôle ?',
  'ask.importer-number':
    'Quel est son numéro d’importateur, et quand a-t-il servi pour la dernière fois à une déclaration ?',
  'ask.continuous-bond': 'Y a-t-il une caution continue : son numéro, son montant et sa fin ?',
  'ask.power-of-attorney-and-agent':
    'Votre courtier détient-il votre procuration, et y a-t-il un agent résident dans l’État du port ?',
  'ask.affiliate-buys':
    'Une entreprise américaine à vous achète-t-elle d’abord, avec une commande, un paiement et un prix qui lui sont propres ?',
  'ask.one-entry-for-many':
    'Déposez-vous une seule déclaration pour plusieurs acheteurs à ce port, aussi de type 11 ou seulement de type 01 ?',
  'ask.box-22': 'Que contient la case 22 : CONSOLIDATED, des zéros ou des noms ?',
  'ask.buyer-over-limit': 'Si un acheteur reçoit plus de 2 500 $ US, vous faut-il le numéro de l’acheteur ?',
  'ask.shipment-numbers': 'Un numéro de contrôle de l’envoi pour chaque colis, ou un seul jusqu’au centre de tri ?',
  'ask.invoices': 'Une facture pour toutes les commandes, ou une pour chacune, et à quel supplément ?',
  'ask.lines-added-up': 'Les lignes peuvent-elles être additionnées par numéro tarifaire et par origine ?',
  'ask.stays-out': 'Qu’est-ce qui doit rester hors de la déclaration ?',
  'ask.price':
    'Que demandez-vous pour la déclaration, une ligne de plus, une facture de plus, la caution et l’avance des droits ?',
};
