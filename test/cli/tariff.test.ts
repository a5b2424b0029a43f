import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readTariff } from '../../web/cli/read-tariff.ts';
import { faultSentence } from '../../web/cli/tariff-words.ts';
import { aRow, others, shirts, textOf } from '../domain/tariff/rows.ts';

const program = fileURLToPath(new URL('../../web/cli/tariff.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'minimis-tariff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (...args: readonly string[]): Promise<{ code: number; out: string; errors: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, out, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, errors });
    });
  });

const text = textOf([...shirts, ...others]);
const json = fileOf('hts_2026_revision_20_json.json', text);

test('a file is checked and summed up, plain and gzipped alike', async () => {
  const plain = await run(json, '--part');
  expect(plain).toMatchObject({ code: 0, errors: '' });
  expect(plain.out).toContain('2026 Revision 20: 21 rows, 19 numbers');
  expect(plain.out).toContain('no rate 4, ad-valorem 10, specific 2, text 2, chapter 99 1');
  const zipped = await run(fileOf('hts_2026_revision_20_json.json.gz', gzipSync(text)), '--part');
  expect(zipped.out.split('\n').slice(2)).toEqual(plain.out.split('\n').slice(2));
});

test('a number is read as JSON, and one that is not there ends with 2', async () => {
  const found = await run(json, '--part', '--find', '6109.10.00.12', '--find', '2204215005');
  expect(found.code).toBe(0);
  expect(
    found.out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toMatchObject([
    { htsno: '6109.10.00.12', kind: 'ad-valorem', percent: '16.5', inheritedFrom: '6109.10.00', usmca: 'Free (S)' },
    { htsno: '2204.21.50.05', kind: 'specific', specific: { usd: '0.063', per: 'liter' } },
  ]);
  expect(await run(json, '--part', '--find', '6109.10.00.99')).toMatchObject({
    code: 2,
    errors: '6109.10.00.99 is not in this schedule.\n',
  });
});

test('what is otherwise than in an older file is told', async () => {
  const next = textOf([...shirts.slice(0, 4), aRow('6109.10.00.13', 4, "Men's (338)"), ...others]);
  const { out } = await run(fileOf('hts_2026_revision_21_json.json', next), '--part', '--since', json);
  expect(out).toContain('5 numbers are gone, 1 are new, 0 have another rate.');
  expect(out).toContain('+ 6109.10.00.13');
});

test('what is refused ends with 2 and is named, and nothing is printed of it', async () => {
  expect(await run(json)).toMatchObject({ code: 2, out: '', errors: expect.stringContaining('30,000 rows') as string });
  expect(await run(join(folder, 'no-such.json'))).toMatchObject({
    code: 2,
    errors: expect.stringContaining('no such file') as string,
  });
});

test.each([
  ['cut.json', text.slice(0, 2_000), /^row \d+ is cut off here/],
  [
    'excel.json',
    textOf([aRow('6.11E+09', 0, 'x')]),
    /^row 1 \(6\.11E\+09\) has a number that a spreadsheet has changed/,
  ],
  ['page.json', '<html>Moved</html>', /^the file is a web page/],
  ['blank.json', ' '.repeat(1_000_000), /^the file holds no row/],
  ['twice.json', textOf([...shirts, shirts[4]]), /^row 10 \(6109\.10\.00\.12\) has a number that stands there twice/],
])('%s is refused by a sentence with its row', async (name, content, sentence) => {
  const { reading } = await readTariff(fileOf(name, content), true);
  expect(reading.kind === 'refused' ? reading.faults.map(faultSentence) : []).toEqual([
    expect.stringMatching(sentence),
  ]);
});

test('a zipped file that is cut off, or grows beyond any tariff, is not read to its end', async () => {
  await expect(readTariff(fileOf('cut.json.gz', gzipSync(text).subarray(0, 700)), true)).rejects.toThrow(
    'unexpected end of file',
  );
  const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024, 0x20), { level: 1 });
  await expect(readTariff(fileOf('bomb.json.gz', bomb), true)).rejects.toThrow('64 MB');
});
