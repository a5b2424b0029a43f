import type { Translated } from '../index.ts';
import type { timeline as english } from '../en/timeline.ts';

export const timeline: Translated<typeof english> = {
  title: 'Historique',
  'by-when': '{who}, {when}',
  'not-kept': 'Non conservé',
  opened: 'Ouverte.',
  added: '{orders, plural, one {# commande ajoutée} other {# commandes ajoutées}}.',
  'moved-in':
    '{orders, plural, one {# commande déplacée} other {# commandes déplacées}} ici depuis une autre expédition.',
  'moved-out': '{orders, plural, one {# commande déplacée} other {# commandes déplacées}} vers une autre expédition.',
  'removed.taken-out': '{orders, plural, one {# commande retirée} other {# commandes retirées}}.',
  'removed.no-longer-fits':
    '{orders, plural, one {# commande retirée : la décision qui la concerne} other {# commandes retirées : la décision qui les concerne}} a changé.',
  'removed.erased': '{orders, plural, one {# commande effacée} other {# commandes effacées}} à la demande du client.',
  'arrival-moved': 'Arrivée déplacée du {before} au {after}.',
  'carrier-set': 'Transporteur défini : {after}.',
  'carrier-changed': 'Transporteur changé de {before} à {after}.',
  'doubts-acknowledged': 'Doutes acceptés sous le nom de {name}.',
  'doubts-acknowledged.kinds': 'Pris acte sous le nom {name} : {kinds}.',
  sealed: 'Scellée.',
  'sealed.by': 'Scellée selon les règles du {rulebook}.',
  'papers-revised': 'Des données ont été ajoutées aux documents : révision {revision}.',
  revised:
    'Révision {revision} : {taken, plural, =0 {aucune commande retirée} one {# commande retirée} other {# commandes retirées}}, {replaced, plural, =0 {aucune déclarée à nouveau} one {# déclarée à nouveau} other {# déclarées à nouveau}}.',
  'exception-kept': 'Une commande modifiée a été laissée telle que déclarée : {reason}',
  'left-short':
    '{orders, plural, one {# commande est partie sans tous ses colis} other {# commandes sont parties sans tous leurs colis}}, d’après les lectures.',
  'advanced.open': 'Rouverte.',
  'advanced.sealed': 'Reprise au transporteur.',
  'advanced.handed-over': 'Remise au transporteur.',
  'advanced.filed': 'Déclarée à la douane.',
  'advanced.arrived': 'Arrivée à la frontière.',
  'advanced.held': 'Retenue par la douane.',
  'advanced.partly-released': 'Dédouanée en partie.',
  'advanced.released': 'Dédouanée.',
  'advanced.other': 'Étape suivante.',
  'despite.handed-over': 'Remise au transporteur malgré des écarts de lecture, sous le nom de {name}.',
  'despite.other': 'Étape suivante malgré des écarts de lecture, sous le nom de {name}.',
  cancelled: 'Annulée.',
  'cancelled.emptied': 'Annulée : sa dernière commande en était sortie.',
  unreadable:
    'Un événement enregistré par une version plus récente de Minimis. Rechargez la page après la mise à jour.',
};
