import { describe, expect, it } from 'vitest';
import { suggestHeadings, TariffIndex } from '#domain';
import { products } from '../../stand-in/catalogue/products.ts';
import { GOODS } from './everyday-goods.ts';
import { HEADINGS } from './headings.ts';

const index = new TariffIndex(HEADINGS);
const suggest = (title: string, productType: string | null = null, description: string | null = null) =>
  suggestHeadings({ title, productType, description }, index);

/** How often the right heading is among the first five, and how often the first. */
function measured(
  goods: readonly { heading: string; title: string; productType: string; description: string | null }[],
) {
  const found = goods.map(({ heading, title, productType, description }) => {
    const { headings } = suggest(title, productType, description);
    return { title, at: headings.findIndex((one) => one.heading === heading) };
  });
  return {
    of: goods.length,
    among: found.filter(({ at }) => at >= 0).length,
    first: found.filter(({ at }) => at === 0).length,
    missed: found.filter(({ at }) => at < 0).map(({ title }) => title),
  };
}

describe('suggested headings', () => {
  it('have the right one among the first five for everyday goods: 161 of 163, 99 %', () => {
    expect(HEADINGS.length).toBeGreaterThan(230);
    const everyday = GOODS.map(([heading, title, productType, description = null]) => ({
      heading,
      title,
      productType,
      description,
    }));
    expect(measured(everyday)).toEqual({ of: 163, among: 161, first: 139, missed: ['Kimono robe', 'Pocket knife'] });
  });

  it('have it for the catalogue of the demo: 40 of 40', () => {
    const catalogue = products.flatMap(({ hts, title, productType, about }) =>
      hts === null ? [] : [{ heading: hts.slice(0, 4), title, productType, description: about }],
    );
    expect(measured(catalogue)).toEqual({ of: 40, among: 40, first: 34, missed: [] });
  });

  it('say by which words, and which number below has most of them', () => {
    const [first] = suggest('Cotton hoodie', 'Clothing').headings;
    expect(first).toEqual({ heading: '6110', number: '6110', words: ['hoodie'] });
    const shirts = new TariffIndex([
      { number: '6109', path: ['T-shirts'] },
      { number: '61091000', path: ['T-shirts', 'Of cotton'] },
      { number: '6109100012', path: ['T-shirts', 'Of cotton', "Men's"] },
      { number: '6109901007', path: ['T-shirts', 'Of man-made fibers', "Men's"] },
    ]);
    const goods = { title: 'T-shirt', productType: 'Men', description: 'Cotton' };
    expect(suggestHeadings(goods, shirts).headings.map(({ number }) => number)).toEqual(['6109100012']);
  });

  it('are told not to agree where some words lead to one chapter and others, as surely, to another', () => {
    expect(suggest('Nail polish', 'Makeup').chaptersAgree).toBe(false);
    expect(suggest('Cotton T-shirt, men', 'Clothing').chaptersAgree).toBe(true);
  });

  it('are none where no word is one of the schedule, and never more than five', () => {
    expect(suggest('Zyxw', 'Qwert')).toEqual({ headings: [], chaptersAgree: true });
    expect(suggest('', null)).toEqual({ headings: [], chaptersAgree: true });
    expect(suggest('12345 – 2000', '42').headings).toEqual([]);
    expect(suggest('Leather and wooden household articles of glass and plastics').headings).toHaveLength(5);
  });

  it('come the same each time, whatever is written', () => {
    for (const text of ['Ünïcode 🦊 Mützen', 'a'.repeat(5_000), '—', 'constructor __proto__ toString']) {
      expect(suggest(text, text, text)).toEqual(suggest(text, text, text));
    }
  });
});
