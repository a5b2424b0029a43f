import type { Translated } from '../index.ts';
import type { cautions as english } from '../en/cautions.ts';

export const cautions: Translated<typeof english> = {
  'ANSWERED.says':
    'Une personne de la boutique a levé un doute que la loi laisse ouvert{reach, select, type { pour tous les produits de son type} heading { pour tous les produits de sa position} chapter { pour tous les produits de son chapitre} other {}}.',
  'ANSWERED.says.day':
    'Une personne de la boutique a levé un doute que la loi laisse ouvert{reach, select, type { pour tous les produits de son type} heading { pour tous les produits de sa position} chapter { pour tous les produits de son chapitre} other {}} ({day}).',
  'ANSWERED.do': 'Si la réponse n’est plus valable, retirez-la sous Vérifications.',
  'ANSWER_IGNORED.says':
    'Une réponse à une question, ou avec un choix, que ces règles ne connaissent pas n’a rien décidé.',
  'ANSWER_IGNORED.do': 'Répondez de nouveau aux questions ouvertes de la commande sous Vérifications.',
  'ANSWERS_DIFFER.says':
    'Deux réponses{reach, select, type { pour tous les produits de son type} heading { pour tous les produits de sa position} chapter { pour tous les produits de son chapitre} other {}} disent des choses différentes : aucune n’est utilisée.',
  'ANSWERS_DIFFER.do': 'Retirez celle qui est fausse sous Vérifications, Répondues.',
  'PERSONS_AT_ADDRESS.says':
    'Plusieurs personnes différentes reçoivent des colis à cette adresse ce jour-là. La douane peut les compter comme une seule personne.',
  'PERSONS_AT_ADDRESS.says.at-least':
    'Au moins {persons, number} personnes différentes reçoivent des colis à cette adresse ce jour-là. La douane peut les compter comme une seule personne.',
  'PERSONS_AT_ADDRESS.do':
    'Vérifiez s’il s’agit du domicile ou du lieu de travail d’acheteurs différents, ou de l’adresse d’une entreprise qui reçoit le tout, et répondez sous Vérifications.',
  'SAME_COMPANY.says':
    'Différentes personnes d’une même entreprise reçoivent à une même adresse, ce jour-là, des colis qui dépassent peut-être ensemble la limite. Si l’entreprise les achète, ils comptent comme ceux d’une seule personne.',
  'SAME_COMPANY.says.known':
    'Différentes personnes d’une même entreprise reçoivent à une même adresse {orders, number} commandes ce jour-là ; ensemble, elles valent {value} ; la limite est de {limit}. Si l’entreprise les achète, elles comptent comme celles d’une seule personne.',
  'SAME_COMPANY.do': 'Vérifiez si chacun achète pour soi ou si l’entreprise achète le tout.',
  'SET_OR_KIT.says':
    'Le titre parle d’un assortiment, d’un ensemble ou d’un panier : ce peut être un seul article, un assortiment conditionné pour la vente au détail, ou plusieurs articles.',
  'SET_OR_KIT.says.several':
    'Ce qui est vendu comme un tout est fait de plusieurs articles, et chacun exige son propre numéro tarifaire et sa valeur sur la déclaration.',
  'SET_OR_KIT.do':
    'Indiquez sous Vérifications ce qu’il en est, une fois pour le produit. S’il s’agit de plusieurs articles, modifiez la commande dans Shopify pour que chacun ait sa propre ligne.',
  'CARE_OF.says':
    'Le colis va à un entrepôt, ou aux soins d’un autre. Les marchandises qui ne sont pas encore vendues comptent pour l’entrepôt, et non pour un acheteur.',
  'CARE_OF.do':
    'Vérifiez si les marchandises sont vendues à la personne nommée sur le colis, et répondez sous Vérifications.',
  'STATE_ZIP_MISMATCH.says': 'Le code ZIP de l’adresse n’est pas dans son État.',
  'STATE_ZIP_MISMATCH.says.state': 'Le code ZIP de l’adresse n’est pas dans son État ({state}).',
  'STATE_ZIP_MISMATCH.says.elsewhere':
    'Le code ZIP de l’adresse n’est pas dans son État, mais dans celui-ci : {states}.',
  'STATE_ZIP_MISMATCH.says.state-elsewhere':
    'Le code ZIP de l’adresse n’est pas dans son État ({state}), mais dans celui-ci : {states}.',
  'STATE_ZIP_MISMATCH.says.no-state': 'L’adresse est aux États-Unis, mais son État n’en est pas un.',
  'STATE_ZIP_MISMATCH.says.no-state-named': 'L’adresse est aux États-Unis, mais son État ({state}) n’en est pas un.',
  'STATE_ZIP_MISMATCH.says.respelt':
    'Le code ZIP de l’adresse n’est pas écrit avec cinq chiffres. Il est lu comme {code}.',
  'STATE_ZIP_MISMATCH.says.malformed': 'Le code ZIP de l’adresse n’a pas cinq chiffres.',
  'STATE_ZIP_MISMATCH.do':
    'Demandez la bonne adresse à l’acheteur et inscrivez-la sur la commande dans Shopify, avant le dépôt des documents.',
  'SCREEN_PARTIES.says':
    'Les marchandises de cette origine peuvent entrer, mais pas si une personne ou une entreprise inscrite sur une liste de sanctions américaine y prend part.',
  'SCREEN_PARTIES.says.origins':
    'Les marchandises de cette origine ({countries}) peuvent entrer, mais pas si une personne ou une entreprise inscrite sur une liste de sanctions américaine y prend part.',
  'SCREEN_PARTIES.do':
    'Vérifiez les noms du fabricant, du vendeur, de l’expéditeur et du destinataire dans les listes du Trésor américain (OFAC).',
  'HAZMAT.says':
    'D’après {lines, plural, one {son code SH, une ligne de cette commande est} other {leur code SH, des lignes de cette commande sont}} peut-être des marchandises dangereuses, comme des piles, des carburants, des peintures, du parfum, du vernis à ongles ou des aérosols. Les transporteurs ne les acceptent qu’emballées, marquées et déclarées.',
  'HAZMAT.do':
    'Dites au transporteur ce que c’est, puis emballez-le et marquez-le comme il le demande, avant le départ.',
  'WEAPON.says':
    'D’après leur code SH, des marchandises de cette commande sont peut-être des armes. Les couteaux à cran d’arrêt et certains autres couteaux et armes ne peuvent pas être importés.',
  'WEAPON.do':
    'Regardez ce que c’est, et consultez votre courtier si c’est plus qu’un outil ordinaire ou un couteau de cuisine.',
  'PARAPHERNALIA.says':
    '{lines, plural, =0 {Une description désigne} one {La description d’une ligne désigne} other {Les descriptions de # lignes désignent}} peut-être du matériel pour drogues, que la douane saisit quelle que soit sa valeur.',
  'PARAPHERNALIA.do':
    'Si c’est autre chose, donnez au produit un titre qui le dit. Le matériel pour drogues est saisi.',
  'US_GOODS_RETURNED.says':
    'Des marchandises de cette commande sont fabriquées aux États-Unis. Si elles reviennent comme elles sont parties, elles peuvent être exemptes de droits sous 9801.00.10, avec une déclaration qui le demande.',
  'US_GOODS_RETURNED.says.claimed':
    'Les marchandises qui reviennent comme elles sont parties (fabriquées aux États-Unis, ou de toute origine dans les trois ans de leur sortie) sont exemptes de droits sous 9801.00.10, mais il faut tout de même une déclaration qui le demande.',
  'US_GOODS_RETURNED.do':
    'Prévenez votre courtier, et ayez en main ce qui montre que les marchandises ont été fabriquées aux États-Unis et n’ont pas été modifiées à l’étranger.',
  'USMCA_NOT_HELD.says': 'Le certificat ACEUM d’une ligne a expiré avant le jour de l’arrivée.',
  'USMCA_NOT_HELD.says.until':
    'Le certificat ACEUM d’une ligne a expiré avant le jour de l’arrivée (il couvre les marchandises jusqu’au {day}).',
  'USMCA_NOT_HELD.says.origin':
    'Une ligne est indiquée comme originaire selon l’ACEUM, mais son pays d’origine n’est ni les États-Unis, ni le Canada, ni le Mexique.',
  'USMCA_NOT_HELD.do':
    'Obtenez un certificat qui couvre le jour de l’arrivée, ou corrigez le produit ; d’ici là, les droits et les frais sont dus comme sans certificat.',
  'FOREIGN_IOR_FORMAL.says':
    'L’importateur attitré est hors des États-Unis. De tels importateurs devront peut-être remplir d’autres conditions pour une déclaration formelle, comme une caution et un programme de négociants fiables (CTPAT).',
  'FOREIGN_IOR_FORMAL.says.from':
    'L’importateur attitré est hors des États-Unis. De tels importateurs devront peut-être remplir d’autres conditions pour une déclaration formelle, comme une caution et un programme de négociants fiables (CTPAT), à compter du {day}.',
  'FOREIGN_IOR_FORMAL.says.ordered':
    'L’importateur attitré est {kind, select, us-company-controlled-abroad {une société américaine contrôlée de l’étranger, qui compte comme étrangère} other {hors des États-Unis}}. Un décret présidentiel du {day} demande davantage à de tels importateurs pour une déclaration formelle, comme une caution et un programme de négociants fiables (CTPAT).',
  'FOREIGN_IOR_FORMAL.do':
    'Consultez votre courtier sur la caution et le CTPAT, ou désignez un importateur aux États-Unis dans les paramètres.',
  'MISSING_IMPORTER.says':
    'Il n’est pas indiqué qui importe les marchandises. Aucune déclaration n’est déposée sans importateur attitré, quel que soit le jour.',
  'MISSING_IMPORTER.says.from':
    'Il n’est pas indiqué dans quel pays se trouve l’importateur attitré. À compter du {day}, la déclaration informelle peut être refusée à un importateur hors des États-Unis, et une déclaration formelle soumise à d’autres conditions.',
  'MISSING_IMPORTER.do': 'Indiquez l’importateur attitré dans les paramètres ; votre courtier sait qui c’est.',
  'MISSING_IMPORTER_NUMBER.says':
    'L’importateur attitré n’a pas de numéro d’importateur, et une déclaration est déposée sous un tel numéro.',
  'MISSING_IMPORTER_NUMBER.do':
    'Demandez à votre courtier de le faire attribuer (formulaire 5106 du CBP), puis entrez-le dans les paramètres.',
  'MISSING_RESIDENT_AGENT.says':
    'Un importateur attitré hors des États-Unis doit avoir un agent qui y réside et reçoit les actes judiciaires, dans l’État du port. Aucun n’est indiqué.',
  'MISSING_RESIDENT_AGENT.do':
    'Demandez à votre courtier qui c’est (souvent le courtier lui-même), puis indiquez-le dans les paramètres.',
  'MISSING_BOND.says':
    'Cette déclaration exige une caution douanière : une déclaration formelle l’exige toujours, et un importateur hors des États-Unis doit en avoir une d’une société de cautionnement américaine. Aucune n’est indiquée.',
  'MISSING_BOND.do': 'Demandez à votre courtier une caution unique ou continue, puis entrez-la dans les paramètres.',
  'IMPORTER_ASKED.says':
    'L’importateur attitré est aux États-Unis. Pas encore indiqué : de quel genre d’importateur il s’agit.',
  'IMPORTER_ASKED.says.asks': 'L’importateur attitré est aux États-Unis. Pas encore indiqué : {asks}.',
  'IMPORTER_ASKED.kind': 'si c’est une personne ou une société, et qui la contrôle',
  'IMPORTER_ASKED.number': 's’il a un numéro d’importateur',
  'IMPORTER_ASKED.bond': 's’il a une caution douanière',
  'IMPORTER_ASKED.do':
    'Indiquez-le dans les paramètres. Une société contrôlée de l’étranger compte comme étrangère, où qu’elle soit enregistrée.',
  'ZONE_STOCK.says':
    'Le colis part de l’intérieur des États-Unis, et le nom de l’expéditeur est celui d’une zone franche ou d’un entrepôt sous douane. Les marchandises n’y ont pas été déclarées : les en sortir est une déclaration à part (type 06 ou 31), avec des droits et sans exemption.',
  'ZONE_STOCK.do':
    'Demandez à l’entrepôt si les marchandises ont été déclarées et leurs droits payés, puis répondez à la question.',
  'ONE_ENTRY.says':
    '{consignments, plural, =0 {Plusieurs colis} one {# colis} other {# colis}} pour ce destinataire arrivent par le même mode le même jour. Sur un même véhicule, c’est une seule déclaration, avec un seul droit de traitement{over, select, yes {, et ensemble ils valent trop pour une déclaration informelle} other {}}.',
  'ONE_ENTRY.do':
    'Dites à votre courtier quels colis voyagent ensemble. N’en retenez aucun pour rester sous la limite.',
  'SALE_NO_GIFT.says':
    'La commande porte un mot-cadeau. Pour la douane, elle reste une vente : l’exemption pour les cadeaux vise les présents entre personnes, jamais des marchandises vendues.',
  'SALE_NO_GIFT.do': 'Déclarez-la à son prix, et n’indiquez pas le colis comme cadeau.',
  'POSTAL_EXCLUSION.says':
    'La déclaration postale simple n’admet pas les marchandises soumises à un droit additionnel (chapitre 99), exemptées selon le chapitre 98 ou l’ACEUM, ou qui relèvent d’un autre organisme. Des marchandises de cette commande {certain, select, yes {en sont} other {en sont peut-être}}. Elles peuvent quand même partir par la poste si votre poste, ou celui qui dédouane pour elle, dépose une déclaration électronique de type 13.',
  'POSTAL_EXCLUSION.do':
    'Demandez à votre poste si elle, ou celui qui dédouane pour elle, a une caution et dépose le type 13 (la douane demande 7,61 dollars américains par colis soumis à des droits), et ajoutez la réponse comme règle dans la page Règles. Sans cela, il ne reste qu’une déclaration formelle ou un transporteur.',
};
