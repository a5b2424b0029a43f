import { describe, expect, test } from 'vitest';
import { lawBy, editions } from '#domain';
import { looksLikeSet } from '../../../web/domain/consignment/looks-like-set.ts';
import { underLaw } from '../../../web/domain/law/engine/parameter.ts';

describe('may be several goods in one', () => {
  test.each([
    'Gift set',
    'Shaving set',
    'Beard care kit',
    'Holiday hamper',
    'Gift box: soap, candle and towel',
    'Skincare bundle',
    'Assortment of teas and honey',
    'Baby shower gift basket',
    'Coffret cadeau bien-être',
    'Set of 3 T-shirts and a cap',
    'Mug set with a tea towel',
    'Tea + mug set',
    'Spa Set (lavender)',
    'Candle gift set',
    'Winter bundle - Navy / M',
    'KIT DE BARBE',
    'Starter pack',
  ])('%s', (description) => expect(looksLikeSet(description)).toBe(true));
});

describe('is one thing, or several of one kind', () => {
  test.each([
    'Set of 3 T-shirts',
    'Set of three T-shirts',
    'Set of 3 T-shirts, black and white',
    'Set of 4 mugs in red and blue',
    'Bundle of 6 socks',
    'Mug set',
    'Chess set, walnut',
    'Cotton sheet set - Queen',
    'Pajama set',
    'Kitchen towel',
    'Kitten plush',
    'Sunset print T-shirt',
    'Ring with a diamond setting',
    'Setting spray',
    'Kit Kat chocolate bar',
    'Leather toolkit',
    'First aid kit',
    'Gaming headset',
    'Vinyl box set',
    'Set screw M4',
    'Canvas kit bag',
    'Laundry hamper',
    'Smart set-top box',
    'Presets for photographs',
    'Wool blanket and pillow',
    'Assorted socks',
    '',
  ])('%s', (description) => expect(looksLikeSet(description)).toBe(false));
  test('no description', () => expect(looksLikeSet(null)).toBe(false));
});

test('the first edition asked nothing of the kind', () => {
  const first = lawBy(editions[0]);
  if (first === null) throw new Error('the first edition is rebuilt');
  expect(underLaw(first, () => looksLikeSet('Gift set'))).toBe(false);
  expect(looksLikeSet('Gift set')).toBe(true);
});
