import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { consignmentJson } from '../domain/a-consignment.ts';
import { runAssess } from './run-assess.ts';

type Json = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'bad-input-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const changed = (changes: Json): string => JSON.stringify(consignmentJson(changes));
const lined = (line: Json, ...more: Json[]): string => JSON.stringify(consignmentJson({}, [line, ...more]));
const party = (changes: Json): string =>
  changed({ consignee: { ...(consignmentJson()['consignee'] as Json), ...changes } });

/** What is malformed, as text of one line, and the field that the message must name. */
const malformed: readonly (readonly [what: string, text: string, field: string])[] = [
  ['an unknown country', changed({ shippedFrom: 'XQ' }), 'shippedFrom'],
  ['an unknown country of the consignee', party({ country: 'USA' }), 'consignee.country'],
  ['an unknown origin', lined({ origin: 'China' }), 'lines[0].origin'],
  ['an unknown currency', changed({ currency: 'DOGE' }), 'currency'],
  ['a currency that is a number', changed({ currency: 840 }), 'currency'],
  ['a negative quantity', lined({}, { quantity: -1 }), 'lines[1].quantity'],
  ['half a piece', lined({ quantity: 1.5 }), 'lines[0].quantity'],
  ['an absurd quantity', lined({ quantity: 1e308 }), 'lines[0].quantity'],
  ['a quantity beyond every number', lined({}).replace('"quantity":1', '"quantity":1e999'), 'lines[0].quantity'],
  ['a quantity as text', lined({ quantity: '3' }), 'lines[0].quantity'],
  ['no quantity', lined({ quantity: null }), 'lines[0].quantity'],
  ['a price as a number', lined({ unitPrice: 60 }), 'lines[0].unitPrice'],
  ['a negative price', lined({ unitPrice: '-60.00' }), 'lines[0].unitPrice'],
  ['a price with a thousands separator', lined({ unitPrice: '1,000.00' }), 'lines[0].unitPrice'],
  ['a price of a tenth of a cent', lined({ unitPrice: '0.001' }), 'lines[0].unitPrice'],
  ['a price beyond counting', lined({ unitPrice: '99999999999999999999' }), 'lines[0].unitPrice'],
  ['a price in exponents', lined({ unitPrice: '1e2' }), 'lines[0].unitPrice'],
  ['a price in another script', lined({ unitPrice: '٦٠' }), 'lines[0].unitPrice'],
  ['an HTS code with letters', lined({ hts: '6109.1O.0012' }), 'lines[0].hts'],
  ['an HTS code as a number', lined({ hts: 6109100012 }), 'lines[0].hts'],
  ['an HTS code of the empty chapter', lined({ hts: '7701100000' }), 'lines[0].hts'],
  ['an arrival in 1899', changed({ arrival: '1899-12-31' }), 'arrival'],
  ['an arrival in 2200', changed({ arrival: '2200-01-01' }), 'arrival'],
  ['an arrival on the 30th of February', changed({ arrival: '2025-02-30' }), 'arrival'],
  ['an arrival without its offset', changed({ arrival: '2025-01-15T12:00:00' }), 'arrival'],
  ['an arrival as a number', changed({ arrival: 1736942400000 }), 'arrival'],
  ['an order placed in no month', changed({ order: { id: '1', placedAt: '2025-13-01' } }), 'order.placedAt'],
  ['an export in no year', changed({ exported: '0000-00-00' }), 'exported'],
  ['a rate below zero', changed({ currency: 'EUR', exchangeRate: { quarterly: '-1' } }), 'exchangeRate.quarterly'],
  ['a rate that is no number', changed({ currency: 'EUR', exchangeRate: { daily: 'NaN' } }), 'exchangeRate.daily'],
  ['an unknown mode', changed({ mode: 'drone' }), 'mode'],
  ['an id that is a number', changed({ id: 7 }), 'id'],
  ['no id', changed({ id: '' }), 'id'],
  ['an order that is text', changed({ order: '1' }), 'order'],
  ['no order', changed({ order: null }), 'order'],
  ['lines that are no list', changed({ lines: { 0: {} } }), 'lines'],
  ['no lines', changed({ lines: null }), 'lines'],
  ['a line that is a list', changed({ lines: [[]] }), 'lines[0]'],
  ['a line that is nothing', changed({ lines: [null] }), 'lines[0]'],
  ['a consignee that is a list', changed({ consignee: ['Ruth'] }), 'consignee'],
  ['a name that is an object', party({ name: { first: 'Ruth' } }), 'consignee.name'],
  ['yes as text', lined({ requiresShipping: 'no' }), 'lines[0].requiresShipping'],
  ['a slip in the name of a field', lined({ ad_cvd: true }), 'lines[0].ad_cvd'],
  ['a list', '[]', 'the record'],
  ['text', '"eligible"', 'the record'],
  ['nothing', 'null', 'the record'],
  ['a number', '42', 'the record'],
  ['two on one line', `${changed({})}${changed({})}`, 'the record'],
  ['a line cut off', changed({}).slice(0, -20), 'the record'],
  ['a NUL', changed({}).replace('Ruth', 'Ru\0th'), 'the record'],
  ['a byte order mark in the middle', `\uFEFF${changed({})}`, 'the record'],
  ['brackets a million deep', `{"id":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`, 'the record'],
  ['brackets a thousand deep', `{"id":${'['.repeat(1000)}${']'.repeat(1000)}}`, 'id'],
  ['brackets that never end', '{"a":['.repeat(300_000), 'the record'],
];

