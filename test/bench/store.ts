import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDatabase } from '../../web/server/database/embedded.ts';
import { openAppIn } from '../demo/open-app.ts';
import { startDemo } from '../demo/start-demo.ts';
import type { Platform } from '../stand-in/platform/index.ts';
import { orderOf } from '../support/numbered-order.ts';
import { pause } from './process.ts';

/** One shop with one article. */
export interface BenchShop {
  readonly shop: string;
  readonly variantId: string;
  /** Places the n-th order of this shop, each of a person of its own, and returns its id. */
  order(n: number): string;
  isTagged(id: string): boolean;
}

export interface BenchStores {
  readonly platform: Platform;
  /** Opens a shop of that plan with no past and installs the app in it. */
  open(name: string, plan: 'standard' | 'plus'): Promise<BenchShop>;
  readonly appUrl: string;
  close(): Promise<void>;
}

export interface BenchStore extends BenchShop {
  readonly platform: Platform;
  /** States another origin of the article that all orders hold, as the products page does. */
  stateOrigin(country: string): Promise<void>;
  /** Points that the store has charged until now. */
  points(): number;
  close(): Promise<void>;
}

/** Stand-in, database (everything synced to disk) and the app in a process of its own, on its own day or `today`. */
export async function openStores(today: string | null = null): Promise<BenchStores> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minimis-bench-'));
  chmodSync(dataDir, 0o755); // PostgreSQL does not run as root: whom root hands it to must be able to pass
  const demo = await startDemo({ dataDir, port: 0, past: false, today });
  const { platform, appUrl } = demo;
  return {
    platform,
    appUrl,
    async open(name, plan) {
      const shop = `bench-${name}.myshopify.com`;
      platform.addShop({ domain: shop, name: 'Bench', currency: 'USD', plan, locations: [toronto] });
      await openAppIn(platform, shop, appUrl);
      const { variantId } = platform.addProduct(shop, tee);
      return {
        shop,
        variantId,
        order: (n) => platform.createOrder(shop, orderOf(n, variantId)).id,
        isTagged: (id) => (platform.order(shop, id)?.tags ?? []).length > 0,
      };
    },
    async close() {
      await demo.close();
      removeDatabase(join(dataDir, 'postgres'));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The same with one shop of that plan, whose first reading is over. */
export async function openStore(plan: 'standard' | 'plus', today: string | null = null): Promise<BenchStore> {
  const stores = await openStores(today);
  const { platform, appUrl } = stores;
  try {
    const opened = await stores.open(plan, plan);
    await pause(3000); // the first reading of the shop ends, the bucket is full again
    return {
      ...opened,
      platform,
      async stateOrigin(country) {
        const changes = [{ id: opened.variantId, facts: { origin: country } }];
        const answer = await fetch(`${appUrl}/api/products`, {
          method: 'PATCH',
          headers: {
            authorization: `Bearer ${platform.mintIdToken(opened.shop, '90210')}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify({ changes, reason: 'Measured' }),
        });
        if (!answer.ok) throw new Error(`The app did not take the origin: ${answer.status} ${await answer.text()}`);
      },
      points: () => platform.pointsCharged.get(opened.shop) ?? 0,
      close: () => stores.close(),
    };
  } catch (error) {
    await stores.close();
    throw error;
  }
}

const toronto = {
  key: 'main',
  name: 'Main',
  address1: '1 Yonge Street',
  city: 'Toronto',
  province: 'ON',
  zip: 'M5E 1W7',
  country: 'CA',
};

const tee = { title: 'Knitted cotton T-shirt', priceMinor: 3400, weightGrams: 180, origin: 'CA', hts: '6109100012' };
