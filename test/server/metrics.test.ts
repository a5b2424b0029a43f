import { afterAll, beforeAll, expect, it } from 'vitest';
import { count, openMetrics } from '../../web/server/base/metrics.ts';
import { serveMetrics } from '../../web/server/metrics.ts';
import type { RunningMetrics } from '../../web/server/metrics.ts';
import { startIngress } from './support/ingress.ts';
import type { Ingress } from './support/ingress.ts';

let ingress: Ingress;
let metrics: RunningMetrics;
beforeAll(async () => {
  ingress = await startIngress();
  metrics = await serveMetrics(ingress, 0, '127.0.0.1');
});
afterAll(async () => {
  await metrics.close();
  await ingress.close();
});

const get = (path = '/metrics') => fetch(`http://127.0.0.1:${metrics.port}${path}`);
const valueOf = (text: string, name: string): number => {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1));
};

it('tells deliveries, waiting jobs and their age, in OpenMetrics, and nothing of a shop', async () => {
  expect((await ingress.deliver({ topic: 'orders/create' })).status).toBe(200);
  expect((await ingress.deliver({ topic: 'orders/create', secret: 'another' })).status).toBe(401);
  await ingress.database.pool.query(
    `UPDATE pgboss.job SET created_on = created_on - interval '90 seconds', start_after = start_after - interval '90 seconds'`,
  );
  const answer = await get();
  expect(answer.headers.get('content-type')).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
  const text = await answer.text();
  expect(valueOf(text, 'minimis_deliveries_total{outcome="stored"}')).toBeGreaterThanOrEqual(1);
  expect(valueOf(text, 'minimis_deliveries_total{outcome="bad-signature"}')).toBeGreaterThanOrEqual(1);
  expect(valueOf(text, 'minimis_queue_waiting{job="read-order"}')).toBe(1);
  expect(valueOf(text, 'minimis_queue_oldest_seconds{job="read-order"}')).toBeGreaterThan(89);
  expect(valueOf(text, 'minimis_queue_oldest_seconds{job="write-tags"}')).toBe(0);
  expect(valueOf(text, 'minimis_dead_letters')).toBe(0);
  expect(text).not.toMatch(/myshopify|north-shop|1001/);
});

it('is a text that a reader of OpenMetrics takes', async () => {
  count('minimis_errors', { in: 'job' }, 2);
  const lines = (await (await get()).text()).split('\n');
  expect(lines.slice(-2)).toEqual(['# EOF', '']);
  const types = new Map(
    lines.flatMap((line) =>
      [/^# TYPE (\w+) (counter|gauge)$/.exec(line)].map((found) => [found?.[1] ?? '', found?.[2]] as const),
    ),
  );
  const samples = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(samples.length).toBeGreaterThan(60);
  for (const sample of samples) {
    const [, name = '', labels = ''] =
      /^([a-z_]+)((?:\{[a-z]+="[^"\\\n]*"(?:,[a-z]+="[^"\\\n]*")*\})?) -?\d+(?:\.\d+)?$/.exec(sample) ?? [];
    expect(name, sample).not.toBe('');
    const family = name.replace(/_total$/, '');
    expect(types.get(family), `${name}${labels}`).toBe(name.endsWith('_total') ? 'counter' : 'gauge');
  }
  // A family's samples stand together, each line once.
  expect(new Set(samples).size).toBe(samples.length);
});

it('answers nothing else there', async () => {
  expect((await get('/')).status).toBe(404);
  expect((await get('/api/home')).status).toBe(404);
});

it('keeps what would break the text out of a label', () => {
  count('minimis_errors', { in: 'a"b\\c\nd' });
  expect(openMetrics([])).toContain('minimis_errors_total{in="a_b_c_d"} 1');
});
