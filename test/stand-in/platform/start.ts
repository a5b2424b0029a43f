import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { throwAwayCertificates } from './certificates.ts';
import { createPlatform, type Platform, type PlatformOptions } from './platform.ts';
import { createShopProxy, createShopTlsServer } from './proxy.ts';
import { createPlatformServer, listenOnLoopback, platformListener } from './server.ts';

export interface StartOptions extends PlatformOptions {
  /** 0 or absent: any free one. */
  readonly ports?: { readonly http?: number; readonly proxy?: number };
}

export interface StartedPlatform {
  readonly platform: Platform;
  /** What the app's process needs in its environment to reach the stand-in instead of Shopify; the app itself is untouched. */
  readonly env: Readonly<Record<string, string>>;
  readonly ports: { readonly http: number; readonly tls: number; readonly proxy: number };
  readonly close: () => Promise<void>;
}

/** Starts platform, HTTP server (control API), TLS server and proxy on loopback. */
export async function startPlatform(options: StartOptions): Promise<StartedPlatform> {
  const platform = createPlatform(options);
  const certificates = throwAwayCertificates();
  const folder = options.dataDir ?? mkdtempSync(join(tmpdir(), 'stand-in-'));
  mkdirSync(folder, { recursive: true });
  const caFile = join(folder, 'stand-in-ca.pem');
  writeFileSync(caFile, certificates.caPem);
  const http = createPlatformServer(platform);
  const tls = createShopTlsServer(certificates, platformListener(platform));
  const tlsPort = await listenOnLoopback(tls, 0);
  const proxy = createShopProxy(tlsPort);
  const ports = {
    tls: tlsPort,
    http: await listenOnLoopback(http, options.ports?.http ?? 0),
    proxy: await listenOnLoopback(proxy, options.ports?.proxy ?? 0),
  };
  return {
    platform,
    ports,
    env: {
      NODE_USE_ENV_PROXY: '1',
      HTTPS_PROXY: `http://127.0.0.1:${ports.proxy}`,
      NO_PROXY: '127.0.0.1,localhost',
      NODE_EXTRA_CA_CERTS: caFile,
    },
    close: async () => {
      await platform.close();
      proxy.closeTunnels();
      await Promise.all([http, tls, proxy].map(closed));
      if (options.dataDir === null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
