import type { Translated } from '../index.ts';
import type { checklist as english } from '../en/checklist.ts';

export const checklist: Translated<typeof english> = {
  title: 'Qui a quoi',
  driver: 'Le chauffeur tient',
  carrier: 'Le transporteur a',
  broker: 'Le courtier a',
  'driver-cover': 'Feuille de couverture ACE',
  'driver-invoice': 'Facture commerciale',
  'driver-goods': 'Connaissement, liste de colisage ou feuille de chargement',
  'carrier-trip': 'Le voyage : transmis, en fichier, ou la feuille de saisie',
  'broker-invoice': 'Facture commerciale',
  'broker-lines': 'Lignes pour la déclaration : feuille du courtier ou classeur',
  'state.has': 'oui',
  'state.outdated': 'dépassé',
  'state.taken-out': 'téléchargé, pas encore remis',
  'state.none': 'pas encore',
  'act.downloaded': 'Téléchargé par {who}, {when}, révision {revision, number}.',
  'act.sent': 'Transmis par {who}, {when}, révision {revision, number}.',
  'act.given': 'Remis, dit {who}, {when}, révision {revision, number}.',
  'outdated.since':
    'Dépassé depuis la révision {since, number} : les documents en sont à la révision {revision, number}.',
  given: 'Marquer comme remis',
  'given.what': 'Marquer comme remis : {what}',
};
