import type { Translated } from '../index.ts';
import type { tariff as english } from '../en/tariff.ts';

export const tariff: Translated<typeof english> = {
  'source.asked': '{source} a été interrogée le {at}.',
  'source.found': '{source} a été interrogée le {at}. {found}',
  free: 'franchise',
  facts: 'Taux général {rate}. {usmca}',
  'facts.units': 'Taux général {rate}, compté en {units}. {usmca}',
  'facts.no-rate': 'Aucun taux général n’y figure. {usmca}',
  'facts.no-rate.units': 'Aucun taux général n’y figure ; compté en {units}. {usmca}',
  changes:
    '{gone, plural, one {# numéro supprimé} other {# numéros supprimés}}, {added, number} ajoutés, {rates, number} avec un autre taux.',
  'changes.ended': 'Supprimés : {numbers}.',
  'changes.ended.more': 'Supprimés : {numbers} et d’autres.',
  'changes.rates': 'Taux : {rates}.',
  'changes.rates.more': 'Taux : {rates} et d’autres.',
  'changes.rate': '{number} {before} → {after}',
  none: 'aucun',
  'note.unknown-key': 'La colonne « {found} » est inconnue : l’USITC a peut-être changé la disposition du fichier.',
  'note.no-footnotes':
    'Un fichier CSV n’a pas de notes, et l’on ne sait rien des positions de l’article 301 qu’elles désignent.',
  'note.doubled-heading': '{found} y figure deux fois, avec les mêmes taux.',
  'usmca.none': 'Aucun taux propre au titre de l’ACEUM.',
  'usmca.own-rate': 'un taux propre',
  'usmca.s': 'Au titre de l’ACEUM : {rate} (S), si la marchandise est originaire et certifiée.',
  'usmca.s-plus':
    'Au titre de l’ACEUM : {rate} (S+), sous contingent ou sous une position du chapitre 98 : demandez à votre courtier.',
  'then.successors':
    'Remplaçants probables, les plus proches d’abord. Prenez-en un s’il décrit la marchandise ; sinon, demandez à votre courtier.',
  'then.none': 'Rien de proche n’y figure : demandez à votre courtier.',
  'earlier-revision': 'une révision antérieure',
  'the-tariff': 'le tarif',
  ended: '{number} n’existe plus : il figurait dans {last}, mais plus dans {revision}. {then}',
  'not-there': '{number} ne figure pas dans {revision}. {then}',
  part: '{number} n’est pas dans la partie du tarif qui est chargée, et son taux est donc inconnu. Chargez le tarif entier dans les paramètres.',
  'source.kept-nothing': 'Rien n’a été modifié.',
  'source.kept': 'Ce qu’elle a fourni le {at} reste valable.',
  'source.nothing-new': '{source} a été interrogée le {at} et n’a rien donné de nouveau. {problem} {kept}',
};
