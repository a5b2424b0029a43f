import type { Translated } from '../index.ts';
import type { orderFilters as english } from '../en/order-filters.ts';

export const orderFilters: Translated<typeof english> = {
  search: 'Chercher par commande, personne, ville, code ZIP, SKU, produit, courriel, SCN ou expédition',
  missing: 'Ce qui manque',
  'missing.is': 'Manque : {hold}',
  verdict: 'Article 321',
  'verdict.is': 'Article 321 : {verdict}',
  entry: 'Déclaration',
  'entry.is': 'Déclaration : {entry}',
  tags: 'Balises',
  'tags.is': 'Balises : {state}',
  law: 'Changement de loi',
  'law.is': 'Changement de loi : {day}',
  'law.what':
    'Commandes ouvertes que concerne le changement de loi du {day} : celles qui arrivent sous l’autre loi, ou dont la réponse était différente avant.',
  coming: 'Loi à venir',
  'coming.what':
    'Commandes ouvertes que touche le changement de loi du {day} si elles arrivent ce jour-là ou plus tard.',
};
