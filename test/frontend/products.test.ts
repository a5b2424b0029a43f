import type { ProductRow, ProductsPatch } from '#contract';
import { checkHts, legalDay, PRODUCT_GAPS } from '#domain';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { patchProducts } from '../../web/frontend/api/product-mutations.ts';
import { FILE_BYTES_MAX, readTextFile, textOf } from '../../web/frontend/api/read-text-file.ts';
import { matchingCountries } from '../../web/frontend/components/country-field.tsx';
import { factText, GAP_NAMES, htsPlaces, savedSentence } from '../../web/frontend/phrases/products.ts';
import {
  changedFacts,
  draftOf,
  emptyDraft,
  FACT_NAMES,
  onTopOf,
  readDraft,
  replacedBy,
} from '../../web/frontend/state/product-draft.ts';
import {
  changeProductsView,
  GAP_CHOICES,
  PRODUCT_SORTS,
  productsApiQuery,
  readProductsView,
  writeProductsView,
} from '../../web/frontend/state/products-url.ts';

const today = legalDay('2026-11-25');

describe('the address of the product list', () => {
  it('comes back as it was written, for every gap and sort', () => {
    for (const gap of [...GAP_CHOICES, null]) {
      for (const sort of PRODUCT_SORTS) {
        const view = {
          query: 'Zoë & co #1',
          gap,
          coming: '2027-01-01-program-D',
          sort,
          after: 'c=/+',
          before: null,
          product: '44012345678901',
        };
        expect(readProductsView(new URLSearchParams(writeProductsView(view).toString()))).toEqual(view);
      }
    }
  });

  it('falls back to the default where it is not understood, and starts at the first page for another search', () => {
    const odd = readProductsView(new URLSearchParams('gap=x&sort=y&article=../1&before=b'));
    expect(odd).toEqual({
      query: '',
      gap: null,
      coming: null,
      sort: 'blocked-desc',
      after: null,
      before: 'b',
      product: '../1',
    });
    expect(changeProductsView(odd, { gap: 'origin' })).toMatchObject({ gap: 'origin', before: null });
    expect(productsApiQuery({ ...odd, gap: 'any' }, 100)).toBe('sort=blocked-desc&limit=100&gap=any&before=b');
  });

  it('has a name for every gap', () => {
    expect(PRODUCT_GAPS.map((gap) => GAP_NAMES[gap]).filter((name) => name.length > 3)).toHaveLength(10);
  });
});

describe('facts in a form', () => {
  const known = {
    ...{
      origin: 'CA',
      hts: '6109100012',
      description: 'Cotton T-shirt',
      adCvd: false,
      usmca: true,
      usmcaUntil: '2027-03-31',
    },
    ...{ quota: null, alcohol: null, usReturned: null, baseRate: '0.165' },
    ...{ packaged: true, metalShare: '0.4', meltCountry: 'RU', claim: 'P', agencyPapers: 'LACEY none; CPSC GCC-4' },
  };

  it('come back as they went in', () => {
    const { facts, problems } = readDraft(draftOf(known), FACT_NAMES, today);
    expect([...problems]).toEqual([]);
    expect(facts).toEqual(known);
    expect(readDraft(emptyDraft, FACT_NAMES, today).facts).toEqual(
      Object.fromEntries(FACT_NAMES.map((name) => [name, null])),
    );
  });

  it('are sent only where they changed', () => {
    const before = draftOf(known);
    expect(changedFacts(before, { ...before, description: ' Cotton T-shirt ' })).toEqual([]);
    expect(changedFacts(before, { ...before, origin: 'MX', baseRate: '' })).toEqual(['origin', 'baseRate']);
  });

  it('are the same number with and without its dots', () => {
    const before = draftOf(known);
    expect(before.hts).toMatch(/^\d{4}\.\d\d\.\d{4}$/);
    expect(changedFacts(before, { ...before, hts: before.hts.replaceAll('.', '') })).toEqual([]);
  });

  it('are kept on top of what somebody else changed meanwhile, but for the fields that both changed', () => {
    const before = { ...emptyDraft, origin: '', description: 'Old' };
    const typed = { ...before, origin: 'VN', description: 'Lamp of brass', quota: 'no' as const };
    const now = { ...before, origin: 'CN', quota: 'no' as const, alcohol: 'no' as const };
    expect(onTopOf(now, { before, typed })).toEqual({
      draft: { ...now, description: 'Lamp of brass' },
      lost: ['origin'],
    });
  });

  it('say of how many products they replace what is known', () => {
    const products = [draftOf(known), emptyDraft, { ...emptyDraft, origin: 'MX' }];
    const draft = { ...emptyDraft, origin: 'MX' };
    expect(replacedBy(draft, ['origin', 'hts', 'quota'], products)).toEqual([
      { name: 'origin', products: 1 },
      { name: 'hts', products: 1 },
    ]);
  });

  it.each([
    ['hts', '61091', /too short/],
    ['hts', '9903010100', /chapter 99/],
    ['usmcaUntil', '31.3.2027', /Choose a day/],
    ['baseRate', 'free', /in percent/],
    ['description', 'x'.repeat(256), /255 is the most/],
  ] as const)('%s %s is held back with a sentence', (name, text, sentence) => {
    const { facts, problems } = readDraft({ ...emptyDraft, [name]: text }, [name], today);
    expect(facts).toEqual({});
    expect(problems.get(name)).toMatch(sentence);
  });
});

