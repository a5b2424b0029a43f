// The limit to be measured against: bare node:http, HMAC over the raw bytes, one batched insert of the delivery's ids through
// pg in the same natural batches, no job. We do not store the payload; with PAYLOAD=keep this one does, as most do.
import { createHmac, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

const { DATABASE_URL, SECRET = '', PORT = '0', PAYLOAD } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 2 });
await pool.query(
  'CREATE TABLE IF NOT EXISTS bare_event (shop text, topic text, event_id text, payload text, PRIMARY KEY (shop, topic, event_id))',
);

interface Waiting {
  readonly shop: string;
  readonly topic: string;
  readonly eventId: string;
  readonly payload: string | null;
  readonly answer: (status: number) => void;
}
const waiting: Waiting[] = [];
let inFlight = 0;

function flush(): void {
  while (inFlight < 2 && waiting.length > 0) {
    const rows = waiting.splice(0, 64);
    inFlight += 1;
    pool
      .query({
        name: 'insert',
        text: 'INSERT INTO bare_event SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING',
        values: [
          rows.map((row) => row.shop),
          rows.map((row) => row.topic),
          rows.map((row) => row.eventId),
          rows.map((row) => row.payload),
        ],
      })
      .then(() => rows.forEach((row) => row.answer(200)))
      .catch(() => rows.forEach((row) => row.answer(500)))
      .finally(() => {
        inFlight -= 1;
        flush();
      });
  }
}

const server = http.createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    const expected = createHmac('sha256', SECRET).update(body).digest();
    const given = Buffer.from(String(request.headers['x-shopify-hmac-sha256'] ?? ''), 'base64');
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return void response.writeHead(401).end();
    waiting.push({
      shop: String(request.headers['x-shopify-shop-domain']),
      topic: String(request.headers['x-shopify-topic']),
      eventId: String(request.headers['x-shopify-event-id']),
      payload: PAYLOAD === 'keep' ? body.toString('utf8') : null,
      answer: (status) => response.writeHead(status).end(),
    });
    flush();
  });
});
server.listen(Number(PORT), '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`listening ${address.port}\n`);
});
