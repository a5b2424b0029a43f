import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { removeDatabase } from '../../web/server/database/embedded.ts';
import { startDemo, type Demo } from '../demo/start-demo.ts';
import { shops } from '../stand-in/catalogue/shops.ts';
import { openBrowser } from '../support/browser.ts';
import { openLedger, type Ledger } from './ledger.ts';

/** Platform, database, app and one person's browser, on a day of its own. */
export interface Stage {
  readonly demo: Demo;
  /** The shop that the story plays in. */
  readonly shop: string;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly ledger: Ledger;
  /** What the browser's console complained of, and what no script caught. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface StageOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly past?: boolean | undefined;
  /** The app is in every shop, and loads leave by a schedule. */
  readonly settled?: boolean | undefined;
}

export const maple = shops[0].domain;

/** Section 321 was open. */
export const openDay = '2025-03-03';
/** It is closed. A day of the calendar, not the machine's own: what is expected then must still be so in a year. */
export const closedDay = '2026-11-23';

export async function openStage({ today, past, settled }: StageOptions): Promise<Stage> {
  // Else every page would wait for a heading until the time limit. `npm test` builds it.
  if (!existsSync(join(import.meta.dirname, '../../dist/frontend/index.html')))
    throw new Error('The admin UI is not built: npm run build:frontend');
  const { demo, closeDemo } = await openDemo({ today, past, settled });
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const ledger = openLedger(demo.databaseUrl);
  const close = async (): Promise<void> => {
    await browser.close();
    await ledger.close();
    await closeDemo();
  };
  return { demo, shop: maple, browser, context, page, ledger, complaints, close };
}

/** Without a browser. Everything it keeps is gone when it is closed. */
export async function openDemo({
  today,
  past = false,
  settled = false,
}: StageOptions): Promise<{ demo: Demo; closeDemo: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minimis-flow-'));
  // PostgreSQL does not run as root: where we are, it runs as somebody else, who must be able to pass.
  chmodSync(dataDir, 0o755);
  const demo = await startDemo({ dataDir, port: 0, durable: false, today, past, settled });
  const closeDemo = async (): Promise<void> => {
    await demo.close();
    removeDatabase(join(dataDir, 'postgres'));
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { demo, closeDemo };
}
