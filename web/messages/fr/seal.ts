import type { Translated } from '../index.ts';
import type { seal as english } from '../en/seal.ts';

export const seal: Translated<typeof english> = {
  'costs-more': 'Cette expédition coûte {more} de plus que ses colis un par un',
  'costs-more.what':
    'D’après les frais indiqués dans Paramètres, envoyer {orders, plural, one {sa commande seule} other {ses # commandes une par une}} revient moins cher. Elle peut être scellée tout de même ; le détail des coûts est sur cette page.',
};