/** What is unusual and yet a consignment: it gets a verdict. */
const odd: readonly (readonly [what: string, text: string, verdict: string])[] = [
  ['an arrival in 1990, before the law that is known', changed({ arrival: '1990-01-01' }), 'review'],
  ['an arrival in 2199', changed({ arrival: '2199-12-31' }), 'ineligible'],
  ['a billion of them', lined({ quantity: 1_000_000_000, unitPrice: '90000000000000.00' }), 'review'],
  ['the dearest piece that can be counted', lined({ unitPrice: '90071992547409.91' }), 'ineligible'],
  ['an HTS code too short to classify', lined({ hts: '6109' }), 'eligible'],
  ['an HTS code of twelve digits', lined({ hts: '610910001234' }), 'eligible'],
  ['an HTS code that lost its zero', lined({ hts: '409000000' }), 'review'],
  ['no lines at all', changed({ lines: [] }), 'not-applicable'],
  ['none of everything', lined({ quantity: 0 }), 'not-applicable'],
  ['the same id twice', changed({}), 'eligible'],
  ['the same line twice', lined({ id: 'l1' }, { id: 'l1' }), 'eligible'],
  ['half a surrogate in a name', party({ name: 'Ruth \uD83C Delgado' }), 'eligible'],
  ['an escaped NUL in a name', party({ name: 'Ruth\0 Delgado' }), 'eligible'],
  [
    'keys that pollute',
    changed({}).replace('{', '{"__proto__":{"id":7,"lines":[]},"constructor":{"prototype":{}},'),
    'eligible',
  ],
  ['unknown fields', changed({ colour: 'red', ['x'.repeat(100_000)]: 1 }), 'eligible'],
  // Its kind and its stuff, and then nothing that names goods.
  ['a description of 10 MB', lined({ description: `Knitted cotton ${'x'.repeat(10_000_000)}` }), 'review'],
  [
    'a description of 10 MB that names them',
    lined({ description: `Cotton T-shirt ${'x'.repeat(10_000_000)}` }),
    'eligible',
  ],
  ['a note of 10 MB', changed({ giftMessage: '🎁'.repeat(2_500_000) }), 'eligible'],
  ['an empty arrival', changed({ arrival: '' }), 'review'],
  ['an origin of nothing', lined({ origin: null }), 'review'],
];

/** Each of its own order and person: none of them speaks of another. */
const apart = (text: string, i: number): string =>
  text
    .replaceAll('"ruth@example.com"', `"ruth${i}@example.com"`)
    .replaceAll('77 Barton', `${i} Barton`)
    .replaceAll('"order":{"id":"1"', `"order":{"id":"o${i}"`);

