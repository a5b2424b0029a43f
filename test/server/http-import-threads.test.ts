import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ApiError, HomePage, ProductsImportResult } from '#contract';
import { country, hts, PRODUCT_CSV } from '#domain';
import { writtenAnswer } from '../../web/server/http/products-import-answer.ts';
import type { NotDone } from '../../web/server/threads/outcome.ts';
import { createThreads } from '../../web/server/threads/pool.ts';
import type { ThreadsOptions } from '../../web/server/threads/pool.ts';
import { WORKS } from '../../web/server/http/works.ts';
import type { AppThreads } from '../../web/server/http/works.ts';
import { aProductRecord } from './support/a-product-record.ts';
import { api, get, onStage } from './support/http-stage.ts';
import { NORTH } from './support/shipping.ts';
import { sessionToken } from './support/token-endpoint.ts';

onStage();

let own: AppThreads;
beforeAll(async () => {
  own = api.threads;
  for (let n = 1; n <= 40; n += 1)
    await aProductRecord(api.deps, NORTH, String(n), { title: `Tray ${n}`, origin: null, hts: null });
});
afterEach(async () => {
  if (api.threads !== own) await api.threads.close(0);
  api.threads = own;
});

const heading = PRODUCT_CSV.headings.join(',');
/** Of four columns. */
const fileOf = (rows: readonly string[]): string => `Variant ID,SKU,Country of origin,HTS\r\n${rows.join('\r\n')}\r\n`;

const post = (body: string, signal?: AbortSignal) =>
  api.raw('/api/products/import', {
    method: 'POST',
    headers: { authorization: `Bearer ${sessionToken({})}`, 'content-type': 'application/json' },
    body,
    ...(signal === undefined ? {} : { signal }),
  });

const preview = async (csv: string, padding = ''): Promise<ProductsImportResult> => {
  const answer = await post(JSON.stringify({ csv, apply: false }) + padding);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  return answer.json<ProductsImportResult>();
};

/** White space after a JSON means nothing, and makes it large. */
const LARGE = ' '.repeat(70_000);

/** Threads as the app has them, with what a test wants otherwise. What they were asked is kept. */
function threadsWith(differing: Partial<ThreadsOptions<typeof WORKS>>): string[] {
  const kinds: string[] = [];
  const threads = createThreads({
    works: WORKS,
    file: new URL('../../web/server/thread.ts', import.meta.url),
    log: api.deps.log,
    threads: 1,
    waiting: 1,
    ofOneShop: 2,
    limitMs: 55_000,
    heapMb: 512,
    idleMs: 60_000,
    ...differing,
  });
  api.threads = {
    async run(name, asked) {
      const outcome = await threads.run(name, asked);
      kinds.push(outcome.kind);
      return outcome;
    },
    close: (graceMs) => threads.close(graceMs),
  };
  return kinds;
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'CA',
    'Canada',
    'CN',
    '6109100012',
    '6109.10',
    'yes',
    '="1"',
    '"a""b"',
    "'7",
    'v3',
    '٣',
    'nowhere',
  ),
  fc.integer({ min: 1, max: 60 }).map((id) => `v${id}`),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const files = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }).map((rows) => fileOf(rows.map(String)));

describe('a file of products', () => {
  it('means the same in a thread as without one, whatever stands in it', async () => {
    const kinds = threadsWith({});
    await fc.assert(
      fc.asyncProperty(files, async (csv) => {
        const small = await preview(csv);
        expect(await preview(csv, LARGE)).toEqual(small);
      }),
      { numRuns: 25 },
    );
    expect(kinds.length).toBeGreaterThanOrEqual(50);
    expect(new Set(kinds)).toEqual(new Set(['done']));
  });

  it('that is large is applied as it was previewed', async () => {
    const csv = fileOf(['v1,,CN,', 'v2,,ZZ,', 'v3,,,6109100012', 'v99999,,CA,']);
    const seen = await preview(csv, LARGE);
    expect(seen.errors.map(({ row }) => row)).toEqual([3, 5]);
    const answer = await post(JSON.stringify({ csv, apply: true, digest: seen.digest, reason: 'Broker' }) + LARGE);
    expect(answer.json<ProductsImportResult>()).toEqual({ ...seen, applied: { products: 2, ordersAgain: 0 } });
    const after = await api.deps.db.productRecord.findMany({ where: { shop: NORTH, variantId: { in: ['1', '3'] } } });
    expect(after.map(({ variantId, origin, hts }) => [variantId, origin, hts])).toEqual(
      expect.arrayContaining([
        ['1', country('CN'), null],
        ['3', null, hts('6109100012')],
      ]),
    );
    expect((await post(JSON.stringify({ csv, apply: true, digest: seen.digest }) + LARGE)).status).toBe(409);
  });

  it('of 100,000 rows is answered, after requests that came later', async () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => `v${n + 1},,CA,`);
    const order: string[] = [];
    const large = preview(fileOf(rows)).then((result) => {
      order.push('file');
      return result;
    });
    for (let n = 0; n < 3; n += 1) {
      await get<HomePage>('/api/home');
      order.push('home');
    }
    const { rows: count, errors } = await large;
    expect(order).toEqual(['home', 'home', 'home', 'file']);
    expect([count, errors.length]).toEqual([100_000, 100_000 - 40]);
  });

  it('of one row too many, or with a cell of a megabyte, is said to be so', async () => {
    const many = await preview(fileOf(Array.from({ length: 100_001 }, () => 'v1,,CA,')));
    expect(many).toMatchObject({ rows: 0, changes: [], errors: [{ row: 1 }] });
    for (const column of ['Base rate %', 'Country of origin', 'HTS', 'Customs description', 'Agency papers']) {
      const csv = `Variant ID,${column}\r\nv1,"${'9'.repeat(1_000_000)}%"\r\nv2,\r\n`;
      const { rows, errors } = await preview(csv);
      expect([column, rows, errors.map(({ row, field }) => [row, field])]).toEqual([column, 1, [[2, column]]]);
    }
  });
});

