// The webhook receiver as a process of its own, for the test that kills it. Says its URL to the parent.
import { createServer } from 'node:http';
import pino from 'pino';
import { createQueue } from '../../../web/server/jobs/pg-boss-queue.ts';
import { createInboxWriter } from '../../../web/server/webhooks/inbox-writer.ts';
import { createWebhookReceiver } from '../../../web/server/webhooks/receive.ts';

const [databaseUrl = '', apiSecret = ''] = process.argv.slice(2);
const log = pino({ level: 'silent' });
await createQueue({ databaseUrl, log, worker: false });
const inbox = createInboxWriter({ env: { databaseUrl }, clock: { now: () => new Date() }, log });
const server = createServer(createWebhookReceiver({ env: { apiSecret, apiSecretPrevious: null }, log, inbox }));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.send?.(`http://127.0.0.1:${address.port}`);
});
