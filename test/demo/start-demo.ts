import type { Server } from 'node:http';
import { startEmbedded } from '../../web/server/database/embedded.ts';
import { startGateway } from '../stand-in/app-gateway/gateway.ts';
import { seedShops } from '../stand-in/catalogue/seed.ts';
import { shops } from '../stand-in/catalogue/shops.ts';
import { openBackOffice } from '../stand-in/host/office.ts';
import { servePages } from '../stand-in/host/pages-server.ts';
import {
  readAppToml,
  startPlatform,
  type PlanName,
  type Platform,
  type StartedPlatform,
} from '../stand-in/platform/index.ts';
import { startApp, type AppProcess } from './app-process.ts';
import { openClock, type BusinessClock } from './business-clock.ts';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { openKeys, type Keys } from './keys.ts';
import { openAppIn } from './open-app.ts';
import { freePort } from './ports.ts';
import { listening } from './trouble.ts';
import { stateWayAcross, waysAcross, type WayAcross } from './way-across.ts';

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
  /** True: the app is in every shop, each with a way across, its schedule and what clearing costs. False: in the first alone, which leaves by no schedule. Default false. */
  readonly settled?: boolean;
  /** False for throw-away data: nothing is synced to disk. Default true. */
  readonly durable?: boolean;
  /** How each shop's goods leave, by its domain, in the place of `waysAcross`: only these shops have the app then. */
  readonly ways?: Readonly<Record<string, WayAcross>>;
  /** What the shops have at Shopify, which says how fast it may be asked. Default `standard`. */
  readonly plan?: PlanName;
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

type Closers = (() => Promise<void> | void)[];

interface Addresses {
  readonly url: string;
  readonly appUrl: string;
  readonly pagesPort: number;
  readonly appPort: number;
}

/** The app's process, once it runs: the gateway stands before it does. */
interface AppHolder {
  app: AppProcess | null;
}

/** Starts platform, pages, database and app, in this order, and installs the app in the first shop, or in all of them. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const closers: Closers = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return { ...(await build(options, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function build(options: DemoOptions, closers: Closers): Promise<Omit<Demo, 'close'>> {
  const at = await chooseAddresses(options.port ?? 4400);
  const folder = openDataFolder(options.dataDir, options.reset ?? false);
  const clock = openClock(folder.path, options.today ?? null);
  keepClock(clock, closers);
  const holder: AppHolder = { app: null };
  const keys = openKeys(folder.path);
  const [{ platform, env }, databaseUrl] = await both(
    startStore(options, { at, folder, clock, keys, holder }, closers),
    startDatabase(folder, options.durable ?? true, closers),
  );
  const app = await startApp({
    env: { ...env, ...appEnv(keys, at, databaseUrl) },
    offsetMs: clock.offsetMs,
    logFile: folder.appLog,
    onCrash: () => comeBack(holder, folder, options.say),
  });
  holder.app = app;
  closers.push(() => app.stop());
  const [{ handle, domain: first }] = shops;
  const ways = options.ways ?? waysAcross;
  const wanted = options.settled === true ? Object.keys(ways) : [first];
  await Promise.all(
    wanted.map(async (shop) => {
      await openAppIn(platform, shop, at.appUrl);
      const way = options.settled === true ? (ways[shop] ?? null) : null;
      await stateWayAcross(platform, { shop, appUrl: at.appUrl, way });
    }),
  );
  return {
    url: at.url,
    adminUrl: `${at.url}/admin/store/${handle}`,
    storefrontUrl: `${at.url}/store/${handle}`,
    appUrl: at.appUrl,
    databaseUrl,
    platform,
    app,
  };
}

/** Waits for both even where one fails, so that whatever the other opened can be closed. */
async function both<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return [await a, await b];
}

/** Resolves to the connection string of the app's database. */
async function startDatabase(folder: DataFolder, durable: boolean, closers: Closers): Promise<string> {
  const database = await startEmbedded({ folder: folder.database, durable });
  closers.push(() => database.stop());
  return database.url();
}

async function chooseAddresses(wanted: number): Promise<Addresses> {
  const pagesPort = wanted === 0 ? await freePort() : wanted;
  const appPort = wanted === 0 ? await freePort() : wanted + 1;
  return { pagesPort, appPort, url: `http://localhost:${pagesPort}`, appUrl: `http://localhost:${appPort}` };
}

function keepClock(clock: BusinessClock, closers: Closers): void {
  const keeping = setInterval(() => clock.keep(), keepClockEveryMs);
  closers.push(() => {
    clearInterval(keeping);
    clock.keep();
  });
}

interface StoreParts {
  readonly at: Addresses;
  readonly folder: DataFolder;
  readonly clock: BusinessClock;
  readonly keys: Keys;
  readonly holder: AppHolder;
}

/** The pretend platform with its shops, its pages, and the way from a browser to the app. */
async function startStore(
  options: DemoOptions,
  { at, folder, clock, keys, holder }: StoreParts,
  closers: Closers,
): Promise<Pick<StartedPlatform, 'platform' | 'env'>> {
  const gateway = await listening(at.appPort, 'the app', () =>
    startGateway({ port: at.appPort, adminOrigin: at.url, appPort: () => holder.app?.port ?? 0 }),
  );
  closers.push(() => closeServer(gateway));
  const toml = readAppToml(new URL('../../shopify.app.toml', import.meta.url));
  const store = await startPlatform({
    dataDir: folder.platform,
    now: () => clock.now(),
    app: { ...toml, apiKey: keys.apiKey, apiSecret: keys.apiSecret, appUrl: at.appUrl },
    retryScale: options.retryScale ?? 0.05,
  });
  closers.push(() => store.close());
  seedShops(store.platform, clock.now(), { past: options.past ?? true, plan: options.plan });
  const office = openBackOffice(store.platform);
  const pages = await listening(at.pagesPort, 'the demo', () =>
    servePages({ office, appOrigin: at.appUrl, port: at.pagesPort }),
  );
  closers.push(() => closeServer(pages));
  return store;
}

function appEnv(keys: Keys, at: Addresses, databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    SHOPIFY_API_KEY: keys.apiKey,
    SHOPIFY_API_SECRET: keys.apiSecret,
    SHOPIFY_APP_URL: at.appUrl,
    ENCRYPTION_KEY: keys.encryptionKey,
    PAGE_LANGUAGES: process.env['PAGE_LANGUAGES'] ?? '',
  };
}

function comeBack(holder: AppHolder, folder: DataFolder, say: DemoOptions['say'] = () => undefined): void {
  say(`The app ended by itself and is started again. Its log is ${folder.appLog}.`);
  setTimeout(() => void holder.app?.restart().catch((error: unknown) => say(String(error))), 1000);
}

/** Streams of changes and idle connections would keep a server open for as long as a browser shows it. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
