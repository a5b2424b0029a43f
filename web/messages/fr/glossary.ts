import type { Translated } from '../index.ts';
import type { glossary as english } from '../en/glossary.ts';

export const glossary: Translated<typeof english> = {
  title: 'Vocabulaire douanier',
  subtitle: 'Ce que les termes veulent dire, et où les obtenir',
  where: 'Où l’obtenir : {how}',

  'hts.name': 'Numéro tarifaire (HTS)',
  hts: 'Le numéro d’un article dans le tarif douanier des États-Unis (Harmonized Tariff Schedule), à dix chiffres. Les droits, ainsi que beaucoup d’interdictions et de règles d’organismes, en découlent.',
  'hts.where':
    'Cherchez dans le tarif à hts.usitc.gov ou demandez à votre courtier en douane ; si le numéro est contesté, le CBP rend une décision anticipée.',
  'origin.name': 'Pays d’origine',
  origin:
    'Le pays où un article a été fabriqué ou transformé en dernier lieu en quelque chose de nouveau, et non celui d’où il est expédié. Il détermine les droits, et si l’article peut entrer.',
  'origin.where': 'Votre fournisseur l’indique ; il figure sur le produit dans Shopify.',
  'importer.name': 'Importateur attitré',
  importer:
    'La personne ou l’entreprise qui répond d’une déclaration devant la douane américaine : de son exactitude, des droits et des documents. C’est le propriétaire, l’acheteur ou un courtier qu’ils désignent.',
  'importer.where':
    'Votre courtier vous inscrit auprès du CBP (formulaire 5106) ; une entreprise américaine utilise son EIN, une entreprise étrangère reçoit un numéro du CBP.',
  'section321.name': 'Article 321',
  section321:
    'La disposition de la loi tarifaire américaine qui admet les colis de faible valeur en franchise de droits quand la loi est ouverte (19 U.S.C. 1321). Minimis indique pour chaque commande ce que permet la loi du jour de son arrivée.',
  'section321.where': 'Personne ne le délivre : la valeur, les marchandises et le jour en décident.',
  'informal.name': 'Déclaration informelle (type 11)',
  informal:
    'Une déclaration en douane abrégée pour des marchandises de faible valeur, en 2026 jusqu’à 2 500 dollars américains. Les droits sont dus, mais une caution est rarement nécessaire.',
  'informal.where': 'Votre courtier la dépose, ou votre transporteur.',
  'formal.name': 'Déclaration formelle (type 01)',
  formal:
    'La déclaration en douane complète, pour des marchandises de plus grande valeur ou soumises à des règles particulières. Elle exige une caution et un importateur attitré.',
  'formal.where': 'Un courtier en douane agréé la dépose dans ACE.',
  'mpf.name': 'MPF (frais de traitement des marchandises)',
  mpf: 'Ce que la douane américaine facture pour traiter une déclaration, en plus des droits. Pour une déclaration formelle, c’est une part de la valeur, avec un minimum et un maximum ; pour une déclaration informelle, une somme fixe.',
  'mpf.where': 'La douane les facture avec les droits, par l’intermédiaire de celui qui dépose la déclaration.',
  'bond.name': 'Caution douanière',
  bond: 'Une garantie que les droits et les frais sont payés même si l’importateur ne paie pas. Une caution continue couvre une année de déclarations, une caution unique n’en couvre qu’une.',
  'bond.where': 'Auprès d’une société de cautionnement, le plus souvent par votre courtier.',
  'manifest.name': 'Manifeste',
  manifest:
    'La liste, établie par le transporteur, de ce que contient un camion, un avion ou un navire, transmise à la douane avant l’arrivée. Chaque envoi y a un numéro, un expéditeur, un destinataire, une description et un poids.',
  'manifest.where': 'Votre transporteur le transmet ; Minimis en prépare le fichier et les documents.',
  'scac.name': 'SCAC (code alphabétique normalisé du transporteur)',
  scac: 'Les deux à quatre lettres qui identifient un transporteur auprès de la douane. Chaque numéro d’envoi commence par elles.',
  'scac.where': 'Demandez son code à votre transporteur ; les transporteurs l’obtiennent de la NMFTA.',
  'scn.name': 'SCN (numéro de contrôle de l’envoi)',
  scn: 'Le numéro d’un envoi dans le manifeste d’un camion : le SCAC du transporteur et jusqu’à douze caractères de plus. Aucun transporteur n’utilise deux fois le même numéro.',
  'scn.where':
    'Minimis en attribue un à chaque commande quand une expédition est scellée, ou votre transporteur vous donne une série.',
  'paps.name': 'PAPS (système de traitement avant l’arrivée)',
  paps: 'La façon d’associer les envois d’un camion aux déclarations qu’un courtier a déposées avant l’arrivée. Le numéro PAPS est le SCN, imprimé en code-barres.',
  'paps.where': 'Envoyez le numéro avec la facture à votre courtier avant le départ du camion.',
  'ace.name': 'ACE (Automated Commercial Environment)',
  ace: 'Le système de la douane américaine auquel sont transmis les manifestes et les déclarations. Ses réponses disent si un envoi est dédouané ou retenu.',
  'ace.where': 'Votre transporteur et votre courtier y ont accès ; un importateur peut ouvrir un compte auprès du CBP.',
  'mid.name': 'MID (code d’identification du fabricant)',
  mid: 'Un code formé à partir du pays, du nom et de l’adresse du fabricant des marchandises. Les déclarations l’indiquent pour chaque ligne, et les textiles exigent celui du véritable fabricant.',
  'mid.where':
    'Il se forme à partir de l’adresse selon la règle du CBP ; Minimis en propose un, et votre fournisseur le confirme.',
  'broker.name': 'Courtier en douane',
  broker:
    'Une personne ou une entreprise agréée par la douane américaine pour déposer des déclarations pour autrui. Il répond aux questions de classement, et vous restez responsable de ce que vous lui dites.',
  'broker.where': 'Le CBP publie la liste des courtiers agréés par port.',
  'port.name': 'Port d’entrée',
  port: 'Le lieu, avec un code à quatre chiffres, où les marchandises se présentent à la douane américaine. Le courtier dépose la déclaration pour ce port, et le camion doit y arriver.',
  'port.where': 'Votre transporteur indique par quel poste il passe ; le port figure dans les paramètres.',
};
