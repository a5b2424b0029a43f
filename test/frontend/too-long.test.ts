import { expect, it } from 'vitest';
import { ruleOfDraft, ANOTHER_DUTY, EMPTY_AMENDMENT } from '../../web/frontend/state/amendment-draft.ts';
import { ordersApiQuery, readOrdersView } from '../../web/frontend/state/orders-url.ts';
import { tooLong } from '../../web/frontend/state/too-long.ts';
import { EMPTY_LINE, lineProblems } from '../../web/frontend/state/what-if-draft.ts';
import { legalDay } from '#domain';

const day = legalDay('2026-11-30');

it.each([
  ['as many as fit', 'x'.repeat(500), undefined],
  ['spaces around it', `  ${'x'.repeat(500)}  `, undefined],
  ['one more', 'x'.repeat(501), 'This has 501 characters; 500 is the most that fits.'],
  ['ten thousand', 'x'.repeat(10_000), 'This has 10,000 characters; 500 is the most that fits.'],
])('says of a text what is wrong with its length: %s', (_, text, sentence) => {
  expect(tooLong(text, 500)).toBe(sentence);
});

it('leaves a long search whole, for the server to refuse', () => {
  const query = 'x'.repeat(201);
  expect(new URLSearchParams(ordersApiQuery(readOrdersView(new URLSearchParams({ query })))).get('query')).toBe(query);
});

it('names the field of a basket and of an amendment that is too long', () => {
  const line = { ...EMPTY_LINE, description: 'x'.repeat(256) };
  expect(lineProblems(line, 'USD', day)).toEqual({
    description: 'This has 256 characters; 255 is the most that fits.',
  });
  const draft = { ...EMPTY_AMENDMENT, layer: ANOTHER_DUTY, layerName: 'x'.repeat(61), percent: '5' };
  expect(ruleOfDraft('duty-rate', draft, day)).toEqual({
    kind: 'refused',
    problems: { layerName: 'This has 61 characters; 60 is the most that fits.' },
  });
});
