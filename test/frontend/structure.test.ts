import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../web/frontend');
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

describe('the folders of the frontend', () => {
  it('name Polaris in components only, but for its styles at the entry', () => {
    const outside = files.filter((file) => !file.startsWith('components/'));
    expect(outside.length).toBeGreaterThan(40);
    const naming = outside.filter((file) =>
      /'@shopify\/polaris(?!\/build\/esm\/styles\.css')/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(naming).toEqual([]);
  });

  it('cut no text while it is typed: what is too long is refused with a sentence', () => {
    const cutting = files.filter((file) => /maxLength/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect([files.length > 100, cutting]).toEqual([true, []]);
  });

  it('touch window.shopify in one file only', () => {
    const touching = files.filter((file) => /globalThis as \{ shopify/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(touching).toEqual(['app-bridge.ts']);
  });
});
