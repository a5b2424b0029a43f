import type { Translated } from '../index.ts';
import type { orderColumns as english } from '../en/order-columns.ts';

export const orderColumns: Translated<typeof english> = {
  order: 'Commande',
  placed: 'Passée le',
  consignee: 'Destinataire',
  'address-not-known': 'Adresse inconnue',
  value: 'Valeur',
  status: 'Statut',
  missing: 'Ce qui manque',
  verdict: 'Article 321',
  'to-do': 'À faire',
  entry: 'Déclaration',
  arrival: 'Arrivée',
  'arrival.none': 'n’entre pas aux États-Unis',
  tags: 'Balises',
  'tags.none': 'sans balises',
  nothing: 'rien',
  'holds-more': '{hold} +{more, number}',
};
