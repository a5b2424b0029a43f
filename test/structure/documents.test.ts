import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

test('every decision has its day, whether it holds and what it costs, and stands in the list', () => {
  const folder = join(root, 'docs/decisions');
  const list = readFileSync(join(folder, 'README.md'), 'utf8');
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(names.length).toBeGreaterThan(60);
  const form =
    /^# [^\n]+\n\n(\d{4}-\d{2}-\d{2}) · (?:in force|taken back by \[[^\]]+\]\([^)]+\))\n\n[^]+\n\*\*Cost:\*\* \S/;
  const wrong = names.filter((name) => form.exec(readFileSync(join(folder, name), 'utf8'))?.[1] !== name.slice(0, 10));
  expect(wrong).toEqual([]);
  expect([...list.matchAll(/\]\(([^)]+)\)/g)].map(([, name]) => name).sort()).toEqual(names.sort());
});
