import type { Translated } from '../index.ts';
import type { ordersFile as english } from '../en/orders-file.ts';

export const ordersFile: Translated<typeof english> = {
  sheet: 'Commandes',
  order: 'Commande',
  status: 'État',
  missing: 'Ce qui manque',
  'to-do': 'Que faire',
  load: 'Chargement',
  placed: 'Passée le',
  arrival: 'Arrivée',
  consignee: 'Destinataire',
  destination: 'Destination',
  value: 'Valeur (USD)',
  'section-321': 'Article 321',
  entry: 'Déclaration',
  tags: 'Balises',
};
