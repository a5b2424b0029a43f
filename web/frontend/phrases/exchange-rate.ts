import type { WorthJson } from '#contract';
import { formatDay } from '../format/day.ts';

/** By which rate a value came to dollars, and whose word that is. Never "certified" beside a figure of release H.10. */
export function rateSentence(
  { usdForOne, basis, from, outOn }: NonNullable<WorthJson['rate']>,
  currency: string,
): string {
  const rate = `1 ${currency} = ${usdForOne} US dollars`;
  const day = from === null ? '' : ` of ${formatDay(from)}`;
  switch (basis) {
    case 'given':
      return `${rate}, the Federal Reserve rate used for customs as it was published when the order was decided.`;
    case 'amended':
      return `${rate}, as stated in your settings${from === null ? '' : ` from ${formatDay(from)}`}.`;
    case 'quarter':
      return `${rate}, the Federal Reserve rate used for customs that holds from ${from === null ? 'the first day of the quarter' : formatDay(from)} on for its quarter.`;
    case 'day':
      return `${rate}, the Federal Reserve rate used for customs${day}.`;
    case 'estimate':
      return `An estimate at ${rate}, the newest figure${day}. The rate that counts comes out${outOn === null ? ' later' : ` on ${formatDay(outOn)}`}; until then customs takes the highest that may apply.`;
  }
}
