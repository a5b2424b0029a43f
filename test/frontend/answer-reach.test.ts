import { describe, expect, it } from 'vitest';
import type { ReviewDetail } from '#contract';
import { reachWords, reachSentence, subjectName } from '../../web/frontend/phrases/reach.ts';
import { firstScope, reachedBy } from '../../web/frontend/state/answer-reach.ts';

const kind = { scope: 'type', subject: '49:Books', products: 3000, orders: 300, catalogue: 3100 } as const;
const review: ReviewDetail = {
  question: 'INFORMATION_ENTRY',
  about: 'type',
  subject: '49:Books',
  title: null,
  products: 3000,
  orders: 300,
  holding: 300,
  firstOrder: { id: '1', name: '#1' },
  leadsTo: null,
  reason: {
    code: 'INFO_MATERIAL_1702B',
    rule: '',
    facts: {},
    citation: { cite: '', url: '', says: '', checkedOn: '', confidence: 'primary' },
  },
  scopes: ['order', 'product', 'type', 'heading', 'chapter'],
  kinds: [kind, { ...kind, scope: 'heading', subject: '4901' }],
  product: null,
  choices: [],
  ordersShown: [],
};
const nothing = { orderId: null, product: null };

describe('how far an answer is first meant to reach', () => {
  it('is the kind where several products of it ask, from wherever the person came', () => {
    expect([firstScope(review, null), firstScope(review, '1')]).toEqual(['type', 'type']);
  });

  it('is the nearest where one product asks, or one order', () => {
    const one = { ...review, products: 1 };
    expect([firstScope(one, null), firstScope(one, '1')]).toEqual(['product', 'order']);
    expect(firstScope({ ...review, about: 'customer', products: 0, scopes: ['order', 'customer'] }, null)).toBe(
      'customer',
    );
  });
});

describe('what an answer is sent for', () => {
  it('is the kind by its name, be it another than the question is listed under', () => {
    expect(reachedBy(review, 'type', nothing)).toEqual({ about: 'type', subject: '49:Books', scope: 'type' });
    expect(reachedBy(review, 'heading', nothing)).toEqual({ about: 'heading', subject: '4901', scope: 'heading' });
    expect(reachedBy(review, 'chapter', nothing)).toBeNull();
  });

  it('waits for the order or the product to be picked, unless there is one only', () => {
    expect([reachedBy(review, 'order', nothing), reachedBy(review, 'product', nothing)]).toEqual([null, null]);
    const picked = { orderId: '7', product: '77' };
    expect(reachedBy(review, 'order', picked)).toMatchObject({ about: 'type', scope: 'order', orderId: '7' });
    expect(reachedBy(review, 'product', picked)).toEqual({ about: 'product', subject: '77', scope: 'product' });
    expect(reachedBy({ ...review, product: '5' }, 'product', nothing)).toMatchObject({ subject: '5' });
    const own = { ...review, about: 'product', subject: '6' } as const;
    expect(reachedBy(own, 'product', nothing)).toEqual({ about: 'product', subject: '6', scope: 'product' });
    expect(reachedBy({ ...review, about: 'shop' }, 'order', picked)).toBeNull();
  });
});

describe('in words', () => {
  it('a kind is named with its chapter, and a single product by its own name', () => {
    expect(subjectName(review)).toBe('3,000 products of type Books (chapter 49)');
    expect(subjectName({ ...review, products: 1, title: 'Atlas' })).toBe('Atlas');
    expect(reachWords('type', ':Pipes', null)).toBe('All products of type Pipes (without an HTS number)');
    expect(reachWords('chapter', '49', null)).toBe('All products of chapter 49');
    expect(reachWords('product', '77', 'Atlas')).toBe('Every order with this product (Atlas)');
  });

  it('it is said how much an answer settles before it is given', () => {
    expect(reachSentence(kind)).toBe(
      'Settles it for 3,000 products in 300 open orders now. Holds for all 3,100 such products in your catalogue and for each that comes, as long as its type and chapter stay the same.',
    );
    expect(reachSentence({ ...kind, scope: 'heading', catalogue: 3000 })).toMatch(
      /Holds for them and .* its heading stays the same\.$/,
    );
  });
});
