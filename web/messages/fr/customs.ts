import type { Translated } from '../index.ts';
import type { customs as english } from '../en/customs.ts';

export const customs: Translated<typeof english> = {
  'state.held': 'Retenu par la douane',
  'state.exam': 'À examiner',
  'state.taken-back': 'Mainlevée retirée',
  'state.rejected': 'Refusé',
  'state.silent': 'Sans nouvelles',
  'state.on-file': 'Au dossier',
  'state.entry-on-file': 'Déclaration au dossier',
  'state.arrived': 'Arrivé, non dédouané',
  'state.released': 'Dédouané',

  title: 'Douane',
  reading: 'Lecture du fichier en cours…',
  'answers.label': 'Réponses de la douane',
  'answers.hint': 'ou déposez ici le fichier JSON du service de votre transporteur',
  'answers.taken': '{fresh, plural, one {# nouveau message reçu} other {# nouveaux messages reçus}}.',
  'answers.taken.again':
    '{fresh, plural, one {# nouveau message reçu} other {# nouveaux messages reçus}}. {repeated, plural, one {# message était déjà là} other {# messages étaient déjà là}}.',
  'answers.not-taken': 'Refusé, {name} : {message}',
  'answers.none':
    'Aucune nouvelle de la douane pour l’instant. Déposez le fichier de réponses que donne le service de votre transporteur.',
  'count-of-state': '{state} : {shipments, number}',
  'unknown-scns':
    'La douane nomme {scns, plural, one {# SCN que cette expédition n’a pas} other {# SCN que cette expédition n’a pas}}',
  'unknown-scns.ask': '{scns}. Demandez à votre transporteur à qui ils sont.',
  'others-counted': 'Les autres sont comptés ci-dessus.',
  messages: '{messages, plural, one {# message reçu} other {# messages reçus}}.',
  'messages.last': '{messages, plural, one {# message reçu} other {# messages reçus}}, le dernier déposé le {at}.',
  trip: 'Voyage {number} : {state}.',
  'note.entry': 'déclaration {number}',
  'note.codes': 'codes inconnus de Minimis : {codes}',
  'note.time': 'heure de la douane : {at}',
};
