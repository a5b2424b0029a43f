import {
  createServer,
  request as ask,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';

export interface GatewayOptions {
  /** The gateway's own port: cross-origin to the admin, as in reality. */
  readonly port: number;
  /** Where the app listens now; it may move when it is started again. */
  readonly appPort: () => number;
  /** Where the stand-in's admin and its copy of the CDN are. */
  readonly adminOrigin: string;
}

const realAdmin = 'https://admin.shopify.com';
const realCdn = 'https://cdn.shopify.com';

/**
 * A browser on this machine cannot open admin.shopify.com, so the stand-in's own origin takes its place in what the app
 * sends: in the Content-Security-Policy and in the page's script address. All else passes untouched, the app's checks included.
 */
export function startGateway(options: GatewayOptions): Promise<Server> {
  const server = createServer((incoming, outgoing) => pass(options, incoming, outgoing));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => resolve(server));
  });
}

function pass(options: GatewayOptions, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method = 'GET', url = '/' } = incoming;
  // Pages are rewritten, so they must come as plain text; all else passes as the app compressed it.
  const isPage = incoming.headers.accept?.includes('text/html') === true;
  const headers = isPage ? { ...incoming.headers, 'accept-encoding': 'identity' } : incoming.headers;
  const onward = ask({ host: '127.0.0.1', port: options.appPort(), method, path: url, headers }, (answer) => {
    void reply(options.adminOrigin, answer, outgoing);
  });
  onward.on('error', () => {
    if (!outgoing.headersSent) outgoing.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end('The app is not running at the moment. It comes back by itself; load the page again.');
  });
  incoming.pipe(onward);
}

async function reply(adminOrigin: string, answer: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const headers: OutgoingHttpHeaders = { ...answer.headers };
  const policy = answer.headers['content-security-policy'];
  if (policy !== undefined)
    headers['content-security-policy'] = String(policy)
      .replaceAll(realAdmin, adminOrigin)
      .replaceAll(realCdn, adminOrigin);
  if (!(answer.headers['content-type'] ?? '').startsWith('text/html')) {
    outgoing.writeHead(answer.statusCode ?? 502, headers);
    answer.on('error', () => outgoing.destroy()).pipe(outgoing);
    return;
  }
  const body = Buffer.from((await wholeText(answer)).replaceAll(realCdn, adminOrigin));
  delete headers['content-length'];
  delete headers['transfer-encoding'];
  delete headers['etag'];
  outgoing.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': body.length });
  outgoing.end(body);
}

async function wholeText(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
