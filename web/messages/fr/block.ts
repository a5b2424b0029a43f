import type { Translated } from '../index.ts';
import type { block as english } from '../en/block.ts';

export const block: Translated<typeof english> = {
  heading: 'Frontière américaine',
  loading: 'Lecture du verdict…',
  'verdict.eligible': 'Admissible selon l’article 321',
  'verdict.ineligible': 'Non admissible selon l’article 321',
  'verdict.review': 'À vérifier par vous',
  'verdict.not-applicable': 'Aucune déclaration en douane requise',
  granted: 'Aucune règle ne s’oppose à l’entrée en franchise selon {cite}.',
  entry: 'Déclaration : {entry}',
  'entry-not-ready': 'Déclaration : {entry}, pas prête',
  arrival: 'Arrivée prévue au port : {day}',
  rulebook: 'Recueil de règles {version}',
  remedy: 'Ce qui aide : {text}',
  open: 'Ouvrir dans Minimis',
  undecided:
    'Minimis n’a pas encore évalué cette commande. Cela prend en général un instant ; si cela dure, ouvrez la commande dans Minimis et choisissez Revérifier.',
  unreadable: 'Le verdict enregistré est illisible. Ouvrez la commande dans Minimis et choisissez Revérifier.',
  failed: 'Le verdict n’a pas pu être chargé. Rechargez cette page pour réessayer.',
};