describe('JSON that is no request of ours', () => {
  it.each([
    ['/api/products/import', 'POST', 7_000_000],
    ['/api/products/import', 'POST', 1_000],
    ['/api/products', 'PATCH', 900_000],
    ['/api/orders/recheck', 'POST', 50_000],
    ['/api/rules/what-if', 'POST', 33],
  ])('%s (%s) %i lists deep is refused', async (path, method, depth) => {
    const answer = await api.raw(path, {
      method,
      headers: { authorization: `Bearer ${sessionToken({})}`, 'content-type': 'application/json' },
      body: '['.repeat(depth) + ']'.repeat(depth),
    });
    expect([answer.status, answer.json<ApiError>().error.code]).toEqual([400, 'bad-request']);
  });

  it.each([
    ['{}', 400, 'csv'],
    ['{"csv":', 400, undefined],
    ['[]', 400, undefined],
    [JSON.stringify({ csv: heading, apply: true }), 400, 'digest'],
    [JSON.stringify({ csv: 'a\0b', apply: false }), 400, 'csv'],
    [JSON.stringify({ csv: `${heading}\r\n"[[[[${'['.repeat(99)}"`, apply: false }), 200, undefined],
  ])('%j as a file is answered %i', async (body, status, field) => {
    for (const sent of [body, body + LARGE]) {
      const answer = await post(sent);
      expect(answer.status).toBe(status);
      if (status !== 200) expect(answer.json<ApiError>().error.field).toBe(field);
    }
  });

  it('beyond 16 MB is not read', async () => {
    expect((await post(JSON.stringify({ csv: 'x'.repeat(17_000_000), apply: false }))).status).toBe(413);
  });
});

describe('a file that gets no answer', () => {
  const csv = fileOf(['v1,,CN,']);
  const said = async () => {
    const answer = await post(JSON.stringify({ csv, apply: false }) + LARGE);
    return { status: answer.status, retry: answer.headers.get('retry-after'), ...answer.json<ApiError>().error };
  };

  it('because there is no room is told to come again', async () => {
    const kinds = threadsWith({ threads: 0, waiting: 0 });
    expect(await said()).toMatchObject({ status: 503, retry: '30', code: 'busy', message: /other large files/ });
    expect(kinds).toEqual(['full']);
  });

  it('because it took too long, or its threads ended, is told to become smaller', async () => {
    const late = threadsWith({ limitMs: 1 });
    expect(await said()).toMatchObject({ status: 503, message: /took too long.*Split the file/ });
    expect(late).toEqual(['late']);
    await api.threads.close(0);
    const lost = threadsWith({ file: new URL('./support/ending-thread.ts', import.meta.url) });
    expect(await said()).toMatchObject({ status: 503, message: /could not be worked out.*Split the file/ });
    expect(lost).toEqual(['lost']);
  });

  it('because the app stops is told so', async () => {
    threadsWith({});
    await api.threads.close(0);
    expect(await said()).toMatchObject({ status: 503, message: /restarting/ });
  });

  it('because nobody waits for it ends with its caller', async () => {
    const kinds = threadsWith({});
    const leaving = new AbortController();
    const rows = Array.from({ length: 100_000 }, (_, n) => `v${n + 1},,CA,`);
    const sent = post(JSON.stringify({ csv: fileOf(rows), apply: false }), leaving.signal);
    const began = Date.now();
    setTimeout(() => leaving.abort(), 300);
    await expect(sent).rejects.toThrow('aborted');
    while (kinds.length === 0 && Date.now() - began < 20_000) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(kinds).toEqual(['gone' satisfies NotDone]);
  });
});

it('what is refused while a file is carried out stands among the rest by its row', () => {
  const row = fc.integer({ min: 1, max: 30 });
  const error = fc.record({ row, field: fc.constant(null), message: fc.string({ maxLength: 5 }) });
  fc.assert(
    fc.property(fc.array(error), fc.array(error), fc.integer({ min: 1, max: 4 }), (left, refused, size) => {
      left.sort((a, b) => a.row - b.row);
      const pages = Array.from({ length: Math.ceil(left.length / size) }, (_, n) => {
        const some = left.slice(n * size, (n + 1) * size);
        return { lastRow: some.at(-1)?.row ?? 0, items: JSON.stringify(some).slice(1, -1) };
      });
      const told = new TextEncoder().encode('{"errors":[');
      const text = Buffer.concat(writtenAnswer({ told, errors: pages }, refused, null)).toString();
      expect(JSON.parse(text)).toEqual({ errors: [...left, ...refused].sort((a, b) => a.row - b.row), applied: null });
    }),
  );
});
