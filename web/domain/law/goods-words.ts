import { cited } from './cited.ts';
import { doubtfulAbroad, namesInFrench, namesInSpanish } from './goods-words-abroad.ts';
import { headsInEnglish, namesInEnglish, phrasesInEnglish } from './goods-words-english.ts';
import { perLaw, valuesOf } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export interface GoodsWords {
  /** One of them says what the goods are. */
  readonly names: string;
  /** As `names`, of several words, between bars. */
  readonly phrases: string;
  /** Goods that are colours, names or flavours as well: they tell in the first part of a text, beside one of `beside`. */
  readonly doubtful: string;
  readonly beside: string;
  readonly doubtfulAbroad: string;
  readonly besideAbroad: string;
  /** Names of parts and forms, that tell behind a word other than one of `options`. */
  readonly heads: string;
  /** Sizes, colours and words of shops: behind them nothing is said yet. */
  readonly options: string;
  /** After a name of goods they take it back: phone accessories are no phone, and a coffee lover no coffee. */
  readonly takenBackBy: string;
  /** They hold something that is not said ("mystery bag") after one of `hiding`. */
  readonly containers: string;
  readonly hiding: string;
}

export const goodsWords: Dated<GoodsWords> = {
  is: 'Words that say what goods are: a description without one of them is vague',
  unit: 'words in lower case, without accents',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: {
        names: [namesInEnglish, namesInFrench, namesInSpanish].join(' '),
        phrases: `${phrasesInEnglish}|boucles d'oreilles|boucle d'oreille|casse tete|bloc notes|dulce de leche|pan dulce`,
        doubtful:
          'almond apple beer berry biscuit bourbon brownie butter cake candy caramel cashew champagne cherry chocolate cider cinnamon cocoa coffee ' +
          'coral cream crema creme denim espresso flour fudge gin ginger granola hazelnut honey lavender lemon licorice maple marshmallow matcha milk mint ' +
          'moss mushroom mustard oatmeal oil olive orange peach peanut pearl pecan pepper pickle pistachio plum rice rose rum salmon salt seaweed ' +
          'shrimp sugar tea toffee truffle turmeric vanilla walnut whiskey wine',
        beside:
          'raw organic ground roasted roast dark white whole dried sea cane loose leaf herbal powder oil bar bars stick sticks jar spread blend decaf pure wildflower clover manuka salted unsalted smoked fresh frozen extra virgin instant beans sparkling craft artisan handmade necklace earrings mix extract origin tin pouch fair trade gluten vegan kg',
        doubtfulAbroad,
        besideAbroad: 'de del con en para et du des la le les el au aux pour y d',
        heads: headsInEnglish,
        options:
          'xs s m l xl xxl small medium large mini big one size black white grey gray red blue navy green yellow orange pink purple violet brown beige cream ivory tan khaki gold ' +
          'silver multi light dark long short the a an my our your this new custom personalized handmade premium classic signature limited special best perfect ultimate everyday ' +
          'and or of with in northern de la el le un una et y mystery surprise gift goodie lucky monthly assorted',
        takenBackBy:
          'accessories accessory part parts supplies equipment product products article articles goods item items stuff things component components essentials necessities gear ' +
          'materials spares decor lover lovers club time day night party vibes life style addict accesorios accessoires pieces productos produits articulos',
        containers:
          'bag bags basket baskets hamper hampers tote totes bucket buckets stocking stockings pouch envelope card cards book',
        hiding:
          'mystery surprise gift goodie goody lucky grab loot swag blind party favor favour secret random assorted monthly sorpresa',
      },
      source: cited(
        'unverified-high',
        '19 CFR 123.92; CBP, acceptable and unacceptable cargo descriptions; CSMS 60011750',
        'cbp.gov/trade/automated/cargo-systems-messaging-service',
        'One word of goods is accepted (shoes, clothing, jewelry); gift, accessories, parts, consolidated and daily necessities are not. The lists are ours.',
      ),
    },
  ],
};

const set = (words: string, separator = ' '): ReadonlySet<string> =>
  new Set(words.split(separator).filter((word) => word !== ''));

export interface KnownGoods {
  readonly names: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly doubtfulAbroad: ReadonlySet<string>;
  readonly besideAbroad: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
  readonly takenBackBy: ReadonlySet<string>;
  readonly containers: ReadonlySet<string>;
  readonly hiding: ReadonlySet<string>;
}

/** The words as sets; `null` within: the edition that is read had none. */
export const knownGoods = /* @__PURE__ */ perLaw((): { readonly words: KnownGoods | null } => {
  const [first] = valuesOf(goodsWords);
  if (first === undefined) return { words: null };
  const { phrases, ...lists } = first.value;
  return {
    words: {
      phrases: set(phrases, '|'),
      names: set(lists.names),
      doubtful: set(lists.doubtful),
      beside: set(lists.beside),
      doubtfulAbroad: set(lists.doubtfulAbroad),
      besideAbroad: set(lists.besideAbroad),
      heads: set(lists.heads),
      options: set(lists.options),
      takenBackBy: set(lists.takenBackBy),
      containers: set(lists.containers),
      hiding: set(lists.hiding),
    },
  };
});
