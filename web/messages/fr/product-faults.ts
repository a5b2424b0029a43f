import type { Translated } from '../index.ts';
import type { productFaults as english } from '../en/product-faults.ts';

export const productFaults: Translated<typeof english> = {
  'hts.empty': 'Entrez les dix chiffres du numéro tarifaire.',
  'hts.not-digits':
    '« {found} » n’est pas un numéro tarifaire : il n’a que des chiffres, avec des points entre eux si vous voulez, comme 6109.10.0012.',
  'hts.shortened':
    'Un tableur a abrégé le numéro tarifaire en « {found} ». Mettez la colonne au format texte et tapez de nouveau tous ses chiffres.',
  'hts.shortened.meant':
    'Un tableur a abrégé le numéro tarifaire en « {found} ». S’il s’agit de {instead}, écrivez-le, et mettez la colonne au format texte.',
  'hts.lost-zero':
    '« {found} » a perdu son zéro initial. S’il s’agit du numéro avec un zéro, écrivez-le, et mettez la colonne au format texte.',
  'hts.lost-zero.meant':
    '« {found} » a perdu son zéro initial. S’il s’agit de {instead}, écrivez-le, et mettez la colonne au format texte.',
  'hts.too-short': '« {found} » est trop court : un numéro tarifaire a dix chiffres, et au moins les six premiers.',
  'hts.too-long': '« {found} » est trop long : un numéro tarifaire a dix chiffres, et aucun pays n’en a plus de 13.',
  'hts.odd-length': '« {found} » a un chiffre de trop ou de moins : écrivez 6, 8 ou 10 chiffres.',
  'hts.no-chapter': 'Le tarif n’a pas de chapitre {found} : ses chapitres vont de 01 à 97, puis 98.',
  'hts.reserved-chapter': 'Le chapitre 77 du tarif est vide. Cherchez de nouveau le numéro.',
  'hts.duty-chapter':
    'Un numéro du chapitre 99 désigne un droit supplémentaire, et non les marchandises. Entrez le numéro des marchandises, des chapitres 01 à 97.',
  'hts.no-heading': 'Le tarif n’a pas de position {found}.',
  'hts.no-heading.ends': 'Le tarif n’a pas de position {found} : le chapitre {chapter} se termine par {instead}.',

  'description.missing': 'Il n’y a pas de description. Dites ce qu’est l’article et de quelle matière il est fait.',
  'description.placeholder':
    '« {word} » tient lieu de description. Dites ce qu’est l’article et de quelle matière il est fait.',
  'description.not-latin': 'Un manifeste américain n’accepte que les lettres latines. Décrivez l’article en anglais.',
  'description.only-sku': '« {word} » est un numéro d’article : il désigne l’article pour vous, et non pour la douane.',
  'description.only-brand': '« {word} » est une marque : elle dit qui a fabriqué l’article, et non ce que c’est.',
  'description.vague-word': '« {word} » convient à tout. Nommez l’article lui-même.',
  'description.names-no-goods':
    'Cela ne dit pas ce qu’est l’article. Nommez la chose elle-même en anglais, comme « cotton T-shirt » ou « umbrella ».',
  'description.names-no-goods.word':
    '« {word} » ne dit pas ce qu’est l’article. Nommez la chose elle-même en anglais, comme « cotton T-shirt » ou « umbrella ».',
  'description.too-long':
    'Un manifeste lui réserve 45 caractères : elle est coupée à un mot, et ce qui est omis figure sur l’expédition.',

  'csv.unclosed-quote':
    'Un guillemet s’ouvre ici et ne se ferme jamais, si bien que le reste du fichier n’a pas pu être lu. Fermez-le, ou écrivez-en deux pour un.',
  'csv.text-after-quote':
    'Du texte suit un guillemet fermant. Un guillemet à l’intérieur d’une cellule s’écrit deux fois.',
  'csv.unknown-column':
    '« {found} » n’est pas une colonne que Minimis lit : elle a été laissée de côté. Si elle doit être lue, utilisez un titre du fichier exporté.',
  'csv.doubled-column': 'La colonne {found} figure deux fois dans le fichier. Supprimez l’une des deux.',
  'csv.no-key-column':
    'Le fichier n’a ni colonne « Variant ID » ni colonne « SKU » : rien ne dit de quel article parle une ligne. Exportez les produits et remplissez ce fichier.',
  'csv.no-rows': 'Le fichier a un titre, et aucune ligne en dessous.',
  'csv.too-many-rows': 'Le fichier a {found} lignes ; {most} sont lues à la fois. Divisez-le et importez les parties.',
  'csv.too-many-cells':
    'La ligne a {found} cellules, plus que le titre. Une cellule qui contient une virgule doit être entre guillemets.',
  'csv.no-key': 'La ligne n’a ni identifiant de variante ni SKU. Prenez-en un dans le fichier exporté.',
  'csv.shortened-id':
    'Un tableur a abrégé l’identifiant de variante en « {found} ». Reprenez-le dans le fichier exporté, avec le V devant.',
  'csv.not-an-id': '« {found} » n’est pas un identifiant de variante. Prenez-le dans le fichier exporté.',
  'csv.repeated': 'L’article « {found} » figure déjà à la ligne {row}. Gardez l’une des deux lignes.',

  'cell.not-a-country': '« {found} » n’est pas un pays que nous connaissons. Écrivez ses deux lettres, comme CA.',
  'cell.not-yes-or-no':
    '« {found} » n’est ni yes ni no. Écrivez yes ou no, ou laissez {column} vide si on ne le sait pas.',
  'cell.not-a-day': '« {found} » n’est pas un jour. Écrivez-le comme 2027-03-31.',
  'cell.two-days': '« {found} » peut être deux jours. Écrivez {instead}.',
  'cell.not-a-share': '« {found} » n’est pas une part du poids. Écrivez-la en pour cent, de 0 à 100, comme 40.',
  'cell.not-a-program':
    '« {found} » n’est pas un programme de préférence que nous connaissons. Écrivez son symbole, comme KR, P ou D ; l’ACEUM a sa propre colonne.',
  'cell.not-a-rate': '« {found} » n’est pas un taux de droit. Écrivez-le en pour cent, de 0 à 1000, comme 16.5.',
  'cell.cell-too-long':
    'La cellule est bien plus longue que n’importe quelle donnée : elle n’a pas été lue. Regardez s’il manque un guillemet avant elle.',
  'cell.damaged-letters':
    'Des lettres de « {found} » ont été perdues à l’enregistrement du fichier. Enregistrez-le en « CSV UTF-8 » et importez-le de nouveau.',
  'cell.too-long': 'La description a plus de 255 caractères. Un manifeste a de la place pour 45.',

  'papers.unknown-agency':
    '« {part} » ne commence pas par le code d’un organisme. Écrivez-en un, son numéro et son dernier jour, comme CPSC GCC-2026-4 until 2027-05-31, ou LACEY none.',
  'papers.no-number': '{part} n’a pas de numéro. Écrivez-le, ou « none » si l’organisme n’exige rien du produit.',
  'papers.twice': '{part} y figure deux fois. Gardez un seul numéro.',
  'papers.bad-day': 'Ce qui suit « until » pour {part} n’est pas un jour. Écrivez-le comme 2027-03-31.',
  'papers.too-many': 'Il y a plus de numéros que de place : 250 caractères en tout.',
  'papers.too-long': 'Le numéro pour {part} est trop long : il a au plus 80 caractères.',
  'papers.of-shipment':
    'Le numéro pour {part} est propre à chaque envoi : indiquez-le sur la commande. Pour le produit, écrivez seulement « {part} none », si l’organisme n’en exige rien.',
  'papers.of-product': 'Ce que {part} demande appartient au produit : indiquez-le là.',
};
