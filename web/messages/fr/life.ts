import type { Translated } from '../index.ts';
import type { life as english } from '../en/life.ts';

export const life: Translated<typeof english> = {
  reopen: 'Rouvrir',
  'reopen.title': 'Rouvrir l’expédition {load} ?',
  'reopen.do': 'Rouvrir l’expédition',
  'reopen.keep': 'La laisser scellée',
  'reopen.undone':
    'Des commandes peuvent de nouveau y entrer et en sortir, et son arrivée peut être déplacée. Chaque commande est décidée une fois de plus ; celle qui ne convient plus en sort.',
  'reopen.numbers':
    'Les numéros de contrôle restent à leurs commandes dans cette expédition : les étiquettes imprimées restent valables. Une commande qui sort garde le sien, qui ne sert plus.',
  'reopen.papers':
    'Les fichiers faits jusqu’ici sont périmés dès ce moment. Si votre transporteur ou votre courtier en a, dites-leur de ne pas les déposer, et envoyez-leur les nouveaux après le prochain scellement.',
  'reopen.scans': 'Les lectures au quai sont conservées.',
  'reopened.toast': 'L’expédition {load} est de nouveau ouverte',
  'was-sealed': 'Rouverte après la révision {number} du {at}',
  'was-sealed.what':
    'Les fichiers faits jusque-là sont périmés. Scellez l’expédition pour en faire de nouveaux ; prévenez votre transporteur et votre courtier s’ils ont les anciens.',
};
