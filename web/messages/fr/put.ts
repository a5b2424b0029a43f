import type { Translated } from '../index.ts';
import type { put as english } from '../en/put.ts';

export const put: Translated<typeof english> = {
  title: 'Mettre {orders, plural, one {# commande} other {# commandes}} dans une expédition',
  'title.any': 'Mettre dans une expédition',
  action: 'Mettre dans une expédition',
  'put-on-it': 'Y mettre {orders, plural, one {# commande} other {# commandes}}',
  where: 'Dans quelle expédition ?',
  nowhere: 'Aucune expédition ne peut prendre l’une de ces commandes.',
  'decided-again':
    'Chaque commande est évaluée de nouveau pour cette arrivée. Celle qui ne convient pas reste où elle est.',
  place: '{load}, arrive le {arrival}',
  'takes.all': 'Prend les {asked, number}.',
  'takes.some': 'En prend {takes, number} sur {asked, number}.',
  'takes.none': 'N’en prend aucune.',
  now: '{orders, plural, one {# commande} other {# commandes}} actuellement.',
  'now.holds':
    '{orders, plural, one {# commande} other {# commandes}} actuellement, dont {holds, number} de celles-ci.',
  due: 'Le manifeste est attendu avant le {at}.',
  'turns.formal.sum':
    'Avec elles, les marchandises atteignent {sum}, au-delà de {limit} : la déclaration unique devient formelle (type 01), ce qui exige une caution et coûte davantage.',
  'turns.formal.goods':
    'Avec elles, la déclaration unique devient formelle (type 01) : une partie des marchandises l’exige. Il faut une caution et cela coûte davantage.',
  'turns.informal': 'La déclaration unique devient informelle (type 11) : les marchandises atteignent {sum}.',
  new: 'Nouvelle expédition',
  'new.lane': 'Nouvelle expédition, {lane}',
  'new.usual': 'Nouvelle expédition, par la voie habituelle',
  'arrives-on': 'Arrive le',
  'not-ready':
    '{orders, plural, one {# commande ne peut partir telle quelle} other {# commandes ne peuvent partir telles quelles}}',
  'stays.unknown': '{orders, number} inconnues ici : rechargez la liste.',
  'stays.sealed': '{orders, number} dans {load}, qui est scellée.',
  'stays.refused': '{orders, number} : {sentence}',
  'stays.too-soon': 'Elle arrive trop tôt pour un manifeste.',
  'stays.ship-from': '{orders, number} exclues : elle part de {place}.',
  'stays.leaves-from': '{orders, number} exclues : elles partent de {place}.',
  'stays.leaves-elsewhere': '{orders, number} exclues : elles partent d’un autre lieu.',
  'stays.mode': '{orders, number} exclues : elle voyage par un autre mode.',
  'stays.port': '{orders, number} exclues : elle arrive à {port}.',
  'stays.lane': '{orders, number} exclues : elles passent par une autre voie.',
  done: '{orders, plural, one {# commande mise} other {# commandes mises}} dans {load}',
  'done.on': '{orders, plural, one {# commande est} other {# commandes sont}} dans l’expédition {load}.',
  'done.none': 'Aucune commande n’a été mise dans une expédition.',
  'stay-there': '{orders, plural, one {# commande reste} other {# commandes restent}} où elles étaient',
};
