import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causeName } from '../../web/frontend/phrases/order-words.ts';
import { ROOT, sourceFiles } from './sources.ts';

/** Where a decision is asked for, each with its cause as the last text. */
const ASKING = [
  /\bcause: '([^']+)'(?: \}|, laneId\b)/g,
  /\bredecideOrders\([^)]*'([^']+)'\)/g,
  /\bdecideAndSettle\([^)]*'([^']+)'\)/g,
  /\b(?:order|fulfillmentOrder)\('([^']+)'/g,
];

describe('what made us decide', () => {
  it('is told in words in an order’s history, whatever the server calls it', () => {
    const texts = sourceFiles('web/server').map((file) => readFileSync(join(ROOT, file), 'utf8'));
    const causes = new Set(
      texts.flatMap((text) => ASKING.flatMap((pattern) => [...text.matchAll(pattern)].map(([, cause = '']) => cause))),
    );
    expect(causes.size).toBeGreaterThan(14);
    expect(causes).toContain('order-created');
    expect([...causes].filter((cause) => causeName(cause) === cause)).toEqual([]);
  });
});
