import type { Translated } from '../index.ts';
import type { people as english } from '../en/people.ts';

export const people: Translated<typeof english> = {
  title: 'Personnes',
  about:
    'Qui a ouvert Minimis, sous le nom que donne Shopify. Le propriétaire de la boutique indique ici qui peut faire quoi.',
  'no-role': 'Aucun rôle attribué',
  owner: 'Propriétaire : tout, et attribue les rôles',
  manager: 'Gestionnaire : tout sauf les rôles',
  shipping: 'Expédition : expéditions, scellage, produits, fichiers',
  viewer: 'Lecture seule : consulte',
  'roles-given': 'Qui n’a pas de rôle consulte. Le propriétaire de la boutique peut toujours tout faire.',
  'roles-none':
    'Personne n’a de rôle : toute personne qui peut ouvrir Minimis peut donc tout faire. Dès qu’une personne a un rôle, celles qui n’en ont pas consultent.',
  'account-owner': 'propriétaire de la boutique',
  'has-role': '{name} : {role}',
};
