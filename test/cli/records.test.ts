import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORD_BYTES_MAX } from '../../web/cli/record.ts';
import type { Record } from '../../web/cli/record.ts';
import { records } from '../../web/cli/records.ts';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string | Buffer, size = 1 << 16): Promise<Record[]> {
  const all: Record[] = [];
  for await (const batch of records(pieces(Buffer.from(text), size))) all.push(...batch);
  return all;
}

const values = async (text: string, size?: number): Promise<unknown[]> =>
  (await read(text, size)).map((record) => ('text' in record ? (JSON.parse(record.text) as unknown) : record));

const aSize = fc.integer({ min: 1, max: 40 });
const space = fc.constantFrom('', ' ', '\n', '\r\n', '\t\n  ');
/** Texts full of what could be mistaken for structure. */
const aText = fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', '{', '}', ',', '\n', 'é', '🎁', 'a') });
const { value: aValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    aText,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(aText, tie('value'), { maxKeys: 3 }),
  ),
}));

describe('the records of a file', () => {
  test('are the elements of an array, in whatever pieces and layout it comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aValue), aSize, space, fc.constantFrom(0, 2), async (list, size, gap, indent) => {
        const text = `${gap}[${gap}${list.map((one) => `${JSON.stringify(one, null, indent)}${gap}`).join(`,${gap}`)}]${gap}`;
        expect(await values(text, size)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('are the lines of JSONL with their numbers, in whatever pieces they come', async () => {
    const anObject = fc.dictionary(aText, aValue, { maxKeys: 3 });
    const line = fc.oneof(
      anObject.map((one) => JSON.stringify(one)),
      fc.constantFrom('', ' ', '{"cut', '\u2028'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), aSize, fc.boolean(), async (lines, size, mark) => {
        const all = await read(`${mark ? '\uFEFF' : ''}${lines.join('\n')}`, size);
        const expected = lines.flatMap((text, i) =>
          text.trim() === '' && text !== '\u2028' ? [] : [{ line: i + 1, text }],
        );
        expect(all).toEqual(expected);
      }),
    );
  });

  test('of an array are counted, for a whole array may stand on one line; what follows it is not of it', async () => {
    const places = async (text: string): Promise<unknown[]> =>
      (await read(text, 3)).map(({ line, element }) => [line, element]);
    expect(await places('[{}, {},\n,{}]\n{}')).toEqual([
      [1, 1],
      [1, 2],
      [2, 3],
      [2, 4],
      [3, undefined],
    ]);
    expect(await places('[{},{')).toEqual([
      [1, 1],
      [1, 2],
      [1, undefined],
    ]);
  });

  test('are told where an array is not what it should be', async () => {
    const problems = async (text: string): Promise<unknown[]> =>
      (await read(text)).map((record) =>
        'problem' in record ? `${record.line}: ${record.problem}` : record.text.trim(),
      );
    const cut = 'no-end';
    const comma = 'comma';
    expect(await problems('[')).toEqual([`1: ${cut}`]);
    expect(await problems('[\n{"a":1},\n{"b')).toEqual(['{"a":1}', '{"b', `3: ${cut}`]);
    expect(await problems('[1,\n]')).toEqual(['1', `2: ${comma}`]);
    expect(await problems('[,1]')).toEqual([`1: ${comma}`, '1']);
    expect(await problems('[1}]')).toEqual(['1}']);
    expect(await problems('[\0]')).toEqual(['\0']);
    expect(await problems('[1]] {}\n{"next": 1}\n')).toEqual(['1', '] {}', '{"next": 1}']);
    expect(await problems('[]\n{"next": 1}')).toEqual(['{"next": 1}']);
  });

  test('are refused one by one where they are no UTF-8 or beyond the limit, and nothing of those is kept', async () => {
    const latin1 = Buffer.concat([Buffer.from('{"a":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n{}\n')]);
    expect(await read(latin1)).toEqual([
      { line: 1, problem: 'not-utf8' },
      { line: 2, text: '{}' },
    ]);
    const long = `{"a":"${'x'.repeat(RECORD_BYTES_MAX)}"}`;
    const problem = 'too-long';
    expect(await read(`{}\n${long}\n{}`)).toEqual([
      { line: 1, text: '{}' },
      { line: 2, problem },
      { line: 3, text: '{}' },
    ]);
    expect(await read(`[{},${long},{}]`)).toEqual([
      { line: 1, element: 1, text: '{}' },
      { line: 1, element: 2, problem },
      { line: 1, element: 3, text: '{}' },
    ]);
  });
});