describe('assess', () => {
  test('names line and field of everything malformed, prints nothing for it, and goes on', async () => {
    const good = apart(changed({ id: 'good' }), -1);
    const texts = malformed.flatMap(([, text], i) => [apart(text, i), i === 0 ? good : '']);
    const { code, verdicts, errors } = await runAssess(['-'], texts.join('\n'));
    expect(code).toBe(2);
    expect(verdicts.map(({ id, verdict }) => [id, verdict])).toEqual([['good', 'eligible']]);
    for (const [i, [what, , field]] of malformed.entries())
      expect(errors, what).toContain(`(standard input):${i * 2 + 1}: ${field} `);
    for (const line of errors.trim().split('\n')) expect(line).toMatch(/^\(standard input\):\d+: \S/);
    expect(errors).not.toMatch(/Ruth|Barton|ruth|Lakeshore/);
    expect(errors.split('\n').length).toBeLessThan(malformed.length + 10);
  });

  test('gives a verdict to everything odd', async () => {
    const { code, verdicts, errors } = await runAssess(['-'], odd.map(([, text], i) => apart(text, i)).join('\r\n'));
    expect(errors).toBe('');
    expect(code).toBe(0);
    expect(odd.map(([what], i) => [what, verdicts[i]?.verdict])).toEqual(
      odd.map(([what, , verdict]) => [what, verdict]),
    );
    const unexplained = verdicts.filter(({ verdict, reasons }) => verdict !== 'eligible' && reasons.length === 0);
    expect(unexplained).toEqual([]);
  });

  test('refuses what is no UTF-8, be it Latin-1 or UTF-16', async () => {
    const latin1 = Buffer.from(`${party({ name: 'René Durand' })}\n${apart(changed({}), 1)}\n`, 'latin1');
    const first = await runAssess(['-'], latin1);
    expect(first).toMatchObject({ code: 2, errors: '(standard input):1: the record is not text in UTF-8\n' });
    expect(first.verdicts).toHaveLength(1);
    const second = await runAssess(['-'], Buffer.from(`\uFEFF${changed({})}`, 'utf16le'));
    expect(second).toMatchObject({ code: 2, verdicts: [] });
  });

  test('tells a hundred problems of a consignment that has a hundred thousand', async () => {
    const text = changed({ lines: Array.from({ length: 100_000 }, () => ({ quantity: -1 })) });
    const { code, errors } = await runAssess(['-'], text);
    expect(code).toBe(2);
    expect(errors.trim().split('\n')).toHaveLength(101);
    expect(errors).toContain('the record has more problems than these');
  });

  test('judges a consignment of a hundred thousand lines', async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => ({ unitPrice: '0.01', id: `l${i}`, hts: '2208303030' }));
    const { code, verdicts } = await runAssess(['-'], JSON.stringify(consignmentJson({}, lines)));
    expect(code).toBe(0);
    expect(verdicts).toMatchObject([{ verdict: 'ineligible', value: { amount: '1000.00' } }]);
    expect(verdicts[0]?.reasons[0]).toMatchObject({
      code: 'EXCISE_ALCOHOL',
      facts: { lines: lines.map(({ id }) => id) },
    });
  });

  test('lets no control character of a field name through to the terminal', async () => {
    const { errors } = await runAssess(['-'], lined({ '\u001b[2J\nad_cvd': true }));
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).not.toContain('\u001b');
  });

  test('ends quietly when its reader has enough, and leaves no copy of its input behind', async () => {
    const program = fileURLToPath(new URL('../../web/cli/assess.ts', import.meta.url));
    const child = spawn(process.execPath, [program, '-'], { env: { ...process.env, TMPDIR: folder } });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(Array.from({ length: 5000 }, (_, i) => apart(changed({}), i)).join('\n'));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, errors, left: readdirSync(folder) }).toEqual({ code: 0, errors: '', left: [] });
  });
});
