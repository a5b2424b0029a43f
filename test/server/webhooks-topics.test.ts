import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { JOB_NAMES } from '../../web/server/jobs/pg-boss-queue.ts';
import { TOPICS } from '../../web/server/webhooks/topics.ts';
import { triggerTasks } from '../../web/server/triggers/index.ts';

const SUBSCRIPTION = z.object({
  uri: z.string().startsWith('/webhooks/'),
  topics: z.array(z.string()).default([]),
  compliance_topics: z.array(z.string()).default([]),
});
const FILE = z.object({
  webhooks: z.object({ api_version: z.literal('2026-10'), subscriptions: z.array(SUBSCRIPTION) }),
});

it('subscribes to exactly the topics that have a handler', () => {
  const { webhooks } = FILE.parse(parse(readFileSync(new URL('../../shopify.app.toml', import.meta.url), 'utf8')));
  const subscribed = webhooks.subscriptions.flatMap((one) => [...one.topics, ...one.compliance_topics]);
  expect(subscribed).toHaveLength(27); // none twice, none forgotten
  expect([...subscribed].sort()).toEqual(Object.keys(TOPICS).sort());
  const compliance = webhooks.subscriptions.flatMap((one) => one.compliance_topics);
  expect(compliance.sort()).toEqual(['customers/data_request', 'customers/redact', 'shop/redact']);
});

it('has a queue for every trigger, and no trigger twice', () => {
  const names = triggerTasks.map((task) => task.name);
  expect(names).toHaveLength(8);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(JOB_NAMES).toContain(name);
});
