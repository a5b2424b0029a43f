import type { HomePage } from '#contract';
import { countryName } from '../format/country.ts';
import { formatLongDay } from '../format/day.ts';
import { sentenceList } from '../format/list.ts';

/** What a coming change of law makes of the exemption, in a sentence. */
export function nextLawSentence(next: NonNullable<HomePage['law']['next']>): string {
  const closed = sentenceList(next.closedOrigins.map(countryName));
  switch (next.exemption) {
    case 'repealed':
      return 'Section 321 is repealed: the law that allowed duty-free entry of small parcels ends.';
    case 'suspended':
      return 'Section 321 is suspended: no order may enter duty-free under it.';
    case 'open':
      return closed === '' ? 'Section 321 is open.' : `Section 321 is open, except for goods made in ${closed}.`;
  }
}

/** The law today in one sentence. */
export function lawSentence(today: string, law: HomePage['law']): string {
  const day = formatLongDay(today);
  const by = law.citation.confidence === 'merchant' ? ', by your own amendment' : '';
  if (!law.open)
    return `Section 321 is closed on ${day}: no order may enter the US duty-free under it, whatever its value or origin.`;
  if (law.closedOrigins.length === 0) {
    return `Section 321 is open on ${day}${by}: orders within one person’s daily limit may enter the US duty-free.`;
  }
  const closed = sentenceList(law.closedOrigins.map(countryName));
  return `Section 321 is open on ${day}${by}, except for goods made in ${closed}: other orders within one person’s daily limit may enter the US duty-free.`;
}
