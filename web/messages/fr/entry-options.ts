import type { Translated } from '../index.ts';
import type { entryOptions as english } from '../en/entry-options.ts';

export const entryOptions: Translated<typeof english> = {
  'why.other-mode':
    'La commande est prévue {mode, select, truck {par camion} air {par avion} ocean {par mer} rail {par rail} mail {par la poste} other {par un autre mode}} : voici ce que ce serait autrement.',
  'why.ems-fee':
    'Envoyée en courrier express (EMS), elle doit aussi les frais de traitement d’une déclaration informelle : ils ne sont pas comptés ici.',
  'why.ems-fee.known':
    'Envoyée en courrier express (EMS), elle doit aussi les frais de traitement d’une déclaration informelle, {fee} : ils ne sont pas comptés ici.',
  'importer.abroad': 'Un importateur attitré hors des États-Unis, ou contrôlé de l’étranger',
  'importer.abroad.in': 'Un importateur attitré hors des États-Unis, ou contrôlé de l’étranger ({country})',
  'why.foreign-importer.from':
    '{importer}, pourrait être exclu de la déclaration informelle à partir du {day}. Demandez à votre courtier.',
  'why.foreign-importer':
    '{importer}, pourrait être exclu de la déclaration informelle : un décret présidentiel le demande à la douane, et aucune règle n’avait été publiée quand nos règles ont été vérifiées. Demandez à votre courtier.',
  percent: '{figure} %',
  'way.321': 'Article 321',
  'way.11': 'Déclaration informelle (type 11)',
  'way.9801': 'Marchandises américaines de retour (9801)',
  'way.mail': 'Par la poste',
  'way.01': 'Déclaration formelle (type 01)',
  'way.03': 'Déclaration antidumping (type 03)',
  'way.none': 'Aucune déclaration',
  'layer.base': 'Taux général de droit',
  'layer.ieepa': 'Droits des pouvoirs d’urgence (IEEPA)',
  'layer.section-122': 'Surtaxe de l’article 122',
  'layer.section-301-forced-labor': 'Article 301, travail forcé',
  'layer.section-301-china': 'Article 301, Chine',
  'layer.section-301-brazil': 'Article 301, Brésil',
  'layer.section-301-nicaragua': 'Article 301, Nicaragua',
  'layer.section-301-chips': 'Article 301, semi-conducteurs de Chine',
  'layer.section-232': 'Article 232',
  'layer.section-201': 'Article 201, quartz',
  'layer.section-338': 'Article 338, Canada',
  'layer.postal': 'Droit postal',
  'layer.antidumping': 'Droit antidumping',
  'charge.mpf': 'Frais de traitement des marchandises (MPF)',
  'charge.hmf': 'Frais d’entretien des ports',
  'charge.carrier': 'Transporteur',
  'charge.broker': 'Courtier',
  'charge.bond': 'Caution',
  'charge.other': 'Débours et autres frais',
  'charge.postage': 'Affranchissement',
  'charge.clearance': 'Dédouanement par la poste',
  'charge.dutiable-mail': 'Frais de douane du courrier passible de droits',
  'fee.carrierParcel': 'le prix du transporteur pour un colis',
  'fee.carrierTrip': 'le prix du transporteur pour une expédition',
  'fee.brokerInformal': 'les honoraires du courtier pour une déclaration de type 11',
  'fee.brokerFormal': 'les honoraires du courtier pour une déclaration de type 01',
  'fee.brokerAntidumping': 'les honoraires du courtier pour une déclaration de type 03',
  'fee.brokerLoad': 'les honoraires du courtier pour une expédition entière',
  'fee.otherPerEntry': 'les débours et autres frais d’une déclaration',
  'fee.bondPerFormalEntry': 'la caution d’une déclaration formelle',
  'fee.courierParcel': 'le prix d’une messagerie pour dédouaner un colis',
  'fee.oneEntryInformal': 'les honoraires du courtier pour une seule déclaration de type 11 de toute l’expédition',
  'fee.oneEntryFormal': 'les honoraires du courtier pour une seule déclaration de type 01 de toute l’expédition',
  'fee.extraLine': 'les honoraires du courtier pour chaque ligne supplémentaire',
  'fee.extraInvoice': 'les honoraires du courtier pour chaque facture supplémentaire',
  'fee.shipmentNumber': 'les frais du transporteur pour chaque numéro d’envoi (SCN)',
  'fee.mailPostage': 'l’affranchissement d’un colis',
  'fee.mailClearance': 'les frais de dédouanement de la poste',
  fee: 'des frais',
  'saving-lacks': 'Ce que l’expédition économise est connu dès que vous indiquez {fees}.',
  'note.stated': 'Comme vous l’avez indiqué pour le produit.',
  'note.amended': 'Par votre propre règle sur la page Règles.',
  'note.not-stated':
    'Le taux de ce numéro tarifaire n’est pas indiqué, et n’est pas dans le tarif chargé. Indiquez-le sur la page Produits.',
  'note.schedule': 'Taux général du tarif chargé.',
  'note.schedule-text':
    'Le tarif exprime ce taux en mots ou par quantité : demandez à votre courtier, et indiquez-le sur la page Produits.',
  'note.rate-not-known':
    'Nos règles ne disent pas s’il est dû, ou à quel taux. Demandez à votre courtier, puis ajoutez le taux sur la page Règles.',
  'note.column-2':
    'Les marchandises de cette origine paient les taux de la colonne 2, que nous n’avons pas. Demandez à votre courtier.',
  'note.hts-missing': 'Dépend du numéro tarifaire, qui manque.',
  'note.hts-too-short': 'Le numéro tarifaire a trop peu de chiffres pour le dire.',
  'note.usmca': 'Non dû : les marchandises sont originaires au titre de l’ACEUM, et vous détenez le certificat.',
  'note.chapter-98':
    'Non dû, ou peut-être : marchandises du chapitre 98, par exemple des marchandises américaines de retour.',
  'note.informational-materials': 'Non dû sur les publications, les enregistrements et l’art.',
  'note.section-232': 'Les marchandises qui paient l’article 232 ne paient pas celui-ci.',
  'note.listed-exempt':
    'Non dû, ou peut-être : le numéro tarifaire figure sur une liste de marchandises que ce droit exclut.',
  'note.program': 'Non dû : les marchandises demandent une préférence commerciale qui en exempte.',
  'note.program-rate': 'La préférence demandée a un taux propre, qui n’est pas dans nos règles.',
  'note.metal-below': 'Non dû : l’acier, l’aluminium et le cuivre font moins de 15 % du poids.',
  'note.metal-share':
    'Dû seulement si l’acier, l’aluminium et le cuivre font 15 % du poids ou plus. Indiquez la part sur la page Produits.',
  'note.described':
    'Le numéro tarifaire figure sur la liste, et seules les marchandises qu’elle décrit le doivent. Demandez à votre courtier, puis ajoutez le taux sur la page Règles.',
  'note.capped': 'Complète : avec le taux général, le total ne dépasse pas le plafond.',
  'note.capped-with-base': 'Compté comme le plafond des deux ensemble, car le taux général n’est pas indiqué.',
  'note.in-lieu': 'À la place de tous les autres droits.',
  'note.carrier-chooses':
    'Le transporteur postal choisit entre une part de la valeur et un montant par colis. Le plus bas est compté ici.',
  'the-limit': 'la limite',
  'the-fee': 'les frais',
  'why.eligible': 'La décision est « admissible » : ces marchandises peuvent entrer en franchise.',
  'why.not-eligible': 'Fermé à cette commande : {reason}.',
  'why.questions-open': 'Ouvert seulement quand les questions de la décision ont une réponse. La première : {reason}.',
  'why.within-informal-limit': 'Permis jusqu’à {limit}.',
  'why.over-informal-limit': 'Les marchandises valent plus de {limit}.',
  'why.over-limit-together':
    'Ce qui arrive pour ce destinataire dans un même véhicule forme une déclaration, et vaut plus de {limit}.',
  'why.chapter-99-over-limit': 'Un article soumis à un droit supplémentaire (chapitre 99) vaut plus de {limit}.',
  'why.no-limit-known': 'Aucune limite de déclaration informelle n’est connue pour le jour d’arrivée.',
  'why.quota-goods': 'Des marchandises relèvent d’une position sous contingent.',
  'why.excise-in-mail':
    'L’alcool ne peut pas être envoyé par la poste, et le tabac ne passe pas sous une déclaration postale.',
  'why.antidumping':
    'Type 03 seulement, pour {lines, plural, one {# ligne visée} other {# lignes visées}} par une ordonnance antidumping ou compensatoire.',
  'why.antidumping-asked':
    'Une ordonnance antidumping peut viser la position de {lines, plural, one {# ligne} other {# lignes}}. Indiquez sur la page Produits si c’est le cas.',
  'why.no-antidumping': 'Rien n’y est visé, à notre connaissance, par une ordonnance antidumping ou compensatoire.',
  'why.formal-entry': 'Une déclaration formelle est toujours permise. Un courtier la dépose, avec une caution.',
  'why.embargo': 'Ces marchandises ne peuvent pas être importées : {reason}.',
  'why.no-entry-needed': 'Aucune déclaration américaine n’est nécessaire : {reason}.',
  'why.us-returned':
    'Tout y est indiqué comme marchandise américaine de retour, non améliorée. La déclaration doit le revendiquer, avec documents.',
  'why.not-us-returned':
    'Seulement pour des marchandises américaines de retour : {lines, plural, one {# ligne n’est pas indiquée comme telle} other {# lignes ne sont pas indiquées comme telles}}.',
  'why.postal-exclusion':
    'La déclaration postale simple {certain, select, yes {n’admet pas} other {n’admet peut-être pas}} {lines, plural, one {# ligne} other {# lignes}} : des marchandises qui doivent un droit supplémentaire (chapitre 99), sont présentées au titre du chapitre 98 ou de l’ACEUM, ou relèvent d’un autre organisme. {stated, select, yes {Vous indiquez que votre service postal ne dépose pas de déclaration de type 13, qui les admettrait.} other {Une déclaration de type 13 les admettrait, si votre service postal en dépose, ce qui n’est pas indiqué.}}',
  'why.post-files-type-13':
    'Votre service postal dépose des déclarations de type 13, par votre propre règle sur la page Règles.',
  'why.hub-fee':
    'Les frais de traitement sont de deux sortes : {fee} pour une déclaration informelle, comme compté ici, ou {hub} par connaissement si la messagerie la dédouane dans sa propre installation express. Demandez à la messagerie.',
  'why.postal-bond':
    'Celui qui dépose la déclaration postale a besoin d’une caution : la poste, ou celui qui dédouane pour elle. Demandez lequel.',
  'why.free-mail':
    'En franchise et d’une valeur d’au plus {limit} : ces marchandises peuvent passer par la poste sans déclaration, et n’exigent pas de caution.',
  'why.importer-not-stated.from':
    'L’importateur attitré n’est pas indiqué dans les paramètres. Hors des États-Unis, il pourrait être exclu de la déclaration informelle à partir du {day}.',
  'why.importer-not-stated':
    'L’importateur attitré n’est pas indiqué dans les paramètres, et aucune déclaration n’est déposée sans lui.',
  'unknown.arrival': 'le jour d’arrivée, et avec lui les droits de ce jour',
  'unknown.value': 'la valeur des marchandises',
  'unknown.line-value': 'la valeur de {lines, plural, one {# ligne donnée} other {# lignes données}} gratuitement',
  'unknown.repair-value': 'la valeur de la réparation de {lines, plural, one {# ligne} other {# lignes}}',
  'unknown.origin': 'l’origine de {lines, plural, one {# ligne} other {# lignes}}',
  'unknown.hts': 'le numéro tarifaire de {lines, plural, one {# ligne} other {# lignes}}',
  'unknown.base-rate': 'le taux général de droit de {lines, plural, one {# ligne} other {# lignes}}',
  'unknown.duty-rate': '{layer}, pour {lines, plural, one {# ligne} other {# lignes}}',
  'unknown.postal-method': 'le mode de calcul qu’a choisi le transporteur postal',
  'unknown.postal-reach': 'si le droit postal atteint un colis de cette valeur',
  'unknown.antidumping-duty': 'le droit antidumping de {lines, plural, one {# ligne} other {# lignes}}',
  'unknown.excise-tax': 'la taxe d’accise de {lines, plural, one {# ligne} other {# lignes}}',
  'unknown.mpf': 'les frais de traitement des marchandises',
  estimate:
    'Une estimation d’après les règles du jour d’arrivée et vos propres frais. La douane et votre courtier ont le dernier mot.',
};