describe('words about products', () => {
  it('say what the digits of a number stand for, and how many are missing', () => {
    const places = (text: string) => {
      const check = checkHts(text, today);
      return check.kind === 'ok' ? htsPlaces(check) : null;
    };
    expect(places('610910')).toBe(
      'Chapter 61, heading 6109, subheading 6109.10. An entry needs ten digits; 4 are missing.',
    );
    expect(places('6109100012')).toMatch(/rate line 6109\.10\.00, statistical number 12\. All ten digits/);
    expect(places('9801001012')).toMatch(/Chapter 98 is for goods that come back/);
  });

  it('claim no more than was done', () => {
    const saved = [{} as ProductRow];
    expect(savedSentence({ saved, refused: [], ordersAgain: 0 })).toBe('1 product saved. No open order holds it.');
    expect(savedSentence({ saved: [], refused: [], ordersAgain: 0 })).toMatch(/^0 products saved/);
    expect(savedSentence({ saved, refused: [], ordersAgain: 3 })).toMatch(/3 open orders are being decided again/);
  });

  it('show a change as a person reads it', () => {
    expect(factText('origin', null, 'CA')).toBe('Country of origin: not known → Canada');
    expect(factText('baseRate', '0.165', '0.2')).toBe('General rate of duty: 16.5 % → 20 %');
    expect(factText('adCvd', 'true', 'false')).toMatch(/: yes → no$/);
    expect(factText('newer', 'a', null)).toBe('newer: a → not known');
  });

  it('find a country by part of its name or its code, the likeliest first', () => {
    const found = (typed: string) => matchingCountries(typed).map(({ value }) => value);
    expect(found('ca')[0]).toBe('CA');
    expect(found('cote')).toEqual(['CI']);
    expect(found('mex')).toEqual(['MX']);
    expect(found('guinea')[0]).toBe('GN');
    expect(found('atlantis')).toEqual([]);
    expect(found('').length).toBeGreaterThan(240);
  });
});

describe('a file from a spreadsheet', () => {
  const file = (name: string, bytes: Uint8Array<ArrayBuffer>) => new File([bytes], name);
  it('is read in whichever encoding it was saved', () => {
    expect(textOf(new TextEncoder().encode('Größe'))).toBe('Größe');
    expect(textOf(new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65]))).toBe('Größe');
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x47, 0, 0xf6, 0]))).toBe('Gö');
    expect(textOf(new Uint8Array([0xfe, 0xff, 0, 0x47, 0, 0xf6]))).toBe('Gö');
  });

  it.each([
    ['products.xlsx', new Uint8Array([0x50, 0x4b]), /workbook. Save it as CSV/],
    ['photo.csv', new Uint8Array([0x41, 0, 0x42]), /no text file/],
    ['huge.csv', new Uint8Array(FILE_BYTES_MAX + 1), /larger than 20 MB/],
  ])('is turned down with what to do: %s', async (name, bytes, sentence) => {
    const read = await readTextFile(file(name, bytes));
    expect(read.kind === 'refused' && read.message).toMatch(sentence);
  });
});

describe('hundreds of changes', () => {
  afterEach(() => vi.unstubAllGlobals());
  const changes = Array.from({ length: 1_100 }, (_, at) => ({ id: String(at), facts: { origin: 'CA' } }));
  const answering = (statusOf: (request: number) => number) => {
    const sizes: number[] = [];
    vi.stubGlobal('shopify', { idToken: async () => 'token' });
    vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
      const sent = (JSON.parse(body) as ProductsPatch).changes;
      sizes.push(sent.length);
      const result = { saved: sent.map(({ id }) => ({ id })), refused: [], ordersAgain: 2 };
      return new Response(JSON.stringify(result), { status: statusOf(sizes.length) });
    });
    return sizes;
  };

  it('go in requests of 500, and come back as one result', async () => {
    const sizes = answering(() => 200);
    const result = await patchProducts({ changes });
    expect(sizes).toEqual([500, 500, 100]);
    expect([result.saved.length, result.refused.length, result.ordersAgain]).toEqual([1_100, 0, 6]);
  });

  it('keep what was saved where a later request fails, and name the rest', async () => {
    answering((request) => (request === 2 ? 503 : 200));
    const result = await patchProducts({ changes });
    expect([result.saved.length, result.refused.length]).toEqual([500, 600]);
    expect(result.refused[0]?.message).toMatch(/Nothing was lost; try again/);
  });

  it('throw where nothing was saved at all', async () => {
    answering(() => 503);
    await expect(patchProducts({ changes })).rejects.toThrow(/try again/);
  });
});
