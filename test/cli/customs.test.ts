import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aLoad, aShipment, scnOf } from '../domain/manifest/loads.ts';
import { status } from '../domain/customs/messages.ts';
import { runProgram } from './run-program.ts';

type Line = Readonly<Record<string, unknown>>;

async function customs(args: readonly string[], input: string | Uint8Array = '') {
  const { code, out, errors } = await runProgram('web/cli/customs.ts', args, input);
  const lines = out
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  return { code, errors, lines, endOf: (scn: string) => lines.find((line) => line['scn'] === scn) };
}
const over = (raw: unknown) => customs(['-'], JSON.stringify(raw));

const answers = new URL('../vectors/customs/answers.json', import.meta.url);
interface Answers {
  readonly messages: Readonly<Record<string, unknown>>;
  readonly scns: readonly string[];
}
const file = JSON.parse(readFileSync(answers, 'utf8')) as Answers;

describe('customs', () => {
  test('prints what each message says and what each number ends in', async () => {
    const { code, errors, lines, endOf } = await customs([answers.pathname]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const said: Record<string, unknown> = Object.fromEntries(
      lines.flatMap((line): [string, Line][] => (typeof line['message'] === 'string' ? [[line['message'], line]] : [])),
    );
    expect(said).toMatchObject({
      '01-api-imported': { kind: 'api', good: true },
      '02-api-data-error': {
        good: false,
        problems: [{ identifier: 'shipments[0].consignee.name' }, { identifier: 'truck.vinNumber' }],
      },
      '03-ace-accepted': { trip: 'ZZZZ123457A', events: [{ accepted: 3, rejected: 0 }] },
      '05-ace-already-on-file': { events: [{ scn: 'ZZZZA000001' }, { preliminary: true }] },
      '15-other-company': { kind: 'refused', why: 'other-company' },
      '17-new-kind': { kind: 'unknown', data: 'SOME_NEW_MESSAGE_TYPE' },
    });
    expect(endOf('ZZZZA000001')).toMatchObject({ state: 'taken-back', released: false, entryNumber: 'ZZ1-0000001-1' });
    expect(endOf('ZZZZA000002')).toMatchObject({ state: 'released', released: true });
    expect(endOf('ZZZZA000003')).toMatchObject({ state: 'arrived', released: false, held: false });
    expect(endOf('ZZZZNOTOURS1')).toEqual({ scn: 'ZZZZNOTOURS1', state: 'unknown-scn' });
  });

  test('ends in the same where all came again, in another order and as a list', async () => {
    const messages = Object.values(file.messages).reverse();
    const { endOf } = await over({ scns: file.scns, messages: [...messages, ...messages] });
    expect(endOf('ZZZZA000001')).toMatchObject({ state: 'taken-back' });
    expect(endOf('ZZZZA000002')).toMatchObject({ state: 'released' });
    expect(endOf('ZZZZA000003')).toMatchObject({ state: 'arrived' });
    expect(endOf('ZZZZNOTOURS1')).toMatchObject({ state: 'unknown-scn' });
  });

  test('takes a bare message, and numbers from a load', async () => {
    const bare = await over(status('01:00', 'ABCDA000001', '1C'));
    expect(bare.endOf('ABCDA000001')).toMatchObject({ state: 'released' });
    const folder = mkdtempSync(join(tmpdir(), 'minimis-customs-'));
    try {
      const load = join(folder, 'load.json');
      writeFileSync(load, JSON.stringify(aLoad({ shipments: [aShipment(1), aShipment(2)] })));
      const { endOf } = await customs(['-', '--load', load], JSON.stringify(status('01:00', scnOf(1), '1C')));
      expect(endOf(scnOf(1))).toMatchObject({ state: 'released' });
      expect(endOf(scnOf(2))).toMatchObject({ state: 'silent' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('refuses a key that is not the given one', async () => {
    const message = { ...status('01:00', 'ABCDA000001', '1C'), companyKey: 'c-2' };
    const { lines } = await customs(['-', '--company', 'c-1'], JSON.stringify(message));
    expect(lines).toEqual([{ message: 'message 1', kind: 'refused', why: 'other-company' }]);
  });

  test.each([
    ['cut off', JSON.stringify(file).slice(0, -40)],
    ['no JSON', 'hello'],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ])('says of a file that is %s that nothing was read', async (_, input) => {
    const { code, errors, lines } = await customs(['-'], input);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(errors).toMatch(/is not (JSON|UTF-8)/);
  });

  test('ends with 2 where a part of a message cannot be read, and counts the rest', async () => {
    const broken = { ...status('01:00', 'ABCDA000001', '1C'), processingResponse: 'x' };
    const { code, endOf } = await over([broken]);
    expect(code).toBe(2);
    expect(endOf('ABCDA000001')).toMatchObject({ state: 'released' });
  });

  test('prints its usage', async () => {
    expect((await customs(['a', 'b'])).errors).toContain('Usage: npm run --silent customs');
  });
});
