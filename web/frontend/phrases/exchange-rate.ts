import type { WorthJson } from '#contract';
import { order as texts } from '#messages/order';
import { words } from '../format/words.ts';

const say = words(texts);

/** By which rate a value came to dollars, and whose word that is. Never "certified" beside a figure of release H.10. */
export function rateSentence(
  { usdForOne, basis, from, outOn }: NonNullable<WorthJson['rate']>,
  currency: string,
): string {
  const rate = say('rate', { currency, dollars: usdForOne });
  const since = from === null ? null : { day: from };
  switch (basis) {
    case 'given':
      return say('rate.given', { rate });
    case 'amended':
      return since === null ? say('rate.amended', { rate }) : say('rate.amended.from', { rate, day: since });
    case 'quarter':
      return since === null ? say('rate.quarter', { rate }) : say('rate.quarter.from', { rate, day: since });
    case 'day':
      return since === null ? say('rate.day', { rate }) : say('rate.day.of', { rate, day: since });
    case 'estimate':
      return say('rate.estimate', {
        rate,
        dated: since === null ? 'no' : 'yes',
        day: since ?? '',
        announced: outOn === null ? 'no' : 'yes',
        out: outOn === null ? '' : { day: outOn },
      });
  }
}
