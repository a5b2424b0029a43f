import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseEnv } from '../../web/server/base/env.ts';

const key = randomBytes(32).toString('base64');
const whole = {
  DATABASE_URL: 'postgresql://minimis:pass@db.example.com:5432/minimis',
  SHOPIFY_API_KEY: 'client-id',
  SHOPIFY_API_SECRET: 'client-secret',
  SHOPIFY_APP_URL: 'https://app.example.com/',
  ENCRYPTION_KEY: key,
};

function problemsOf(source: Record<string, string>): readonly string[] {
  const parsed = parseEnv(source);
  return parsed.ok ? [] : parsed.problems;
}

describe('the environment', () => {
  it('is production unless told otherwise, with defaults for what is optional', () => {
    const parsed = parseEnv(whole);
    expect(parsed).toMatchObject({
      ok: true,
      env: {
        production: true,
        port: 3000,
        host: '0.0.0.0',
        logLevel: 'info',
        workerConcurrency: 4,
        tariffArchiveUrl: null,
        exchangeRatesUrl: null,
        otherRatesUrls: { fred: null, ecb: null, 'bank-of-canada': null, treasury: null },
        languages: ['en', 'fr'],
        apiSecretPrevious: null,
      },
    });
    expect(parsed).toMatchObject({ env: { appUrl: 'https://app.example.com', encryptionKeys: [{ id: 'k1' }] } });
    expect(parseEnv({ ...whole, NODE_ENV: 'development' })).toMatchObject({ env: { production: false } });
  });

  it('names everything that is missing at once, an empty one too', () => {
    const problems = problemsOf({ SHOPIFY_API_SECRET: '' });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual(Object.keys(whole).sort());
    expect(problems.every((problem) => problem.includes('is missing: set it to'))).toBe(true);
  });

  it.each([
    ['DATABASE_URL', 'mysql://root@localhost/app'],
    ['SHOPIFY_API_KEY', 'two words'],
    ['SHOPIFY_APP_URL', 'http://app.example.com'],
    ['SHOPIFY_APP_URL', 'https://app.example.com/path'],
    ['SHOPIFY_APP_URL', 'app.example.com'],
    ['ENCRYPTION_KEY', randomBytes(31).toString('base64')],
    ['ENCRYPTION_KEY', `new:${key},new:${key}`],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['LOG_LEVEL', 'loud'],
    ['WORKER_CONCURRENCY', '0'],
    ['PAGE_LANGUAGES', 'en,xx'],
    ['METRICS_PORT', '65536'],
    ['METRICS_PORT', '0'],
    ['SHOPIFY_API_SECRET_PREVIOUS', 'two words'],
  ])('refuses a malformed %s without repeating it', (name, value) => {
    const problems = problemsOf({ ...whole, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} is malformed: it must be `));
    expect(problems[0]?.split(': it must be')[0]).not.toContain(value);
  });

  it('takes several keys, newest first, so that keys can be rotated', () => {
    const older = randomBytes(32);
    const parsed = parseEnv({ ...whole, ENCRYPTION_KEY: `2026-11:${key},2026-01:${older.toString('base64')}` });
    expect(parsed.ok && parsed.env.encryptionKeys.map(({ id }) => id)).toEqual(['2026-11', '2026-01']);
    expect(parsed.ok && parsed.env.encryptionKeys[1]?.key).toEqual(new Uint8Array(older));
  });

  it('lets the app be reached by plain http on this machine alone', () => {
    expect(problemsOf({ ...whole, SHOPIFY_APP_URL: 'http://localhost:3000' })).toEqual([]);
  });
});
