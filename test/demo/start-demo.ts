import type { Server } from 'node:http';
import { startEmbedded } from '../../web/server/database/embedded.ts';
import { startGateway } from '../stand-in/app-gateway/gateway.ts';
import { seedShops } from '../stand-in/catalogue/seed.ts';
import { shops } from '../stand-in/catalogue/shops.ts';
import { openBackOffice } from '../stand-in/host/office.ts';
import { servePages } from '../stand-in/host/pages-server.ts';
import { readAppToml, startPlatform, type Platform } from '../stand-in/platform/index.ts';
import { startApp, type AppProcess } from './app-process.ts';
import { openClock } from './business-clock.ts';
import { openDataFolder } from './data-folder.ts';
import { openKeys } from './keys.ts';
import { openAppIn } from './open-app.ts';
import { freePort } from './ports.ts';
import { listening } from './trouble.ts';

export interface DemoOptions {
  /** Holds everything that outlives the run. */
  readonly dataDir: string;
  /** YYYY-MM-DD, or null for the machine's own day. */
  readonly today?: string | null;
  /** Of the pages; the app is reached on the next one. 0: two free ones. */
  readonly port?: number;
  readonly reset?: boolean;
  /** False: the shops open without a past. Default true. */
  readonly past?: boolean;
  /** False for throw-away data: nothing is synced to disk. Default true. */
  readonly durable?: boolean;
  /** Waits between retries of a webhook, as a share of the real ones. Default 0.05. */
  readonly retryScale?: number;
  readonly say?: (sentence: string) => void;
}

export interface Demo {
  /** The one address for a person. */
  readonly url: string;
  /** Of the first shop. */
  readonly adminUrl: string;
  readonly storefrontUrl: string;
  /** Where the browser reaches the app. */
  readonly appUrl: string;
  /** Of the app's own database. */
  readonly databaseUrl: string;
  readonly platform: Platform;
  readonly app: AppProcess;
  close(): Promise<void>;
}

const keepClockEveryMs = 5000;

/** Starts database, platform, pages and app, in this order, and installs the app in the first shop. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const closers: (() => Promise<void> | void)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return await build(options, closers, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function build(
  options: DemoOptions,
  closers: (() => Promise<void> | void)[],
  close: () => Promise<void>,
): Promise<Demo> {
  const { today = null, past = true, durable = true, say = () => undefined } = options;
  const { pagesPort, appPort } = await choosePorts(options.port ?? 4400);
  const url = `http://localhost:${pagesPort}`;
  const appUrl = `http://localhost:${appPort}`;
  const folder = openDataFolder(options.dataDir, options.reset ?? false);
  const clock = openClock(folder.path, today);
  const keeping = setInterval(() => clock.keep(), keepClockEveryMs);
  closers.push(() => {
    clearInterval(keeping);
    clock.keep();
  });

  const holder: { app: AppProcess | null } = { app: null };
  const gateway = await listening(appPort, 'the app', () =>
    startGateway({ port: appPort, adminOrigin: url, appPort: () => holder.app?.port ?? 0 }),
  );
  closers.push(() => closeServer(gateway));
  const keys = openKeys(folder.path);
  const {
    platform,
    env: platformEnv,
    close: closePlatform,
  } = await startPlatform({
    dataDir: folder.platform,
    now: clock.now,
    app: {
      ...readAppToml(new URL('../../shopify.app.toml', import.meta.url)),
      apiKey: keys.apiKey,
      apiSecret: keys.apiSecret,
      appUrl,
    },
    retryScale: options.retryScale ?? 0.05,
  });
  closers.push(closePlatform);
  seedShops(platform, clock.now(), past);
  const pages = await listening(pagesPort, 'the demo', () =>
    servePages({ office: openBackOffice(platform), appOrigin: appUrl, port: pagesPort }),
  );
  closers.push(() => closeServer(pages));

  const database = await startEmbedded({ folder: folder.database, durable });
  closers.push(() => database.stop());
  const app = await startApp({
    env: {
      NODE_ENV: 'production',
      DATABASE_URL: database.url(),
      SHOPIFY_API_KEY: keys.apiKey,
      SHOPIFY_API_SECRET: keys.apiSecret,
      SHOPIFY_APP_URL: appUrl,
      ENCRYPTION_KEY: keys.encryptionKey,
      ...platformEnv,
    },
    offsetMs: clock.offsetMs,
    logFile: folder.appLog,
    onCrash: () => {
      say(`The app ended by itself and is started again. Its log is ${folder.appLog}.`);
      setTimeout(() => void holder.app?.restart().catch((error: unknown) => say(String(error))), 1000);
    },
  });
  holder.app = app;
  closers.push(() => app.stop());

  const [{ handle, domain }] = shops;
  await openAppIn(platform, domain, appUrl);
  return {
    url,
    adminUrl: `${url}/admin/store/${handle}`,
    storefrontUrl: `${url}/store/${handle}`,
    appUrl,
    databaseUrl: database.url(),
    platform,
    app,
    close,
  };
}

async function choosePorts(wanted: number): Promise<{ pagesPort: number; appPort: number }> {
  return wanted === 0
    ? { pagesPort: await freePort(), appPort: await freePort() }
    : { pagesPort: wanted, appPort: wanted + 1 };
}

/** Streams of changes and idle connections would keep a server open for as long as a browser shows it. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
