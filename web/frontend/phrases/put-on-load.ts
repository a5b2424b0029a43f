import type { EntryTurnJson, KeptBack, LoadPlace, NewLoadPlace } from '#contract';
import { put } from '#messages/put';
import { words } from '../format/words.ts';

const say = words(put);

export function keptBackWords({ why, orders }: KeptBack): string {
  switch (why.code) {
    case 'unknown':
      return say('stays.unknown', { orders });
    case 'sealed':
      return say('stays.sealed', { orders, load: why.load });
    case 'refused':
      return say('stays.refused', { orders, sentence: why.sentence });
    case 'too-soon':
      return say('stays.too-soon');
    case 'ship-from':
      return say('stays.ship-from', { orders, place: why.place });
    case 'leaves-from':
      return why.place === null
        ? say('stays.leaves-elsewhere', { orders })
        : say('stays.leaves-from', { orders, place: why.place });
    case 'mode':
      return say('stays.mode', { orders });
    case 'port':
      return say('stays.port', { orders, port: why.port });
    case 'lane':
      return say('stays.lane', { orders });
  }
}

/** What a load says of itself before it is chosen. */
export function placeWords({ takes, holds, orders, manifestDue, turns, differs }: LoadPlace, asked: number): string[] {
  return [
    takesWords(takes, asked),
    holds > 0 ? say('now.holds', { orders, holds }) : say('now', { orders }),
    ...(manifestDue === null ? [] : [say('due', { at: { instant: manifestDue } })]),
    ...turnWords(turns),
    ...differs.map(keptBackWords),
  ];
}

export function newLoadName({ laneName }: NewLoadPlace, several: boolean): string {
  if (!several) return say('new');
  return laneName === null ? say('new.usual') : say('new.lane', { lane: laneName });
}

export const newLoadWords = ({ takes, turns, differs }: NewLoadPlace, asked: number): string[] => [
  takesWords(takes, asked),
  ...turnWords(turns),
  ...differs.map(keptBackWords),
];

function turnWords(turn: EntryTurnJson | null): string[] {
  if (turn === null) return [];
  const { to, by, sum, limit } = turn;
  if (to === '11') return [say('turns.informal', { sum: { money: sum } })];
  return [
    by === 'sum'
      ? say('turns.formal.sum', { sum: { money: sum }, limit: { money: limit } })
      : say('turns.formal.goods'),
  ];
}

function takesWords(takes: number, asked: number): string {
  if (takes === 0) return say('takes.none');
  return takes === asked ? say('takes.all', { asked }) : say('takes.some', { takes, asked });
}
