import { createAdminApi } from '../../../web/server/admin-api/client.ts';
import { readDelivery } from '../../../web/server/webhooks/delivery.ts';
import type { JobToSend } from '../../../web/server/ports/queue.ts';
import { readAppToml } from '../../stand-in/platform/app-config.ts';
import { createAdminGraphQL } from '../../stand-in/platform/graphql.ts';
import type { OrderInput } from '../../stand-in/platform/input.ts';
import { createPlatform } from '../../stand-in/platform/platform.ts';
import type { Platform } from '../../stand-in/platform/platform.ts';
import { heldTokens } from '../../support/held-tokens.ts';
import { CLOSED_DAY, startPipeline } from '../../support/order-pipeline.ts';
import type { Pipeline } from '../../support/order-pipeline.ts';
import { stateImporter } from '../../support/state-importer.ts';

export const MAPLE = 'maple-goods.myshopify.com';

/** The pipeline over the stand-in, whose deliveries become the jobs that they lead to; a test says when a job runs. */
export interface StandInPipeline {
  readonly pipeline: Pipeline;
  readonly platform: Platform;
  /** Business time of both. */
  at: Date;
  /** Points that the store has charged. */
  points(): number;
  /** Called around each call of the Admin API: before it takes effect, and before its answer is there. */
  around: ((when: 'before' | 'after') => Promise<void>) | null;
  order(n: number): string;
  /** What was delivered becomes jobs. */
  delivered(): Promise<void>;
  close(): Promise<void>;
}

const place = (key: string, city: string, province: string, zip: string) => ({
  key,
  name: key,
  address1: '12 Queen Street West',
  city,
  province,
  zip,
  country: 'CA',
});

export async function startStandInPipeline(): Promise<StandInPipeline> {
  const toml = readAppToml(new URL('../../../shopify.app.toml', import.meta.url));
  const appUrl = 'http://app.invalid';
  const opened = { at: CLOSED_DAY, around: null } as Pick<StandInPipeline, 'at' | 'around'>;
  const platform = createPlatform({
    dataDir: null,
    now: () => opened.at,
    app: { ...toml, apiKey: 'k', apiSecret: 's', appUrl },
  });
  const graphql = createAdminGraphQL(platform);
  const jobs: JobToSend[] = [];
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const body = typeof init?.body === 'string' ? init.body : '{}';
    const url = input instanceof Request ? input.url : input.toString();
    if (url.startsWith(appUrl)) {
      const headers = Object.fromEntries(new Headers(init?.headers));
      const read = readDelivery(headers, Buffer.from(body));
      if (read.kind === 'delivery' && read.delivery.job !== null) jobs.push(read.delivery.job);
      return new Response('');
    }
    const installation = platform.installation(MAPLE);
    if (installation === null) return new Response('', { status: 401 });
    await opened.around?.('before');
    const answer = await graphql.run(installation, JSON.parse(body) as Parameters<typeof graphql.run>[1]);
    const response = Response.json(answer);
    await opened.around?.('after');
    return response;
  };
  platform.addShop({
    domain: MAPLE,
    name: 'Maple Goods',
    currency: 'CAD',
    plan: 'plus',
    presentmentRates: { USD: 0.5 },
    locations: [place('toronto', 'Toronto', 'ON', 'M5V 3A8'), place('calgary', 'Calgary', 'AB', 'T2P 1J9')],
  });
  const { variantId } = platform.addProduct(MAPLE, {
    title: 'Maple Leaf Mug',
    sku: 'MUG',
    priceMinor: 1900,
    weightGrams: 380,
    origin: 'CN',
    hts: '6912004400',
  });
  platform.install(MAPLE);
  const pipeline = await startPipeline(CLOSED_DAY, ({ db }) => createAdminApi({ db, tokens: heldTokens('a') }));
  await pipeline.deps.db.shop.create({
    data: { shop: MAPLE, state: 'installed', installedAt: CLOSED_DAY, scnCode: 'BBB' },
  });
  await stateImporter(pipeline.deps, MAPLE);
  const orderOf = (n: number): OrderInput => ({
    lines: [{ variantId, quantity: 2 }],
    email: `buyer${n}@mail.example`,
    shippingAddress: {
      firstName: 'Grace',
      lastName: `Whitfield ${n}`,
      address1: `${118 + n} Barton Springs Road`,
      city: 'Austin',
      province: 'TX',
      zip: '78704',
      country: 'US',
    },
    shipping: { title: 'Ground', priceMinor: 900 },
    presentmentCurrency: 'USD',
  });
  return Object.assign(opened, {
    pipeline,
    platform,
    points: () => platform.pointsCharged.get(MAPLE) ?? 0,
    order: (n: number) => platform.createOrder(MAPLE, orderOf(n)).id,
    async delivered() {
      await new Promise((resolve) => setTimeout(resolve, 3)); // routing
      await platform.sender.idle();
      pipeline.send(...jobs.splice(0));
    },
    async close() {
      globalThis.fetch = realFetch;
      await platform.close();
      await pipeline.close();
    },
  });
}
