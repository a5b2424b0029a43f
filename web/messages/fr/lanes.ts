import type { Translated } from '../index.ts';
import type { lanes as english } from '../en/lanes.ts';

export const lanes: Translated<typeof english> = {
  'clearance.one-entry': 'Une déclaration pour toute l’expédition',
  'clearance.entry-per-buyer': 'Une déclaration par acheteur',
  'clearance.section-321': 'Article 321, là où la loi est ouverte',
  'clearance.mail': 'Par la poste',
  'clearance.courier': 'Par un service de messagerie qui dédouane lui-même',
  'manifest.portal-file': 'Nous déposons un fichier sur son portail',
  'manifest.email-file': 'Nous lui envoyons un fichier par courriel',
  'manifest.typed-by-carrier': 'Il le saisit d’après nos documents',
  'file.csv': 'CSV',
  'file.xlsx': 'Excel (XLSX)',
  'file.pdf': 'PDF',
  'not-stated': 'Pas encore indiqué',
  'by-days':
    '{from} à {to} par {mode, select, truck {camion} air {avion} ocean {bateau} rail {train} other {la poste}}, {days, plural, one {# jour} other {# jours}}',
  'by-schedule':
    '{from} à {to} par {mode, select, truck {camion} air {avion} ocean {bateau} rail {train} other {la poste}}, {weekdays} à {time}',
  'from-anywhere': 'De votre lieu de départ',
  'to-us': 'destination des États-Unis',
  carrier: 'Transporteur : {name}',
  broker: 'Courtier : {name}',
  importer: 'Importateur : {name}',
  'not-named': 'non nommé',
  'usual-one': 'l’habituel',
};
