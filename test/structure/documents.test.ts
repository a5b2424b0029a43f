import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('every step of the flow in ARCHITECTURE.md names a file or folder that is there', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const flow = text.slice(text.indexOf('## The flow'), text.indexOf('## States of a shipment'));
  const places = [...flow.matchAll(/`((?:server|shopify|domain)\/[^`]+)`/g)].map(([, place]) => place ?? '');
  expect(places.length).toBeGreaterThan(12);
  expect(places.filter((place) => !existsSync(join(root, 'web', place)))).toEqual([]);
});

test('every folder on the map is there', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const map = text.slice(text.indexOf('## The map'), text.indexOf('## The flow'));
  const places = [...map.matchAll(/^\| `([^`]+)`/gm)].map(([, place]) => place ?? '');
  expect(places.length).toBeGreaterThan(7);
  expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
});
