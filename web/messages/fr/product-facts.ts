import type { Translated } from '../index.ts';
import type { productFacts as english } from '../en/product-facts.ts';

export const productFacts: Translated<typeof english> = {
  'places.6': 'Chapitre {chapter}, position {heading}, sous-position {subheading}',
  'places.8': 'Chapitre {chapter}, position {heading}, sous-position {subheading}, ligne tarifaire {line}',
  'places.10':
    'Chapitre {chapter}, position {heading}, sous-position {subheading}, ligne tarifaire {line}, numéro statistique {last}',
  'saved.alone':
    '{saved, plural, one {# produit enregistré. Aucune commande ouverte ne le contient.} other {# produits enregistrés. Aucune commande ouverte ne les contient.}}',
  'saved.again':
    '{saved, plural, one {# produit enregistré} other {# produits enregistrés}}. {orders, plural, one {# commande ouverte est réévaluée} other {# commandes ouvertes sont réévaluées}}.',
  'blocks.some-of':
    '{blocked, plural, one {# commande bloquée} other {# commandes bloquées}} sur {open, number} ouvertes.',
  'fact-is': '{fact} : {value}',
  sentence: '{what}.',
  nothing: 'rien',
  yes: 'oui',
  no: 'non',
  percent: '{figure} %',
  'gap.any': 'Une donnée manque',
  'gap.origin': 'Sans pays d’origine',
  'gap.hts': 'Sans numéro tarifaire',
  'gap.hts-unknown': 'Numéro tarifaire non valide',
  'gap.hts-ended': 'Numéro tarifaire absent du tarif',
  'gap.hts-short': 'Numéro tarifaire trop court',
  'gap.description': 'Description vague',
  'gap.weight': 'Sans poids',
  'gap.ad-cvd': 'Antidumping inconnu',
  'gap.usmca-expiry': 'ACEUM arrivant à échéance',
  'gap.agency-paper': 'Sans numéro pour un organisme',
  'gap.us-number': 'Dix chiffres dans le champ général',
  'sort.blocked': 'Ceux qui bloquent le plus de commandes d’abord',
  'sort.title': 'Par titre',
  'sort.sku': 'Par UGS',
  origin: 'Pays d’origine',
  'origin.what': 'Où il a été fabriqué, et non d’où il est expédié. Écrit dans Shopify.',
  hts: 'Numéro tarifaire (HTS)',
  'hts.what': 'Dix chiffres du tarif douanier des États-Unis. Écrit dans Shopify.',
  description: 'Description pour la douane',
  'description.what': 'Ce que la douane lit à la place du titre. Un manifeste a 45 caractères pour elle.',
  'ad-cvd': 'Visé par une ordonnance antidumping ou compensatoire',
  'ad-cvd.what':
    'Votre courtier ou votre fournisseur le sait. Ces marchandises exigent une déclaration formelle, quelle que soit leur valeur.',
  usmca: 'Marchandise ACEUM avec certificat',
  'usmca.what':
    'Fabriquée au Canada, au Mexique ou aux États-Unis selon les règles d’origine, et vous détenez le certificat.',
  'usmca-until': 'Certificat ACEUM valide jusqu’au',
  'usmca-until.what': 'Son dernier jour. Laissez vide s’il n’en a pas.',
  quota: 'Soumis à un contingent tarifaire',
  'quota.what':
    'C’est le cas de certaines marchandises de sucre, de lait, de coton et de chocolat. Demandez à votre courtier.',
  alcohol: 'Contient 0,5 % d’alcool ou plus',
  'alcohol.what': 'Pour être bu. Le parfum est reconnu à son numéro tarifaire.',
  'us-returned': 'Marchandise américaine de retour',
  'us-returned.what':
    'Fabriquée aux États-Unis et non améliorée à l’étranger : elle entre en franchise sous 9801.00.10.',
  'base-rate': 'Taux général de droit',
  'base-rate.what': 'Colonne 1 du tarif douanier pour ce numéro. Ne sert qu’à estimer ce qui est dû.',
  packaged: 'En bouteille, canette, boîte ou fût',
  'packaged.what':
    'Non veut dire en vrac. Demandé pour les boissons canadiennes : la plupart ne peuvent pas être importées emballées.',
  'metal-share': 'Métal, part du poids',
  'metal-share.what':
    'Acier, aluminium et cuivre ensemble. Beaucoup de marchandises doivent l’article 232 à partir de 15 %.',
  'melt-country': 'Pays où le métal a été fondu ou coulé',
  'melt-country.what':
    'Où l’acier a été fondu et coulé, ou l’aluminium ou le cuivre fondu ou moulé. Cela peut changer le taux.',
  claim: 'Préférence demandée',
  'claim.what':
    'Le symbole du programme, par exemple KR, P (CAFTA-DR) ou D (AGOA), si vous détenez ce qu’il exige. L’ACEUM a son propre champ.',
  'agency-papers': 'Numéros pour d’autres organismes',
  'agency-papers.what':
    'Chaque organisme par son code, avec le numéro et son dernier jour, ou none : CPSC GCC-2026-4 until 2027-05-31 ; LACEY none.',
  'places.98': '{places}. Le chapitre 98 est celui des marchandises qui reviennent ou qui ont un parcours particulier.',
  'places.whole': '{places}. Les dix chiffres qu’exige une déclaration.',
  'places.short': '{places}. Une déclaration exige dix chiffres ; il en manque {missing, number}.',
  blocks: '{blocked, plural, one {# commande bloquée} other {# commandes bloquées}}',
  'in-open': 'Dans {open, plural, one {# commande ouverte} other {# commandes ouvertes}}',
  'in-none': 'Dans aucune commande ouverte',
  change: '{fact} : {before} → {after}',
  'not-known': 'inconnu',
};
