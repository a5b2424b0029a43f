import { sayIn } from '#messages';
import { agencies } from '#messages/agencies';
import { block } from '#messages/block';
import { cautions } from '#messages/cautions';
import { reasons } from '#messages/reasons';
import { stays } from '#messages/stays';
import { steps } from '#messages/steps';
import { titles } from '#messages/titles';
import { agencies as frAgencies } from '#messages/fr/agencies';
import { block as frBlock } from '#messages/fr/block';
import { cautions as frCautions } from '#messages/fr/cautions';
import { reasons as frReasons } from '#messages/fr/reasons';
import { stays as frStays } from '#messages/fr/stays';
import { steps as frSteps } from '#messages/fr/steps';
import { titles as frTitles } from '#messages/fr/titles';
import { metafieldPhrases, orderPhrases, reasonPhrases, stayPhrases } from '#phrases';

const en = { agencies, block, reasons: { ...reasons, ...cautions }, stays, steps, titles };
type Groups = typeof en;

/** A translation has the keys of English (the compiler) and its facts (`test/messages`). */
const fr = {
  agencies: frAgencies,
  block: frBlock,
  reasons: { ...frReasons, ...frCautions },
  stays: frStays,
  steps: frSteps,
  titles: frTitles,
} as Groups;

const USUAL = 'en-US';
const LANGUAGES: Readonly<Record<string, Groups>> = { [USUAL]: en, 'fr-CA': fr };

function make(asked: string) {
  const locale = Object.hasOwn(LANGUAGES, asked) ? asked : USUAL;
  const texts = LANGUAGES[locale] ?? en;
  const say = sayIn(locale);
  const spoken = { titles: say(texts.titles), reasons: say(texts.reasons), agencies: say(texts.agencies) };
  const orders = orderPhrases({ ...spoken, steps: say(texts.steps) });
  return {
    say: say(texts.block),
    ...reasonPhrases(spoken),
    ...orders,
    ...metafieldPhrases({ ...orders, ...stayPhrases(say(texts.stays)) }),
  };
}

export type Words = ReturnType<typeof make>;

const made = new Map<string, Words>();

/**
 * Everything that the block says, in one language. `asked`: the word `locale` of the block's own translations (`locales/`), of which
 * Shopify chooses the one that the admin's reader has. A word that is none of ours means English.
 */
export function wordsOf(asked: string): Words {
  const known = made.get(asked);
  if (known !== undefined) return known;
  const words = make(asked);
  made.set(asked, words);
  return words;
}
