import type { Translated } from '../index.ts';
import type { loadSaving as english } from '../en/load-saving.ts';

export const loadSaving: Translated<typeof english> = {
  costs:
    '{least, select, yes {{load} coûte au moins {together} en une seule expédition et au moins {alone} colis par colis} other {{load} coûte {together} en une seule expédition et {alone} colis par colis}} : il {saves, select, yes {économise {amount}} other {coûte {amount} de plus}}.',
  'pays-from':
    'Pour le seul dédouanement, une seule déclaration est avantageuse par rapport à une messagerie à partir de {from, plural, one {# colis} other {# colis}} ; {parcels, plural, one {# est prêt} other {# sont prêts}} ; {day} {room, select, yes {a encore de la place} other {est complet}}.',
  'to-date':
    '{amount} économisés à ce jour par {loads, plural, one {# expédition scellée} other {# expéditions scellées}}.',
  'to-date.more':
    'À ce jour, {loads, plural, one {# expédition scellée a} other {# expéditions scellées ont}} coûté {amount} de plus que leurs colis un par un.',
};
