import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

/** Reads both members of a line that say whether it is goods, as a question of its own. */
const ASKS_GOODS = /requiresShipping\s*&&\s*!|!\s*(?:\w+\.)?giftCard/;
/** Works out what a line is worth. */
const WORKS_OUT_VALUE = /quantity\s*\*[\s(]*(?:\w+\.)?unitPriceMinor|unitPriceMinor\s*\*\s*(?:\w+\.)?quantity/;

const files = sourceFiles('web/domain', 'web/server', 'web/cli', 'web/frontend');
const holding = (pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')));

it('whether a line is goods is asked in one place, and its value worked out in one', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(holding(ASKS_GOODS)).toEqual(['web/domain/consignment/goods.ts']);
  expect(holding(WORKS_OUT_VALUE)).toEqual(['web/domain/consignment/fair-retail-value.ts']);
});

it('would be seen', () => {
  expect('line.requiresShipping && !line.giftCard && line.quantity > 0').toMatch(ASKS_GOODS);
  expect('line.quantity * (line.unitPriceMinor ?? 0) - line.discountMinor').toMatch(WORKS_OUT_VALUE);
});
