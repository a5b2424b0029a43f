import type { HomePage } from '#contract';
import { home as texts } from '#messages/home';
import { countryName } from '../format/country.ts';
import { formatLongDay } from '../format/day.ts';
import { sentenceList } from '../format/list.ts';
import { words } from '../format/words.ts';

const say = words(texts);

/** What a coming change of law makes of the exemption, in a sentence. */
export function nextLawSentence(next: NonNullable<HomePage['law']['next']>): string {
  const closed = sentenceList(next.closedOrigins.map(countryName));
  switch (next.exemption) {
    case 'repealed':
      return say('next.repealed');
    case 'suspended':
      return say('next.suspended');
    case 'open':
      return closed === '' ? say('next.open') : say('next.open.but', { closed });
  }
}

/** The law today in one sentence. */
export function lawSentence(today: string, law: HomePage['law']): string {
  const day = formatLongDay(today);
  const isOwn = law.citation.confidence === 'merchant';
  if (!law.open) return say('today.closed', { day });
  if (law.closedOrigins.length === 0) return isOwn ? say('today.open.own', { day }) : say('today.open', { day });
  const closed = sentenceList(law.closedOrigins.map(countryName));
  return isOwn ? say('today.open.own.but', { day, closed }) : say('today.open.but', { day, closed });
}
