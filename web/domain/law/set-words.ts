import { audited } from './cited.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** How a description tells that several goods may be sold as one. All in lower case, without accents. */
export interface SetWords {
  /** Words and phrases of a collection. */
  readonly collections: readonly string[];
  /** Before or after such a word they make one thing of it: `chess set`, `set screw`. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Names that only look like it. */
  readonly names: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

export const setWords: Dated<SetWords> = {
  is: 'Words that say that several goods may be put up as one: sets, kits, bundles, hampers',
  unit: 'words of a description',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: {
        collections: [
          ...words(
            'set sets kit kits bundle bundles hamper hampers assortment assortments sampler samplers coffret coffrets',
          ),
          ...['gift box', 'gift boxes', 'gift basket', 'gift baskets', 'gift pack', 'variety pack', 'starter pack'],
          ...['panier cadeau', 'cesta de regalo'],
        ],
        before: words(
          'chess checkers backgammon domino dominoes poker dart darts train building block blocks puzzle toy play doll drum model lego ' +
            'bed bedding sheet sheets duvet comforter quilt linen towel towels napkin placemat coaster pillowcase curtain rug ' +
            'cutlery flatware knife knives tea coffee dinner dinnerware dining mug mugs cup cups glass glasses bowl bowls plate plates ' +
            'pan pans pot pots cookware bakeware pajama pajamas pyjama pyjamas lingerie bra bikini swim swimsuit suit track tracksuit ' +
            'jogger lounge loungewear sweat sweatsuit clothing outfit romper sock socks tie screwdriver socket wrench drill bit bits ' +
            'chisel brush brushes pen pens pencil pencils marker markers crayon crayons paint ring rings earring earrings stud bracelet ' +
            'bangle necklace button candle candles card stamp sticker golf club dumbbell weight tv television radio film jet box boxed ' +
            'book hair chocolate spice laundry clothes patio furniture bedroom luggage suitcase string first-aid aid',
        ),
        after: words('screw screws square squares top bag bags list point'),
        names: ['kit kat', 'kit-kat', 'set-top', 'first aid kit', 'first-aid kit', 'press kit'],
      },
      source: audited(
        'unverified-medium',
        'HTS general rules of interpretation 1, 3(b) and 6',
        'usitc.gov general rules of interpretation; general knowledge',
        'Goods of several headings that are put up as a set for retail sale are classed by what gives the set its essential character; put together otherwise, each by itself. The words are ours; they ask, and decide nothing.',
      ),
    },
  ],
};
