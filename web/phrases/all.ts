import { LANGUAGES, sayIn } from '#messages';
import type { Reader } from '#messages';
import { textsIn } from '#messages/all';
import { laneFaultPhrases } from './lane-fault.ts';
import { metafieldPhrases } from './metafield-step.ts';
import { orderPhrases } from './order.ts';
import { productFaultPhrases } from './product-fault.ts';
import { reasonPhrases } from './reason.ts';
import { stayPhrases } from './stay.ts';
import { tariffFaultPhrases } from './tariff-fault.ts';

function make({ language, locale }: Reader) {
  const say = sayIn(locale);
  const texts = textsIn(language);
  const reasons = {
    titles: say(texts.titles),
    reasons: say({ ...texts.reasons, ...texts.cautions }),
    agencies: say(texts.agencies),
  };
  const stays = stayPhrases(say(texts.stays));
  const orders = orderPhrases({ ...reasons, steps: say(texts.steps) });
  return {
    ...reasonPhrases(reasons),
    ...orders,
    ...metafieldPhrases({ ...orders, ...stays }),
    ...stays,
    ...productFaultPhrases(say(texts.productFaults)),
    ...laneFaultPhrases(say(texts.laneFaults)),
    ...tariffFaultPhrases(say(texts.tariffFaults)),
  };
}

export type Phrases = ReturnType<typeof make>;

const made = new Map<string, Phrases>();

/** Every phrase in the language of a reader, for what has no page. */
export function phrasesFor(reader: Reader): Phrases {
  const known = made.get(reader.locale);
  if (known !== undefined) return known;
  const phrases = make(reader);
  made.set(reader.locale, phrases);
  return phrases;
}

/** For whom no language is known. */
export const ENGLISH: Reader = { language: 'en', locale: LANGUAGES.en.usual };
export const english = phrasesFor(ENGLISH);
