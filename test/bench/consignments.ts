// Consignments of five lines for the bench. As a program it streams them, so that a million need no disk:
//   node test/bench/consignments.ts 1000000 | npm run --silent assess -- -
//   node test/bench/consignments.ts 1000000 --as array|one-person
import { once } from 'node:events';

export const SHAPES = ['jsonl', 'array', 'one-person'] as const;
export type Shape = (typeof SHAPES)[number];

/** Distinct persons, two arrival days, a law that is open and one that is closed: every rule has work to do. */
export const benchConsignment = (at: number, person = at): Record<string, unknown> => ({
  id: `c${at}`,
  order: { id: `o${at}`, placedAt: '2025-02-20T10:00:00Z' },
  arrival: at % 2 === 0 ? '2025-03-03' : '2026-11-22',
  mode: 'truck',
  shippedFrom: 'CA',
  shipper: {
    name: 'Maple Goods',
    address1: '10 King St W',
    city: 'Toronto',
    province: 'ON',
    zip: 'M5H 1A1',
    country: 'CA',
  },
  purchaser: { name: `Person ${person}`, email: `p${person}@example.test` },
  consignee: {
    name: `Person ${person}`,
    address1: `${person} Bluebonnet Ln`,
    city: 'Austin',
    province: 'TX',
    zip: '78704',
    country: 'US',
  },
  importerOfRecord: { country: 'US' },
  currency: 'USD',
  lines: ['VN', 'CN', 'IT', 'MX', 'US'].map((origin, line) => ({
    id: `l${line}`,
    description: 'Knitted cotton T-shirt for men',
    sku: `TEE-${line}`,
    quantity: 1 + (line % 3),
    unitPrice: '24.50',
    origin,
    hts: '6109100012',
    requiresShipping: true,
  })),
});

/** The text of `count` consignments, some hundreds of kilobytes at a time. */
export function* benchText(count: number, shape: Shape): Generator<string> {
  let text = shape === 'array' ? '[\n' : '';
  for (let at = 0; at < count; at += 1) {
    text += JSON.stringify(benchConsignment(at, shape === 'one-person' ? 0 : at));
    text += shape === 'array' ? (at + 1 < count ? ',\n' : '\n]\n') : '\n';
    if (text.length < 1 << 18) continue;
    yield text;
    text = '';
  }
  yield text;
}

if (import.meta.main) {
  const [count = '', , as = 'jsonl'] = process.argv.slice(2);
  const shape = SHAPES.find((one) => one === as);
  if (!/^\d+$/.test(count) || shape === undefined) {
    process.stderr.write(`Usage: consignments.ts COUNT [--as ${SHAPES.join('|')}]\n`);
    process.exit(2);
  }
  process.stdout.on('error', () => process.exit(0));
  for (const text of benchText(Number(count), shape))
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
