import { placeholderNames } from '../law/manifest-text-check.ts';

const set = (words: string, separator = ' '): ReadonlySet<string> => new Set(words.split(separator));

/** Shelves of a shop. CBP lists descriptions like these ("wearing apparel", "electronics") among those that it turns down. */
export const departments = set(
  "apparel wearing clothes clothing garment garments wear menswear womenswear men mens men's women womens women's ladies kids children unisex baby " +
    'home house household living decor kitchen kitchenware garden outdoor outdoors office beauty cosmetics health wellness ' +
    'electronics electronic gadgets gadget hardware equipment tools machinery appliances food foodstuffs grocery groceries ' +
    'sport sports fashion lifestyle collection bundle special sale bestseller default title variant',
);

/** Stand where a description should. */
export const placeholders: ReadonlySet<string> = new Set([
  ...placeholderNames(),
  ...'tbd|tba|todo|to do|placeholder|description|customs description|untitled|default title|change me|asdf|lorem ipsum|see invoice|as above'.split(
    '|',
  ),
]);

/** What articles of a shop are made of, two words before one, so that `stainless steel` is not read as `steel`. */
export const materials: readonly string[] = (
  'stainless steel|carbon steel|cast iron|sterling silver|merino wool|lambs wool|organic cotton|soy wax|beeswax|full-grain leather|faux leather|' +
  'natural rubber|recycled polyester|borosilicate glass|cotton|wool|merino|cashmere|alpaca|mohair|linen|hemp|jute|silk|denim|canvas|fleece|felt|velvet|' +
  'polyester|nylon|acrylic|viscose|rayon|lyocell|modal|elastane|leather|calfskin|suede|sheepskin|rubber|latex|silicone|plastic|resin|acetate|vinyl|' +
  'steel|iron|aluminum|aluminium|titanium|brass|copper|bronze|pewter|silver|gold|platinum|' +
  'ceramic|stoneware|earthenware|porcelain|terracotta|clay|glass|crystal|marble|granite|slate|concrete|' +
  'wood|wooden|oak|beech|birch|maple wood|walnut wood|pine|teak|bamboo|cork|rattan|wicker|paper|cardboard'
).split('|');

/** Sizes and colours tell variants apart, not articles. */
export const shades = set(
  'xs s m l xl xxl xxxl small medium large one size black white grey gray red blue navy green olive yellow orange pink purple violet brown beige cream ' +
    'ivory tan khaki multi multicolor multicolour',
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text without a phrase that stands in it as whole words; null where it does not. */
export function withoutPhrase(text: string, phrase: string | null): string | null {
  const name = phrase?.trim() ?? '';
  if (name === '') return null;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu');
  return whole.test(text) ? text.replace(whole, ' ').replace(/\s+/g, ' ').trim() : null;
}
