import type { Translated } from '../index.ts';
import type { doubts as english } from '../en/doubts.ts';

export const doubts: Translated<typeof english> = {
  'OUT_OF_SIGHT.title': 'Plus ancienne que ce que montre Shopify',
  'OUT_OF_SIGHT.says':
    'Passée il y a plus de 60 jours. Shopify montre aux applications les commandes des 60 derniers jours : si celle-ci avait été annulée, remboursée ou modifiée depuis, on ne le saurait pas ici.',
  'OUT_OF_SIGHT.says.day':
    'Passée le {day}. Shopify montre aux applications les commandes des 60 derniers jours : si celle-ci avait été annulée, remboursée ou modifiée depuis, on ne le saurait pas ici.',
  'OUT_OF_SIGHT.do':
    'Ouvrez la commande dans Shopify. Retirez-la de l’expédition si elle a été annulée, ou si ses articles ou son adresse ne sont plus tels qu’ils figurent ici. La personne qui a installé Minimis peut demander à Shopify l’autorisation read_all_orders, qui y met fin.',
  'FAST_CUT_OFF.title':
    'Moins {minutes, plural, =60 {d’une heure} one {de # minute} other {de # minutes}} avant l’arrivée',
  'FAST_CUT_OFF.says':
    'Le manifeste d’un camion doit être reçu {minutes, plural, =60 {une heure} one {# minute} other {# minutes}} avant son arrivée, ou {fast, plural, =60 {une heure} one {# minute} other {# minutes}} pour un transporteur de confiance (EXPRES/FAST). Seul un transporteur FAST peut encore le transmettre à temps.',
  'FAST_CUT_OFF.do': 'Demandez à votre transporteur s’il passe sous FAST, ou reportez l’arrivée à une heure plus tard.',
  'too-late.arrived':
    'L’arrivée ({at}) est passée, et un manifeste se transmet avant l’arrivée du chargement. Reportez l’arrivée à un jour et une heure à venir.',
  'too-late.passed':
    'Le chargement arrive le {at}, et le manifeste d’un camion doit être reçu {minutes, plural, =60 {une heure} one {# minute} other {# minutes}} avant, ou {fast, plural, =60 {une heure} one {# minute} other {# minutes}} pour un transporteur FAST. Reportez l’arrivée à une heure plus tard.',
  'unreadable.title': 'Ce qui a été reconnu est illisible',
  'unreadable.says':
    'C’est enregistré par une version plus récente de Minimis, ou endommagé. C’est conservé tel quel, et le scellé aussi.',
};
