import type { Translated } from '../index.ts';
import type { seal as english } from '../en/seal.ts';

export const seal: Translated<typeof english> = {
  'costs-more.title': 'Elle coûte plus que ses colis',
  'costs-more':
    'D’après les frais indiqués dans Paramètres, cette expédition coûte {more} de plus que ses colis un par un.',
  'costs-more.do':
    'Le détail des coûts est sur cette page. Des commandes peuvent encore être retirées ou ajoutées ; elle peut aussi être scellée telle quelle.',

  'one-entry-formal': 'La déclaration unique est une déclaration formelle',
  'one-entry-formal.by-sum':
    'Tout ce qui est déclaré s’élève à {sum}, ce qui fait de la déclaration unique de cette expédition une déclaration formelle (type 01). {orders, plural, one {Seule, sa commande est informelle} other {Seules, # de ses commandes sont informelles}} (type 11).',
  'one-entry-formal.by-order':
    'Une de ses commandes demande une déclaration formelle, ce qui fait de la déclaration unique de cette expédition une déclaration formelle (type 01), aussi pour {orders, plural, one {# commande informelle} other {# commandes informelles}} par elle-même (type 11).',
  'one-entry-formal.do':
    'Une déclaration formelle demande le numéro et le cautionnement de son importateur, et coûte d’autres frais. Demandez à votre courtier si c’est voulu.',

  'in-doubt': 'En doute : {kinds, plural, one {# point} other {# points}}',
  'read-each': 'Cochez chaque point une fois lu. Votre nom et l’heure sont conservés avec ce que vous cochez.',
  read: 'J’ai lu ceci : {title}',
  'read-by': '{name} en a pris acte le {at}.',
  'your-name': 'Votre nom',
  'your-name.help': 'Il figure sous ce qui est coché, et l’expédition est scellée tout de même.',
  'do-seal': 'Sceller l’expédition',
  'do-seal.in-doubt': 'Sceller malgré le doute',
  'not-now': 'Pas maintenant',
  'cannot-be-sealed': 'Elle ne peut pas être scellée telle quelle',
};
