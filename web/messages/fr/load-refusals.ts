import type { Translated } from '../index.ts';
import type { loadRefusals as english } from '../en/load-refusals.ts';

export const loadRefusals: Translated<typeof english> = {
  'join.deleted': 'La commande n’existe plus dans Shopify.',
  'join.cancelled': 'La commande est annulée.',
  'join.fulfilled': 'La commande est déjà partie.',
  'join.test-order': 'C’est une commande test : rien n’a été acheté.',
  'join.on-hold': 'Elle est en attente dans Shopify : retirez-la, ou levez l’attente dans Shopify.',
  'join.scheduled':
    'Elle est planifiée dans Shopify pour un jour ultérieur : retirez-la, ou changez son jour dans Shopify.',
  'join.not-completable': 'Son emplacement ne peut pas la traiter : attribuez-la à un autre emplacement dans Shopify.',
  'join.status-unknown': 'Shopify en dit quelque chose que Minimis ne connaît pas : regardez la commande dans Shopify.',
  'join.unpaid':
    'Elle n’est pas payée : encaissez le paiement, ou changez dans les paramètres si les commandes non payées attendent.',
  'join.payment-void': 'Son paiement a été annulé ou a expiré : encaissez-le, ou annulez la commande dans Shopify.',
  'join.refunded': 'Tout ce qui avait été payé a été remboursé : annulez-la dans Shopify.',
  'join.not-applicable':
    'La commande n’exige pas de déclaration en douane américaine : elle ne passe pas avec ce chargement.',
  'join.review': 'Vous devez d’abord vérifier la commande : ouvrez-la et ajoutez ce qui manque.',
  'join.by-mail': 'Les commandes envoyées par la poste ne passent pas dans un chargement groupé.',
  'join.no-entry': 'La commande n’a aucune déclaration sous laquelle elle pourrait passer.',
  'join.formal-ad-cvd':
    'La commande est peut-être soumise à des droits antidumping ou compensateurs : confiez-la séparément à votre courtier.',
  'join.not-eligible-321': 'La commande n’est pas admissible selon l’article 321.',
  'join.law-closed-321': 'Aucun manifeste selon l’article 321 n’est accepté ce jour-là.',
  'join.facts-missing': 'Il manque une donnée pour la déclaration : ouvrez la commande et ajoutez-la.',
  'join.no-arrival': 'Le jour d’arrivée n’est pas connu.',
  'join.no-ship-from':
    'La commande part de plusieurs endroits, ou d’un endroit inconnu : attribuez-la à un seul emplacement dans Shopify, ou réglez votre adresse de départ.',
  'join.no-port': 'Choisissez d’abord un mode et un port d’arrivée dans les paramètres.',

  'elsewhere.ship-from': 'Elle part d’un autre endroit : déplacez-la vers une expédition qui en part.',
  'elsewhere.mode': 'Elle voyage par un autre mode : déplacez-la vers une expédition de ce mode.',
  'elsewhere.port': 'Elle arrive à un autre port : déplacez-la vers une expédition pour ce port.',
  'elsewhere.lane': 'Elle prend un autre passage : déplacez-la vers une expédition de ce passage.',
  'elsewhere.day': 'Elle n’a plus le même jour que cette expédition : déplacez-la vers une autre.',

  'changed.deleted': 'elle a été supprimée dans Shopify',
  'changed.cancelled': 'elle a été annulée',
  'changed.nothing-left': 'il n’en reste rien à expédier',
  'changed.ship-from': 'elle part d’un autre endroit',
  'changed.consignee': 'elle va à un autre nom ou une autre adresse',
  'changed.goods': 'elle contient d’autres articles, ou un autre nombre d’articles',
  'changed.value': 'ses articles valent un autre montant',
  'changed.more-due': 'un autre colis de la commande est dû',
  'changed.more-due-only':
    'Ce qui en a été scellé est parti, et un autre colis est maintenant dû. Une commande va dans une seule expédition : envoyez le reste sous une déclaration à part, avec votre courtier.',
  'changed.travels':
    'Depuis le scellement : {changes}. Le manifeste l’a comme elle était : dites à votre transporteur et à votre courtier ce qui est juste pour {scn}, ou gardez le colis.',
  'changed.keep-back':
    'Depuis le scellement : {changes}. Gardez le colis, et demandez à votre transporteur et à votre courtier de retirer {scn} du manifeste et de la déclaration.',

  'field.orders': 'L’expédition n’a aucune commande',
  'field.scac': 'Le SCAC du transporteur',
  'field.scn': 'Le numéro de contrôle de l’envoi',
  'field.lines': 'La commande n’a aucun article à expédier',
  'field.shipper-name': 'Le nom de l’expéditeur',
  'field.shipper-address': 'L’adresse municipale de l’expéditeur',
  'field.shipper-city': 'La ville de l’expéditeur',
  'field.shipper-province': 'La province ou l’État de l’expéditeur',
  'field.shipper-zip': 'Le code postal de l’expéditeur',
  'field.shipper-country': 'Le pays de l’expéditeur',
  'field.consignee-name': 'Le nom du client',
  'field.consignee-address': 'L’adresse municipale du client',
  'field.consignee-city': 'La ville du client',
  'field.consignee-state': 'L’État du client',
  'field.consignee-zip': 'Le code ZIP du client',
  'field.consignee-country': 'Le pays du client',
  'field.description': 'La description d’un produit',
  'field.quantity': 'La quantité d’une ligne',
  'field.value': 'La valeur d’une ligne',
  'field.weight': 'Le poids d’un produit',
  'field.origin': 'Le pays d’origine d’un produit',
  'field.hts': 'Le numéro tarifaire d’un produit',
  'field.claim': 'La préférence demandée pour un produit',
  'field.quantity-unit': 'La quantité d’un produit dans l’unité de son numéro tarifaire',
  'field.manufacturer': 'Le fabricant d’un produit',
  'field.importer': 'L’importateur attitré',
  'field.signer': 'La personne qui connaît les faits',
  'field.trip-number': 'Le numéro de voyage',
  'field.port': 'Le port d’arrivée',
  'field.arrival': 'L’heure d’arrivée',
  'field.truck': 'Le camion',
  'field.trailer': 'La remorque',
  'field.driver': 'Le chauffeur',
  'field.profile': 'Le profil de colonnes',

  'remedy.shipper':
    'Complétez l’adresse de l’emplacement dans Shopify, ou votre adresse de départ dans les paramètres.',
  'remedy.consignee': 'Corrigez l’adresse de livraison de la commande dans Shopify.',
  'remedy.product': 'Corrigez le produit dans Shopify, puis revérifiez la commande.',

  'problem.whole': '{what}.',
  'problem.missing': '{what} : cette donnée manque. {remedy}',
  'problem.not-latin':
    '{what} : impossible à écrire en lettres latines, les seules qu’un manifeste américain accepte ; écrivez comme sur le passeport ou l’étiquette d’envoi, sans émoji. {remedy}',
  'problem.not-latin.description':
    '{what} : impossible à écrire en lettres latines, les seules qu’un manifeste américain accepte. Décrivez-le en anglais dans la page Produits.',
  'problem.too-long':
    '{what} : trop long pour un manifeste, même avec les abréviations de la poste, et ce qui serait omis est nécessaire. Abrégez. {remedy}',
  'problem.too-long.description':
    '{what} : elle commence par un mot plus long que les 45 caractères d’un manifeste. Abrégez-la dans la page Produits.',
  'problem.too-large': '{what} : plus de chiffres que le fichier n’a de place. {remedy}',
  'problem.too-short': '{what} : trop court pour un manifeste. {remedy}',
  'problem.tells-nothing':
    '{what} : elle ne dit plus ce que sont les marchandises une fois écrite en lettres latines et coupée aux 45 caractères d’un manifeste. Abrégez-la dans la page Produits.',
  'problem.not-a-us-state': '{what} : ce n’est pas un État américain qu’un manifeste de camion accepte. {remedy}',
  'problem.not-a-province': '{what} : nous ne le connaissons pas. {remedy}',
  'problem.invalid': '{what} : cette donnée n’est pas valide. {remedy}',

  'no-orders': 'L’expédition n’a aucune commande. Ajoutez-en, ou annulez-la.',
  'no-scac':
    'Le SCAC du transporteur manque : chaque numéro de contrôle d’envoi commence par lui. Entrez-le sur cette expédition.',

  'who.somebody': 'Quelqu’un',
  'who.minimis': 'L’application Minimis',
  'who.staff': 'Le membre du personnel {id}',
  'who.at': '{who}, le {at},',
  'where.put': '{who} : commande ajoutée à {load}.',
  'where.not-here': 'Elle n’est pas dans cette expédition. Rechargez la page.',
  'where.taken-out': '{who} : commande retirée de cette expédition.',
  'not-open.sealed': '{who} : expédition {load} scellée ; elle ne change plus.',
  'not-open.cancelled': '{who} : expédition {load} annulée ; elle ne voyagera pas.',

  'order-unknown': 'Nous ne connaissons pas cette commande. Rechargez la liste.',
  'already-in.sealed': '{who} : commande ajoutée à {load}, qui est scellée.',
  'already-in': '{who} : commande ajoutée à {load} ; déplacez-la si elle ne doit pas voyager avec celle-ci.',
  'in-sealed': 'Elle est dans {load}, qui est scellée.',
  'no-departure':
    'Aucun départ de son passage n’a de place. Ajoutez-en un sous Expéditions, ou mettez fin à la suspension ; puis ajoutez de nouveau la commande.',
  'moved-on': 'L’expédition n’est plus ouverte. Choisissez-en une autre.',
  'full-shipment': 'Une expédition contient au plus {most, number} commandes : ajoutez-la à une autre.',
  'elsewhere.choose-lane': 'Elle prend un autre passage : choisissez une expédition de ce passage.',
  'differs.arrived': 'son arrivée est passée',
  'differs.passed': 'elle arrive trop tôt pour un manifeste',
  'differs.ship-from': 'elle part de {place}',
  'differs.mode':
    'elle voyage par {mode, select, truck {camion} air {avion} ocean {bateau} rail {train} other {la poste}}',
  'differs.port': 'elle arrive à {port}',
  'differs.lane': 'elle prend un autre passage',
  closed:
    'L’heure limite de ce départ était le {day} à {time} ({zone}). Choisissez un départ plus tard, ou déplacez son heure limite sous Expéditions.',
  'full-departure':
    'Ce départ a de la place pour {room, number} commandes, et {taken, number} y sont. Choisissez un autre départ, ou donnez-lui plus de place sous Expéditions.',
  'not-compared':
    'Ce qui en a été scellé, ou ce qui en est conservé maintenant, est illisible : les deux ne sont pas comparés. Retenez le colis jusqu’à ce que vous l’ayez comparé au manifeste.',

  'papers.not-in-shipment': 'Ce produit n’est pas dans l’expédition.',
  'papers.mid':
    'Un code de fabricant a deux lettres d’un pays et jusqu’à 13 lettres ou chiffres, comme CNSHETEX123SHE.',
  'papers.province': 'Ce n’est pas une province du Canada : écrivez ses deux lettres, comme ON.',
  'papers.unit-amount': 'La quantité d’une pièce en {unit} est un nombre, comme 0.25.',
  'papers.no-trip': 'Seule une expédition par camion a un voyage.',
  'papers.trip-number': 'Un numéro de voyage commence par le code du transporteur, {scac}.',
  'papers.nothing-kept': '{problem} Rien n’a été conservé.',

  'changed.and': '{first}, et {second}',
};
