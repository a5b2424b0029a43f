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

  'since.refunded': 'tout ce qui a été payé a été remboursé',
  'since.short':
    'Tous ses colis n’ont pas été lus à la remise. Vérifiez s’ils sont dans le camion : dites à votre transporteur et à votre courtier ce qui est juste pour {scn}.',

  'exceptions.title':
    '{orders, plural, one {# commande n’est plus ce que dit le manifeste} other {# commandes ne sont plus ce que dit le manifeste}}',
  'exceptions.about':
    'Réglez chacune : retirez-la, déclarez-la telle qu’elle est, ou laissez-la telle que déclarée en disant pourquoi. Les fichiers sont alors refaits.',
  'take-off': 'La retirer',
  replace: 'Déclarer telle qu’elle est',
  keep: 'Laisser telle que déclarée',
  'settle.cancel': 'Pas maintenant',
  'take-off.title': 'Retirer {order} de {load} ?',
  'take-off.do': 'Faire la révision {revision}',
  'take-off.what':
    '{order} quitte l’expédition, et {scn} avec elle. Toutes les autres commandes restent telles que déclarées.',
  'replace.title': 'Déclarer {order} telle qu’elle est ?',
  'replace.what':
    '{order} est décidée une fois de plus à la date d’arrivée, et déclarée avec ses articles, sa valeur et son adresse actuels.',
  'keep.title': 'Laisser {order} telle que déclarée ?',
  'keep.do': 'Laisser telle que déclarée',
  'keep.what': 'Rien ne change dans les documents. La question revient si la commande change encore.',
  'keep.reason': 'Pourquoi',
  'keep.reason.help': 'Conservé avec votre nom et l’heure. Pas de noms de clients, s’il vous plaît.',
  'files-anew':
    'Les fichiers de la révision {before} sont périmés dès lors : refaites-les, et prévenez votre transporteur et votre courtier.',
  'settled.toast': 'La révision {revision} de {load} est en vigueur',
  'kept.toast': '{order} reste telle que déclarée',

  'revisions.title': 'Révisions',
  'revision.made': 'Révision {number}, {at}',
  'revision.by': 'Par {who}, {at}',
  'revision.in-force': 'En vigueur',
  'revision.outdated': 'Périmée depuis la révision {number}',
  'revision.no-longer': 'Périmée : expédition rouverte',
  'revision.sealed': 'Telle que scellée, ou avec des faits ajoutés aux documents.',
  'revision.taken': '{order} retirée : {scn}, {pieces, plural, one {# pièce} other {# pièces}}, {value}.',
  'revision.replaced':
    '{order} déclarée à nouveau : {scn}, {pieces, plural, one {# pièce} other {# pièces}}, {value} avant ; {scnNow}, {piecesNow, plural, one {# pièce} other {# pièces}}, {valueNow} maintenant.',
  'tell.taken':
    'Dites à votre transporteur de retirer {scns} du manifeste, et à votre courtier de l’exclure de la déclaration. Envoyez-leur les nouveaux fichiers.',
  'tell.replaced':
    'Dites à votre transporteur et à votre courtier que les données de {scns} ont changé, et envoyez-leur les nouveaux fichiers.',
  'tell.filed':
    'La douane a le manifeste : un numéro n’y change pas. Faites d’abord annuler {scns} par votre transporteur sous l’ancien numéro, puis envoyez à nouveau ce qui voyage tout de même. Numéro de voyage et arrivée restent tels quels.',
};
