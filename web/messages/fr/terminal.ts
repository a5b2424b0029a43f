import type { Translated } from '../index.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal: Translated<typeof english> = {
  'usage.language': '{usage}\n--language en|fr choisit la langue ; sinon celle du terminal (LANG).',
  'usage.assess':
    'Utilisation : npm run --silent assess -- FICHIER\nAffiche une décision pour chaque envoi de FICHIER, un tableau JSON ou du JSONL ; - lit l’entrée standard.\nweb/cli/README.md décrit un envoi et une décision.',
  'usage.plan':
    'Utilisation : npm run --silent plan -- FICHIER\nRépartit les commandes prêtes de FICHIER, un objet JSON, sur ses départs et affiche les chargements, ce qui reste et pourquoi ; - lit l’entrée standard.\nweb/cli/README.md décrit FICHIER et un plan.',
  'usage.customs':
    'Utilisation : npm run --silent customs -- MESSAGES.json [--load CHARGEMENT.json] [--company CLÉ]\nAffiche ce que dit chaque message, l’état final de chaque voyage et de chaque SCN, et les SCN inconnus ; - lit l’entrée standard.\nweb/cli/README.md décrit le fichier et une ligne.',
  'usage.tariff':
    'Utilisation : npm run --silent tariff -- FICHIER [--find NUMÉRO]… [--since ANCIEN] [--part]\nVérifie FICHIER, l’export du tarif par l’USITC (JSON ou CSV, compressé ou non), et affiche ce qu’il contient.\n--find affiche ce que le tarif dit d’un numéro, en JSON, une ligne chacun\n--since affiche ce qui diffère d’un fichier plus ancien\n--part accepte aussi une partie du tarif',
  'usage.papers':
    'Utilisation : npm run --silent papers -- CHARGEMENT.json --format ID [--out FICHIER]\nnpm run --silent papers -- FICHIER --decode [--format ID]\nnpm run --silent papers -- --list\nÉcrit un fichier d’un chargement scellé, relit un tel fichier ou énumère les formats ; - lit l’entrée standard.\nweb/cli/README.md décrit un chargement.',

  'file.none': 'Ce fichier n’existe pas.',
  'file.not-yours': 'Vous n’avez pas le droit de lire ce fichier.',
  'file.folder': 'C’est un dossier, pas un fichier.',
  'file.disk-full': 'Le disque est plein : pas de place pour une copie temporaire de l’entrée.',
  'not-utf8': 'n’est pas du texte en UTF-8',

  record: 'l’enregistrement',
  'record.wrong': '{file}:{line} : {field} {what}',
  'record.wrong.element': '{file}:{line} : {field} {what} (envoi {element} du tableau)',
  'record.not-json': 'n’est pas du JSON',
  'record.over-lines': 'n’est pas du JSON : un envoi tient sur une ligne, ou dans un tableau',
  'record.too-long': 'dépasse {most, number} Mo ; divisez-le en plusieurs envois d’une même commande',
  'record.too-deep': 'est imbriqué plus profondément qu’aucun envoi',
  'record.not-utf8': 'n’est pas du texte en UTF-8',
  'record.comma': 'est vide : il y a une virgule de trop',
  'record.no-end': 'n’a pas de fin : le tableau est coupé ici',
  changed: 'Le fichier a été modifié pendant la lecture : ces décisions ne vont pas ensemble. Évaluez-le à nouveau.',

  'plan.file': 'le fichier',
  'plan.wrong': '{file} : {field} {what}',
  'plan.too-long':
    'Le fichier dépasse 500 Mo. Rien n’a été planifié ; planifiez moins de commandes ou de voies à la fois.',
  'plan.not-utf8': 'n’est pas du texte en UTF-8. Rien n’a été planifié.',
  'plan.not-json':
    'n’est pas du JSON. Rien n’a été planifié ; FICHIER est un objet avec des voies, des départs et des commandes.',

  'customs.cut-off': 'n’est pas du JSON, ou a été coupé : rien n’en a été lu. Téléchargez-le à nouveau.',
  'customs.no-load': '{file} n’est pas un chargement : {what}',

  'tariff.too-large': 'Le fichier dépasse 64 Mo : le tarif entier fait environ 14 Mo.',
  'tariff.holds': '{name} : {rows} lignes, {numbers} numéros, {bytes} octets',
  'tariff.revision': '{year} {revision, select, 0 {édition de base} other {révision {number}}}',
  'tariff.not-there': '{number} ne figure pas dans ce tarif.',
  'tariff.changes': '{gone} numéros ont disparu, {added} sont nouveaux, {rates} ont un autre taux.',
  'tariff.no-rate': 'sans taux',
  'tariff.chapter-99': 'chapitre 99',
  'tariff.file': 'le fichier',
  'tariff.row': 'la ligne {row}',
  'tariff.row.number': 'la ligne {row} ({number})',
  'tariff.wrong': '{where} {what}',
  'tariff.wrong.found': '{where} {what} : {found}',
  'tariff.wrong.before': '{where} {what} : {found}, et avant « {other} »',
  'tariff.found': '« {found} »',
  'tariff.found.key': '{key} « {found} »',
  'fault.empty': 'ne contient aucune ligne',
  'fault.web-page': 'est une page web, pas l’export : prenez le fichier JSON lui-même',
  'fault.not-a-list': 'est du JSON, mais pas une liste de lignes',
  'fault.not-the-tariff': 'n’est ni le JSON ni le CSV de l’USITC',
  'fault.unknown-heading': 'n’a pas les colonnes du CSV de l’USITC',
  'fault.not-json': 'n’est pas du JSON',
  'fault.cut-off': 'est coupé ici : téléchargez-le à nouveau',
  'fault.after-end': 'continue après sa fin',
  'fault.too-long': 'contient une ligne sans fin',
  'fault.cells': 'n’a pas le même nombre de cellules que l’en-tête',
  'fault.not-a-row': 'n’est pas une ligne du tarif',
  'fault.missing-key': 'n’a pas toutes les colonnes',
  'fault.bad-number': 'n’a pas de numéro tarifaire',
  'fault.of-spreadsheet': 'a un numéro modifié par un tableur : prenez le fichier tel que l’USITC le publie',
  'fault.bad-indent': 'a un retrait qui n’est pas un nombre',
  'fault.bad-text': 'contient autre chose que du texte',
  'fault.bad-units': 'a des unités qui ne forment pas une liste',
  'fault.bad-notes': 'a des notes illisibles',
  'fault.doubled': 'a un numéro qui y figure deux fois',
  'fault.not-whole':
    'n’est pas le tarif entier : 30 000 lignes et le chapitre 61 sont attendus (--part en accepte moins)',
  'fault.too-many-rows': 'a plus de lignes qu’un tarif',
  'note.unknown-key': 'La colonne « {found} » est inconnue : l’USITC a peut-être changé sa présentation.',
  'note.no-footnotes':
    'Un fichier CSV n’a pas de notes : les positions de la section 301 qu’elles citent ne sont pas connues.',
  'note.doubled-heading': '{found} y figure deux fois, avec les mêmes taux.',

  'papers.not-read-back': '{id} n’est pas un format qui se relit ; --list les énumère',
  'papers.which': 'n’est pas un fichier qui se relit ; --format dit lequel c’est',
  'papers.no-load': 'n’est pas un chargement : {what} manque ou est mal formé',
  'papers.not-sealed': 'n’est pas un chargement scellé : {problems}',
  'papers.not-by-truck': 'Ce fichier est pour les chargements par camion.',
  'papers.law-closed':
    'La douane n’accepte aucun manifeste de l’article 321 pour ce jour d’arrivée, ou ce fichier n’a pas de mot pour cela.',
  'papers.no-format': '{id} n’est pas un format ; --list les énumère',
  'papers.ask': 'à demander : {what}',
  'papers.load': 'le chargement',
  'papers.order': 'commande {id}',
  'papers.line': 'ligne {id}',
};
