import { createAdminApi } from '../../../web/server/admin-api/client.ts';
import type { Deps } from '../../../web/server/ports/deps.ts';
import { TOPICS } from '../../../web/server/webhooks/topics.ts';
import type { LosslessObject } from '../../../web/server/webhooks/topics.ts';
import { readAppToml } from '../../stand-in/platform/app-config.ts';
import { createAdminGraphQL } from '../../stand-in/platform/graphql.ts';
import type { OrderInput, ProductInput } from '../../stand-in/platform/input.ts';
import type { Product } from '../../stand-in/platform/model.ts';
import { createPlatform } from '../../stand-in/platform/platform.ts';
import type { Platform } from '../../stand-in/platform/platform.ts';
import { CLOSED_DAY, startPipeline } from '../../support/order-pipeline.ts';
import type { Pipeline } from '../../support/order-pipeline.ts';
import { heldTokens } from '../../support/held-tokens.ts';

const toml = readAppToml(new URL('../../../shopify.app.toml', import.meta.url));
const APP_URL = 'http://127.0.0.1:1';
export const MAPLE = 'maple-goods.myshopify.com';
export const THAMES = 'thames-and-co.myshopify.com';

/** The jobs with their own client of the Admin API over a stand-in that counts points and checks scopes; its webhooks become jobs. */
export interface StandInStage {
  readonly platform: Platform;
  readonly pipeline: Pipeline;
  readonly deps: Deps;
  /** Operations of the Admin API that were asked, with the shop before. */
  readonly asked: string[];
  /** Called before each operation; what it throws reaches the job. */
  before: ((operation: string) => void) | null;
  sells(shop: string, ...products: Partial<ProductInput>[]): Product[];
  /** An order of one piece each, from Toronto to Texas; webhooks and jobs are run. */
  orders(shop: string, ...variantIds: string[]): Promise<string>;
  tags(shop: string, orderId: string): readonly string[];
  /** Until neither a webhook nor a job is left. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function standInStage(now = CLOSED_DAY): Promise<StandInStage> {
  const realFetch = globalThis.fetch;
  const platform = createPlatform({
    dataDir: null,
    now: () => stage.pipeline.at,
    app: { ...toml, apiKey: 'k', apiSecret: 's', appUrl: APP_URL },
  });
  const graphql = createAdminGraphQL(platform);
  const pipeline = await startPipeline(now, ({ db }) => createAdminApi({ db, tokens: heldTokens('a') }));
  // The shops of this stage are opened by the test.
  await pipeline.deps.db.shop.deleteMany({});
  const stage: StandInStage = {
    platform,
    pipeline,
    deps: pipeline.deps,
    asked: [],
    before: null,
    sells: (shop, ...products) =>
      products.map((each, index) =>
        platform.addProduct(shop, {
          title: `Maple Leaf Mug ${index + 1}`,
          sku: `MUG-${index + 1}`,
          productType: 'Kitchen',
          priceMinor: 1900,
          weightGrams: 380,
          origin: 'CA',
          hts: '6912004400',
          ...each,
        }),
      ),
    async orders(shop, ...variantIds) {
      const { id } = platform.createOrder(shop, orderOf(variantIds));
      await stage.settle();
      return id;
    },
    tags: (shop, orderId) => platform.order(shop, orderId)?.tags ?? [],
    async settle() {
      for (let ran = 1; ran > 0;) {
        await platform.sender.idle();
        ran = await pipeline.drain();
      }
    },
    async close() {
      await platform.close();
      await pipeline.close();
      globalThis.fetch = realFetch;
    },
  };
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const body = typeof init?.body === 'string' ? init.body : '{}';
    if (url.origin === APP_URL) return receive(pipeline, new Headers(init?.headers), body);
    const installation = platform.installation(url.hostname);
    if (installation === null) return new Response('', { status: 401 });
    const call = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const operation = /^(?:query|mutation) (\w+)/.exec(call.query)?.[1] ?? '';
    stage.asked.push(`${url.hostname} ${operation}`);
    stage.before?.(operation);
    return Response.json(await graphql.run(installation, call));
  };
  return stage;
}

/** Opens a shop in Toronto that has the app. */
export async function opens(stage: StandInStage, shop: string): Promise<void> {
  stage.platform.addShop({
    domain: shop,
    name: shop,
    currency: 'USD',
    locations: [
      {
        key: 'toronto',
        name: 'Toronto',
        address1: '1 Front St',
        city: 'Toronto',
        province: 'ON',
        zip: 'M5V 3A8',
        country: 'CA',
      },
    ],
  });
  stage.platform.install(shop);
  await stage.deps.db.shop.create({
    data: { shop, state: 'installed', installedAt: stage.pipeline.at, scnCode: shop.slice(0, 3).toUpperCase() },
  });
}

/** What the webhook receiver and the inbox make of a delivery, without the signature. */
function receive(pipeline: Pipeline, headers: Headers, body: string): Response {
  const topic = TOPICS[headers.get('x-shopify-topic') ?? ''];
  // Ids exceed 2^53: as text they stay whole.
  const parsed = JSON.parse(body.replace(/:(\d{16,})/g, ':"$1"')) as LosslessObject;
  const about = topic?.subjectOf(parsed) ?? null;
  if (topic === undefined || about === null) return new Response('', { status: 404 });
  const job = topic.job(headers.get('x-shopify-shop-domain') ?? '', about, headers.get('x-shopify-event-id') ?? '');
  if (job !== null) pipeline.send(job);
  return new Response('');
}

const orderOf = (variantIds: readonly string[]): OrderInput => ({
  lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })),
  email: `buyer${variantIds.join('-')}@mail.example`,
  shippingAddress: {
    firstName: 'Grace',
    lastName: 'Whitfield',
    address1: '118 Barton Springs Road',
    city: 'Austin',
    province: 'TX',
    zip: '78704',
    country: 'US',
  },
  shipping: { title: 'Ground', priceMinor: 900 },
});
