import type { Translated } from '../index.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons: Translated<typeof english> = {
  'unknown.says': 'La règle {code} en a décidé.',
  'unknown.do': 'Rechargez la page ; si cela persiste, consultez votre courtier en douane avant l’envoi.',

  'SUSPENDED_ALL.says':
    'Le jour de l’arrivée, l’entrée en franchise selon l’article 321 est suspendue pour les marchandises de tous les pays.',
  'SUSPENDED_CN_HK.says':
    '{lines, plural, =0 {Des marchandises de cette commande ont été fabriquées} one {Une ligne a été fabriquée} other {# lignes ont été fabriquées}} en Chine ou à Hong Kong, pour lesquels l’article 321 est suspendu le jour de l’arrivée.',
  'SUSPENDED_CN_HK.do': 'Si le pays d’origine d’un produit est erroné, corrigez-le et revérifiez la commande.',
  'REPEALED.says':
    'Le jour de l’arrivée, la loi qui admettait les petits colis commerciaux en franchise de droits n’existe plus.',
  'OVER_LIMIT.says':
    '{atLeast, select, yes {La valeur connue des marchandises} other {La valeur des marchandises}} dépasse la limite.',
  'OVER_LIMIT.says.known':
    '{atLeast, select, yes {La valeur connue des marchandises} other {La valeur des marchandises}} est de {value} ; la limite est de {limit}.',
  'OVER_LIMIT.do': 'Diviser une commande en plusieurs colis ne sert à rien : ils comptent ensemble.',
  'AGGREGATE_OVER.says': 'Ce que cette personne reçoit ce jour-là, toutes commandes confondues, dépasse la limite.',
  'AGGREGATE_OVER.says.known':
    'Ce que cette personne reçoit ce jour-là, toutes commandes confondues, vaut {value} ; la limite est de {limit}.',
  'AGGREGATE_OVER.do': 'Envoyer un même achat sur plusieurs jours ne sert à rien : il compte comme un tout.',
  'SPLIT_ORDER.says': 'La commande part en plusieurs lots, qui comptent comme un seul : leur valeur dépasse la limite.',
  'SPLIT_ORDER.says.known':
    'La commande part en plusieurs lots, qui comptent comme un seul : leur valeur est de {value} ; la limite est de {limit}.',
  'POSSIBLE_SPLIT.says':
    'Une même personne a passé en 24 heures des commandes qui arrivent des jours différents et dépassent ensemble la limite.',
  'POSSIBLE_SPLIT.do': 'Si personne n’a divisé un même achat, indiquez-le sous Vérifications.',
  'EXCISE_ALCOHOL.says':
    '{lines, plural, =0 {La commande contient} one {Une ligne contient} other {# lignes contiennent}} de l’alcool, qui n’entre jamais selon l’article 321.',
  'EXCISE_ALCOHOL.says.strength':
    'Le code SH vise des boissons avec et sans alcool, et une boisson alcoolisée n’entre jamais selon l’article 321.',
  'EXCISE_ALCOHOL.do':
    'L’importateur doit avoir des permis pour l’alcool. Si le produit n’en contient pas, corrigez son code SH et revérifiez la commande.',
  'EXCISE_TOBACCO.says':
    '{lines, plural, =0 {Selon leur code SH, des marchandises de la commande sont} one {Selon son code SH, une ligne est} other {Selon leur code SH, # lignes sont}} du tabac, de la nicotine ou du papier à cigarettes, qui n’entrent jamais selon l’article 321.',
  'EXCISE_TOBACCO.do':
    'L’importateur doit avoir des permis pour le tabac. Si le code SH du produit est erroné, corrigez-le et revérifiez la commande.',
  'PERFUME_ALCOHOL.says':
    'Un parfum qui contient de l’alcool ne passe selon l’article 321 que si le tout ne vaut pas plus de 5 dollars américains.',
  'PERFUME_ALCOHOL.do': 'S’il ne contient pas d’alcool, corrigez le code SH du produit et revérifiez la commande.',
  'ADCVD.says':
    'Des marchandises de cette commande sont visées par une ordonnance de droits antidumping ou compensateurs.',
  'ADCVD.says.scope':
    'D’après leur code SH, des marchandises de cette commande sont peut-être visées par une ordonnance de droits antidumping ou compensateurs.',
  'ADCVD.do':
    'Demandez à votre courtier si une telle ordonnance vise les marchandises : si c’est le cas, il faut une déclaration formelle de type 03.',
  'QUOTA.says':
    'D’après leur code SH, des marchandises de cette commande sont sous contingent, ou le sont peut-être, et exigent une déclaration.',
  'QUOTA.do': 'Demandez à votre courtier si le contingent est ouvert.',
  'PGA_DATA_REQUIRED.says':
    'D’après leur code SH, des marchandises de cette commande relèvent aussi d’un autre organisme : {agency}, {needs}.',
  'PGA_DATA_REQUIRED.says.ended':
    'D’après leur code SH, des marchandises de cette commande relèvent aussi d’un autre organisme : {agency}, {needs}. Le document au dossier a pris fin le {day}.',
  'PGA_DATA_REQUIRED.do':
    'Donnez ce numéro ou ce document à votre courtier avant le départ des marchandises, ou demandez quelles données l’organisme exige.',
  'INFO_MATERIAL_1702B.says':
    'La commande ne contient que des livres, des enregistrements ou des œuvres d’art, que la suspension de l’article 321 ne touche pas ; la douane n’accepte pourtant pas de déclaration selon l’article 321 pour eux.',
  'INFO_MATERIAL_1702B.do': 'Dites à votre courtier qu’il s’agit de matériel d’information.',
  'EMBARGO.says': 'Les marchandises de cette origine sont sous embargo américain, en tout ou en partie.',
  'EMBARGO.says.origin':
    'Les marchandises de cette origine ({country}) sont sous embargo américain, en tout ou en partie.',
  'EMBARGO.says.shipped':
    'Les marchandises qui viennent de ce pays ({country}) sont sous embargo américain, où qu’elles aient été fabriquées.',
  'EMBARGO.do':
    'Ces marchandises restent hors du colis, sauf si votre courtier dit qu’elles peuvent entrer. Si le pays d’origine du produit est erroné, corrigez-le et revérifiez la commande.',
  'IMPORT_BAN.says':
    'Les marchandises du Canada sous ce numéro tarifaire ne peuvent pas être importées aux États-Unis, par aucun transporteur et sous aucune déclaration. L’ACEUM n’y change rien.',
  'IMPORT_BAN.says.packaged':
    'Les marchandises du Canada sous ce numéro tarifaire ne peuvent pas être importées aux États-Unis en bouteilles, en canettes, en boîtes ou en fûts, et l’emballage de celles-ci n’est pas indiqué.',
  'IMPORT_BAN.says.number':
    'Certaines marchandises du Canada sous ce numéro tarifaire ne peuvent pas être importées aux États-Unis, et le numéro est trop court pour dire lesquelles.',
  'IMPORT_BAN.do':
    'Retirez ces marchandises du colis, et remboursez-les ou remplacez-les. Si le pays d’origine, le numéro tarifaire ou l’emballage est erroné ou manquant sur le produit, indiquez-le et revérifiez la commande.',
  'SECTION_338.says':
    'Les marchandises du Canada de cette commande sont soumises à un droit de 50 % de leur valeur selon l’article 338, avec ou sans ACEUM.',
  'SECTION_338.do':
    'Regardez les coûts de la commande avant son départ et décidez qui paie : ce droit s’ajoute à tous les autres.',
  'CLAIM_NOT_HELD.says':
    'La commande demande une préférence tarifaire ({claim}) qui ne vaut pas pour les marchandises de cette origine.',
  'CLAIM_NOT_HELD.says.ended':
    'La commande demande une préférence tarifaire ({claim}) qui n’est pas en vigueur le jour de l’arrivée.',
  'CLAIM_NOT_HELD.its-symbol': 'son symbole',
  'CLAIM_NOT_HELD.do':
    'Retirez la préférence du produit, ou corrigez son pays d’origine : une préférence demandée à tort est à rembourser, avec une pénalité.',
  'UFLPA.says':
    'Les marchandises de ce genre et de cette origine peuvent être retenues en vertu de l’Uyghur Forced Labor Prevention Act.',
  'UFLPA.do':
    'Gardez les documents de la chaîne d’approvisionnement à portée de main, et consultez votre courtier avant le départ.',
  'NO_PHYSICAL_GOODS.says':
    'Rien dans cette commande ne traverse une frontière : elle a été annulée ou remboursée, ou ne contient que des cartes-cadeaux et des biens numériques.',
  'NO_PHYSICAL_GOODS.do': 'Il n’y a rien à faire.',
  'OUTSIDE_US_CUSTOMS_TERRITORY.says':
    'L’adresse se trouve dans un territoire américain qui a ses propres règles douanières.',
  'OUTSIDE_US_CUSTOMS_TERRITORY.do':
    'Suivez les règles de ce territoire ; aucune déclaration n’est faite aux États-Unis.',
  'NOT_US.says': 'La commande est expédiée vers un autre pays.',
  'NOT_US.do': 'Il n’y a rien à faire ici.',
  'DOMESTIC.says': 'Les marchandises partent de l’intérieur des États-Unis : elles ne traversent aucune frontière.',
  'DOMESTIC.do': 'Il n’y a rien à faire ici.',
  'PO_BOX.says': 'L’adresse est une case postale, où seule la poste livre.',
  'PO_BOX.do':
    'Demandez à l’acheteur une adresse municipale et inscrivez-la sur la commande dans Shopify, ou choisissez la poste comme mode de transport.',
  'MILITARY_MAIL.says': 'L’adresse est un APO, FPO ou DPO, que seule la poste dessert.',
  'MILITARY_MAIL.do': 'Seule la poste s’y rend : choisissez la poste comme mode de transport.',
  'BAD_TEXT.says':
    'Une description de marchandises, ou le nom de l’expéditeur ou du destinataire, en dit trop peu à la douane : il manque, il est vague ou ne fait que tenir la place.',
  'BAD_TEXT.do':
    'Donnez au produit un titre qui dit ce que c’est. Cette commande garde le titre avec lequel elle a été passée : modifiez-la dans Shopify et remettez-y la ligne, ou corrigez le nom dans son adresse.',
  'ZERO_VALUE.says':
    'Les marchandises ont un prix de zéro. Un échantillon gratuit ou un remplacement a tout de même une valeur pour la douane.',
  'ZERO_VALUE.do': 'Trouvez le prix du même article lorsqu’il est vendu, et donnez-le à votre courtier.',
  'MISSING_ORIGIN.says':
    '{lines, plural, =0 {Un produit n’a} one {Une ligne n’a} other {# lignes n’ont}} pas de pays d’origine, ou le produit a été supprimé.',
  'MISSING_ORIGIN.do':
    'Indiquez où il a été fabriqué dans la page Produits de Minimis, ou sur le produit dans Shopify : la commande est alors réévaluée automatiquement. Si le produit a été supprimé, modifiez la commande dans Shopify et mettez-en un autre à sa place.',
  'MISSING_HTS.says':
    '{lines, plural, =0 {Un produit n’a} one {Une ligne n’a} other {# lignes n’ont}} pas de numéro tarifaire à dix chiffres.',
  'MISSING_HTS.says.damaged':
    '{numbers} : aucun numéro tarifaire ne s’écrit ainsi. Un tableur l’a probablement endommagé, et les marchandises ne sont pas connues tant qu’il n’est pas corrigé.',
  'MISSING_HTS.damaged': '« {text} »',
  'MISSING_HTS.damaged.meant': '« {text} » ({number}, semble-t-il)',
  'MISSING_HTS.and-others': '{numbers} et d’autres',
  'MISSING_HTS.duty-chapter':
    'Le numéro tarifaire {number} désigne un droit supplémentaire du chapitre 99, et non les marchandises.',
  'MISSING_HTS.no-heading': 'La position tarifaire {heading} (de {number}) n’existe pas.',
  'MISSING_HTS.do':
    'Entrez le numéro avec ses dix chiffres dans la page Produits de Minimis, ou sur le produit dans Shopify : la commande est alors réévaluée automatiquement.',
  'MISSING_RATE.says': 'Il n’y a pas de taux de change officiel pour la devise de la commande ce jour-là.',
  'MISSING_RATE.says.estimate':
    'Le taux de change de ce jour n’est pas encore publié. Au plus récent ({rate}), les marchandises valent environ {value} : trop près de la limite de {limit} pour trancher.',
  'MISSING_RATE.the-limit': 'la limite',
  'MISSING_RATE.that-day': 'ce jour',
  'MISSING_RATE.do':
    'Demandez le taux à votre courtier et entrez-le dans les paramètres. Les commandes payées en dollars américains n’ont pas besoin de taux.',
  'MISSING_VALUE.says':
    'Le prix d’une ligne n’est pas connu, dans cette commande ou dans une autre de la même personne qui compte avec elle.',
  'MISSING_VALUE.do':
    'Regardez les lignes de ces commandes dans Shopify : modifiez celle dont une ligne n’a pas de prix, et elle est revérifiée.',
  'MISSING_REPAIR_VALUE.says':
    '{lines, plural, =0 {Des marchandises reviennent} one {Une ligne revient} other {# lignes reviennent}} de réparation (9802.00.40 ou 9802.00.50) : les droits sont dus sur la valeur de la réparation, et elle n’est pas connue.',
  'MISSING_REPAIR_VALUE.do':
    'Indiquez sous Vérifications ce que valait la réparation d’une pièce, même si elle a été faite sous garantie.',
  'MISSING_CONSIGNEE.says': 'La commande n’a pas d’adresse de livraison complète que nous puissions voir.',
  'MISSING_CONSIGNEE.do':
    'Complétez l’adresse de livraison de la commande dans Shopify ; elle est alors revérifiée automatiquement.',
  'MISSING_ARRIVAL.says':
    'On ne sait pas quand les marchandises arrivent à la frontière américaine, et le jour décide de la loi applicable.',
  'MISSING_ARRIVAL.do': 'Réglez les jours de transport dans les paramètres, ou ajoutez la commande à une expédition.',
  'MISSING_SHIP_FROM.says': 'On ne sait pas d’où partent les marchandises, ou l’adresse de ce lieu est incomplète.',
  'MISSING_SHIP_FROM.do':
    'Complétez l’adresse de l’emplacement dans Shopify (Paramètres, Emplacements), ou indiquez votre lieu de départ dans les paramètres, et revérifiez la commande.',
  'MISSING_MODE.says': 'On ne sait pas comment les marchandises atteignent la frontière.',
  'MISSING_MODE.do': 'Choisissez le mode de transport dans les paramètres.',
  'BOUNDARY.says':
    'L’arrivée n’est qu’une prévision, à moins de deux jours d’un changement de loi : un peu plus tôt ou plus tard, une autre loi décide.',
  'BOUNDARY.says.day':
    'L’arrivée n’est qu’une prévision, à moins de deux jours d’un changement de loi ({day}) : un peu plus tôt ou plus tard, une autre loi décide.',
  'BOUNDARY.says.hours':
    'L’arrivée n’est qu’une prévision, à moins de {hours, number} heures d’un changement de loi : un peu plus tôt ou plus tard, une autre loi décide.',
  'BOUNDARY.says.hours-day':
    'L’arrivée n’est qu’une prévision, à moins de {hours, number} heures d’un changement de loi ({day}) : un peu plus tôt ou plus tard, une autre loi décide.',
  'BOUNDARY.do':
    'Sa déclaration est légale avant et après le changement ; une arrivée plus éloignée du changement lève le doute.',
  'FOREIGN_IOR_INFORMAL.says':
    'L’importateur attitré est hors des États-Unis, et la déclaration informelle peut être refusée à de tels importateurs.',
  'FOREIGN_IOR_INFORMAL.says.from':
    'L’importateur attitré est hors des États-Unis, et la déclaration informelle peut être refusée à de tels importateurs à compter du {day}.',
  'FOREIGN_IOR_INFORMAL.says.ordered':
    'L’importateur attitré est {kind, select, us-company-controlled-abroad {une société américaine contrôlée de l’étranger, qui compte comme étrangère} other {hors des États-Unis}}. Un décret présidentiel du {day} demande à la douane de refuser la déclaration informelle à de tels importateurs ; aucune règle n’avait paru quand nos règles ont été vérifiées.',
  'FOREIGN_IOR_INFORMAL.do':
    'Désignez un importateur aux États-Unis dans les paramètres, ou demandez une déclaration formelle à votre courtier.',
  'STALE_RULES.says': 'L’arrivée est postérieure au jour jusqu’auquel nos règles ont été vérifiées.',
  'STALE_RULES.says.day': 'L’arrivée est postérieure au jour jusqu’auquel nos règles ont été vérifiées ({day}).',
  'STALE_RULES.do':
    'Vérifiez l’arrivée prévue. Si elle est juste, Minimis a besoin de règles plus récentes pour décider.',
  'NO_LAW_KNOWN.says': 'L’arrivée est antérieure au premier jour que nos règles connaissent.',
  'NO_LAW_KNOWN.do': 'Vérifiez les dates de la commande et de son expédition.',
  'AMENDED.says':
    'Votre règle {amendment} {kind, select, exemption {selon laquelle l’article 321 est rouvert} exchange-rate {d’un taux de change} duty-rate {d’un taux de droit} mail-entry {de la déclaration que fait votre poste} other {}} {days} a été utilisée ici à la place de nos règles.',
  'AMENDED.days': 'du {from} au {until}',
  'AMENDED.days.open': 'à compter du {from}',
  'AMENDED.do':
    'Assurez-vous que ce qu’elle dit est encore vrai. Sinon, retirez-la dans la page Règles : les commandes ouvertes sont alors réévaluées.',
};
