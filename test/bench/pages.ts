// What a page of the admin costs a person who opens it for the first time on a slow line: bytes as they are sent, and the moment at
// which its largest part stands there. In a real browser, inside the admin's frame, with the shop's past in the lists.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openLedger } from '../flow/ledger.ts';
import { openDemo } from '../flow/stage.ts';
import type { Demo } from '../demo/start-demo.ts';
import { shops } from '../stand-in/catalogue/shops.ts';
import { openBrowser } from '../support/browser.ts';
import { pause, stopping } from './process.ts';
import { median as middle, round } from './statistics.ts';

/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back: what browsers' own tools call slow 4G. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const AIM_KB = 220;
const AIM_LCP_MS = 2500;
const SETTLED_MS = 1500;
const PAST_JUDGED_WITHIN_MS = 300_000;

/** The pages of the admin's menu; an order's own page stands between them as `ORDER`. */
const ORDER = '/orders/:id';
export const BENCH_PAGES = ['/', '/orders', ORDER, '/shipments', '/products', '/rules', '/reviews', '/settings'];

interface Opening {
  readonly sentKb: number;
  readonly unpackedKb: number;
  readonly files: number;
  readonly lcpMs: number;
}

export async function benchPages(
  wanted: readonly string[],
  rounds: number,
  say: (progress: string) => void,
): Promise<Record<string, unknown>> {
  const { demo, closeDemo } = await openDemo({ today: '2026-11-23', past: true });
  const browser = await openBrowser();
  try {
    await pastJudged(demo);
    const pages: Record<string, unknown> = {};
    for (const name of wanted) {
      const openings: Opening[] = [];
      for (let n = 0; n < rounds; n += 1) openings.push(await openCold(browser, demo, pathOf(name, demo)));
      say(`  ${name}`);
      pages[name] = summed(openings);
    }
    return { pages: { line: '1.6 Mbit/s, 150 ms', rounds, aim: `${AIM_KB} kB, LCP ${AIM_LCP_MS} ms`, ...pages } };
  } finally {
    await browser.close();
    await closeDemo();
  }
}

/** The past is read and judged first: otherwise the pages would share the machine with it, and show how far it is. */
async function pastJudged({ databaseUrl }: Demo): Promise<void> {
  const ledger = openLedger(databaseUrl);
  try {
    await pause(5000); // the installation puts its first jobs in
    for (const { domain } of shops) await ledger.atRest(domain, PAST_JUDGED_WITHIN_MS);
  } finally {
    await ledger.close();
  }
}

function pathOf(name: string, { platform }: Demo): string {
  if (name !== ORDER) return name === '/' ? '' : name;
  const newest = [...platform.orders(shops[0].domain)].at(-1);
  if (newest === undefined) throw new Error('The demo has no order whose page could be opened');
  return `/orders/${newest.id.split('/').at(-1)}`;
}

const median = (figures: readonly number[]): number => round(middle(figures));

function summed(openings: readonly Opening[]): Record<string, unknown> {
  const of = (key: keyof Opening): number => median(openings.map((one) => one[key]));
  const [sentKb, lcpMs] = [of('sentKb'), of('lcpMs')];
  return {
    sentKb,
    lcpMs,
    files: of('files'),
    sentOfUnpacked: Math.round((sentKb / of('unpackedKb')) * 100) / 100,
    withinAim: sentKb <= AIM_KB && lcpMs <= AIM_LCP_MS,
  };
}

async function openCold(browser: Browser, demo: Demo, path: string): Promise<Opening> {
  stopping.throwIfAborted();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const sent = countFiles(session, demo.appUrl);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await page.goto(`${demo.adminUrl}/apps/minimis${path}`);
    const lcpMs = await lcpOf(page);
    return { ...sent(), lcpMs };
  } finally {
    await context.close();
  }
}

/** Bytes of scripts and styles of the app, as they came over the line and as they are once unpacked. */
function countFiles(session: CDPSession, appUrl: string): () => Omit<Opening, 'lcpMs'> {
  const files = new Map<string, { sent: number; unpacked: number }>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith(`${appUrl}/assets/`)) files.set(requestId, { sent: 0, unpacked: 0 });
  });
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const file = files.get(requestId);
    if (file !== undefined) file.unpacked += dataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file !== undefined) file.sent = encodedDataLength;
  });
  return () => {
    const all = [...files.values()];
    const kb = (key: 'sent' | 'unpacked'): number => all.reduce((sum, file) => sum + file[key], 0) / 1000;
    return { sentKb: kb('sent'), unpackedKb: kb('unpacked'), files: all.length };
  };
}

/** Milliseconds from the frame's own start until the largest thing that it painted, once nothing larger follows. */
async function lcpOf(page: Page): Promise<number> {
  const app = page.frameLocator('iframe[data-app]');
  await app.locator('h1').first().waitFor();
  await app.locator('.Polaris-SkeletonBodyText').first().waitFor({ state: 'detached' });
  await pause(SETTLED_MS);
  return app.locator('html').evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
}
