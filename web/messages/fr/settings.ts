import type { Translated } from '../index.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Translated<typeof english> = {
  title: 'Paramètres',
  saved: 'Paramètres enregistrés',
  conflict: 'Quelqu’un d’autre a enregistré ces paramètres avant vous',
  'conflict.what':
    'Vos modifications ne sont pas enregistrées. Chargez la version enregistrée, puis refaites vos modifications.',
  'conflict.load': 'Charger cette version',
  'not-saved': 'Rien n’est encore enregistré : corrigez les champs marqués ci-dessous',

  'ship-from': 'Lieu d’expédition',
  'ship-from.about':
    'Utilisé lorsque Shopify ne donne pas d’emplacement pour une commande. C’est l’expéditeur du manifeste, et il détermine si une commande traverse la frontière.',
  'ship-from.name': 'Nom',
  'ship-from.company': 'Entreprise',
  'ship-from.address1': 'Rue et numéro',
  'ship-from.city': 'Ville',
  'ship-from.province': 'État ou province',
  'ship-from.zip': 'Code postal',
  'ship-from.country': 'Pays',

  importer: 'Importateur attitré',
  'importer.about':
    'Qui répond des marchandises devant la douane américaine. Aucune déclaration n’est déposée sans lui. Votre courtier connaît chacun de ces éléments ; les enregistrer réévalue vos commandes ouvertes.',
  'importer.not-known': 'Pas encore connu',
  'importer.not-stated': 'Pas encore indiqué',
  'kind.person': 'Une personne',
  'kind.us-company': 'Une entreprise américaine',
  'kind.us-company-controlled-abroad': 'Une entreprise américaine contrôlée de l’étranger',
  'kind.foreign-company': 'Une entreprise étrangère',
  'bond.continuous': 'Oui, une caution continue',
  'bond.single-transaction': 'Oui, une pour chaque déclaration',
  'bond.none': 'Pas de caution',
  yes: 'Oui',
  no: 'Non',
  'importer.country': 'Pays de l’importateur attitré',
  'importer.country.what': 'Où vit la personne, ou bien où l’entreprise est constituée et établie.',
  'importer.kind': 'Ce qu’il est',
  'importer.kind.what':
    'Votre propre entreprise américaine est contrôlée de l’étranger si vous l’êtes : la douane la considère comme étrangère.',
  'importer.number': 'Numéro d’importateur',
  'importer.number.what':
    'Par exemple 12-3456789XX. Conservé chiffré ; seuls ses quatre derniers caractères sont affichés. Pour le modifier, videz d’abord le champ.',
  'importer.bond': 'Caution douanière',
  'importer.bond.abroad': 'Un importateur hors des États-Unis en a besoin pour chaque déclaration.',
  'importer.bond.formal': 'Chaque déclaration formelle en exige une.',
  'importer.agent': 'Agent résident dans l’État du port',
  'importer.agent.what':
    'Quelqu’un aux États-Unis qui reçoit pour vous les actes de justice, souvent votre courtier. Nécessaire depuis l’étranger.',

  exchange: 'Taux de change',
  'exchange.about':
    'Nécessaire seulement si une commande est payée dans une devise pour laquelle nos règles n’ont pas de taux ce jour-là. Conservé comme règle de votre boutique, avec votre nom et ses jours.',
  'exchange.currency': 'Devise',
  'exchange.rate': 'Un vaut, en dollars américains',
  'exchange.from': 'À partir du',
  'exchange.from.needed': 'Choisissez le premier jour où ce taux s’applique.',
  'exchange.source': 'Qui le dit',
  'exchange.source.example': 'Votre courtier, un avis du CBP',
  'exchange.source.needed': 'Nommez qui vous l’a dit : votre courtier, le CBP, une lettre.',
  'exchange.why': 'Pourquoi vous l’indiquez',
  'exchange.why.needed': 'Dites pourquoi, pour ceux qui le liront dans un an.',
  'exchange.state': 'Indiquer ce taux',
  'exchange.kept': 'Le taux est conservé ; vos commandes ouvertes sont en cours de réévaluation',
  'exchange.held': '1 {currency} = {dollars} dollars américains à partir du {from}, selon {source}. {change}',
  'exchange.held.until': '1 {currency} = {dollars} dollars américains du {from} au {until}, selon {source}. {change}',
  'exchange.change': 'Le modifier dans les règles',

  fees: 'Frais',
  'fees.about':
    'Ce que demandent votre transporteur, votre courtier et votre service postal, en dollars américains. Ils donnent le coût de chaque façon de traverser la frontière ; aucune décision n’en dépend. Un champ vide est un montant inconnu : les totaux disent alors « au moins ». Saisissez 0 si rien n’est demandé.',
  'fees.carrier': 'Transporteur',
  'fees.broker': 'Courtier',
  'fees.one-entry': 'Une seule déclaration pour tout le chargement',
  'fees.post': 'Service postal',
  carrierParcel: 'Un colis qui traverse seul',
  'carrierParcel.what': 'Le minimum que demande votre transporteur.',
  carrierTrip: 'Un chargement',
  'carrierTrip.what': 'Pour tout le trajet, quel que soit le nombre de commandes.',
  brokerInformal: 'Déclaration informelle (type 11)',
  brokerLoad: 'Toutes les déclarations informelles d’un chargement',
  'brokerLoad.what': 'Laissez vide, sauf si vous payez un prix unique pour le chargement.',
  brokerFormal: 'Déclaration formelle (type 01)',
  brokerAntidumping: 'Déclaration antidumping (type 03)',
  bondPerFormalEntry: 'Caution d’une déclaration formelle',
  'bondPerFormalEntry.what':
    'Ou la part du chargement dans une caution continue : 500 $ par an sur 50 chargements font 10,00.',
  otherPerEntry: 'Débours et autres, pour une déclaration',
  oneEntryInformal: 'Une déclaration pour plusieurs acheteurs, type 11',
  'oneEntryInformal.what': 'Si votre courtier dépose des déclarations groupées.',
  oneEntryFormal: 'Une déclaration pour plusieurs acheteurs, type 01',
  extraLine: 'Chaque ligne après la première',
  'extraLine.what': 'Les lignes sont additionnées par numéro tarifaire et par origine.',
  extraInvoice: 'Chaque facture après la première',
  shipmentNumber: 'Chaque numéro d’envoi (SCN)',
  'shipmentNumber.what': 'Ce que demande le transporteur pour un numéro.',
  courierParcel: 'Messagerie, dédouanement d’un colis',
  'courierParcel.what': 'Pour comparer : de 10 $ à 25 $ par commande est habituel.',
  mailPostage: 'Affranchissement d’un colis',
  'mailPostage.what':
    'La déclaration que dépose votre service postal est une règle de la page Règles : elle détermine ce qui peut partir par la poste.',
  mailClearance: 'Dédouanement d’un colis',
  'mailClearance.what':
    'Demandé quand des droits sont dus. Laissez vide pour utiliser les frais connus du service postal américain.',

  'wrong.tag-prefix':
    'Utilisez de 1 à 20 lettres et chiffres, séparés par des espaces, points, tirets ou traits de soulignement ; ne terminez pas par un tiret.',
  'wrong.zip': 'Ce n’est pas un code postal de ce pays : écrivez-le comme dans votre adresse.',
  'wrong.days': 'Saisissez un nombre entier de jours, de 1 à {most, number}.',
  'wrong.time': 'Saisissez une heure, par exemple 14:30.',
  'wrong.scac':
    'Un SCAC a exactement quatre lettres, par exemple ABCD. Laissez le champ vide tant que vous ne le connaissez pas.',
  'wrong.fee': 'Saisissez un montant en dollars, par exemple {example}.',
  'wrong.fee-most': 'Saisissez au plus {most, number}.',

  'sample.complete': 'Un T-shirt avec pays d’origine et numéro tarifaire',
  'sample.no-origin': 'Le même sans son pays d’origine',
  'sample.embargoed': 'Le même avec des cigares cubains dans la commande',
  'sample.abroad': 'Le même, envoyé au Canada',
};
