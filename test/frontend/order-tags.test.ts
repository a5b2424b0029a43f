import { describe, expect, it } from 'vitest';
import { orderTags } from '../../web/frontend/state/order-tags.ts';

describe('the tags of an order', () => {
  it('are shown with the verdict first, its reason, the entry, then those that are not ours', () => {
    expect(orderTags(['Entry-11', 'S321-ineligible', 'S321-suspended', 'gift'], 'ineligible')).toEqual([
      'S321-ineligible',
      'S321-suspended',
      'Entry-11',
      'gift',
    ]);
  });

  it('follow whatever prefix the merchant chose', () => {
    expect(orderTags(['Entry-321', 'a', 'US border-eligible'], 'eligible')[0]).toBe('US border-eligible');
  });

  it('stay as they are where none tells the verdict', () => {
    expect(orderTags(['b', 'a'], 'review')).toEqual(['b', 'a']);
  });
});
