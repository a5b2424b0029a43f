import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificates } from './certificates.ts';

const shopHost = /^[a-z0-9][a-z0-9-]*\.myshopify\.com:443$/;

/** The shops' TLS ends here. */
export function createShopTlsServer(certificates: Certificates, listener: RequestListener): Server {
  return createTlsServer({ key: certificates.keyPem, cert: certificates.certPem }, listener);
}

/**
 * A CONNECT proxy that leads `*.myshopify.com:443` to the TLS server on `tlsPort` and refuses every other host: the app under
 * test reaches nothing beyond this machine.
 */
export function createShopProxy(tlsPort: number): Server & { closeTunnels(): void } {
  const tunnels = new Set<Duplex>();
  const server = createServer((_request, response) => response.writeHead(403).end('This proxy leads to shops only.'));
  const track = (socket: Duplex): void => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  server.on('connect', (request, client: Duplex, head: Buffer) => {
    track(client);
    if (!shopHost.test((request.url ?? '').toLowerCase())) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream: Socket = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.setNoDelay(true);
    track(upstream);
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  return Object.assign(server, { closeTunnels: () => tunnels.forEach((tunnel) => tunnel.destroy()) });
}
