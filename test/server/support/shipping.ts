import { country, currency, hts, instant } from '#domain';
import type { ConsignmentLine, Party } from '#domain';
import { shipFromOf } from '#shopify';
import type { LotDraft } from '#shopify';
import type { Deps } from '../../../web/server/ports/deps.ts';
import { decideAndPlace } from '../../../web/server/loads/decide-and-place.ts';
import { lockAll } from '../../../web/server/store/locks.ts';
import { storeReading } from '../../../web/server/store/orders.ts';
import { saveSettings, readSettings } from '../../../web/server/store/settings.ts';
import type { SettingsJson } from '#contract';

/** What deciding and shipping need; the queue is whichever the test brings. */
export type ShippingDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'>;

export const NORTH = 'north-shop.myshopify.com';
export const SOUTH = 'south-shop.myshopify.com';

const TORONTO: Party = {
  name: 'Toronto warehouse',
  company: null,
  address1: '1 Example Rd',
  address2: null,
  city: 'Toronto',
  province: 'Ontario',
  zip: 'M5V 2T6',
  country: country('CA'),
};

/** An installed shop with its settings saved. */
export async function aShop(
  { db, clock }: ShippingDeps,
  shop: string,
  differing: Partial<SettingsJson> = {},
): Promise<void> {
  const code = shop === NORTH ? 'N2A' : shop === SOUTH ? 'S2A' : shop.slice(0, 3).toUpperCase();
  await db.shop.create({ data: { shop, name: 'Maple Goods Inc', installedAt: clock.now(), scnCode: code } });
  const { settings } = await readSettings(db, shop);
  await db.$transaction((tx) =>
    saveSettings(
      tx,
      shop,
      { ...settings, scac: 'ABCD', importerCountry: 'US', importerKind: 'us-company', ...differing },
      0,
      clock.now(),
    ),
  );
}

export interface OrderChanges {
  readonly line?: Partial<ConsignmentLine>;
  readonly lines?: readonly ConsignmentLine[];
  readonly consignee?: Partial<Party>;
  readonly place?: Partial<Party> | null;
  readonly placedAt?: Date;
  readonly cancelledAt?: Date | null;
  readonly fulfillmentStatus?: string;
  readonly financialStatus?: string | null;
  readonly test?: boolean;
  readonly standing?: string;
  readonly standingFacts?: string;
  readonly tags?: string[];
}

export function aLine(id: string, differing: Partial<ConsignmentLine> = {}): ConsignmentLine {
  return {
    id,
    description: 'Cotton T-shirt, knit',
    sku: 'TS-1',
    quantity: 1,
    unitPriceMinor: 4000,
    discountMinor: 0,
    origin: country('VN'),
    hts: hts('6109100012'),
    requiresShipping: true,
    giftCard: false,
    adCvd: false,
    usmca: false,
    weightGrams: 210,
    ...differing,
  };
}

/** Stores an order as if it had just been read from Shopify, and decides it: ready to cross unless the test says otherwise. */
export async function anOrder(
  deps: ShippingDeps,
  shop: string,
  orderId: string,
  changes: OrderChanges = {},
): Promise<void> {
  const now = deps.clock.now();
  const { place, placedAt = now } = changes;
  const consignee: Party = {
    name: `Buyer ${orderId}`,
    company: null,
    address1: `${orderId} Sample St`,
    address2: null,
    city: 'Austin',
    province: 'TX',
    zip: '78701',
    country: country('US'),
    ...changes.consignee,
  };
  const lot: LotDraft = {
    id: orderId,
    orderId,
    placedAt: instant(placedAt.getTime()),
    shipFrom: place === null ? null : shipFromOf('Toronto warehouse', { ...TORONTO, ...place }),
    consignee,
    purchaser: { name: consignee.name, email: `pseudonym-${orderId}`, company: null },
    currency: currency('USD'),
    shippingChargeMinor: null,
    lines: changes.lines ?? [aLine(`${orderId}1`, changes.line)],
  };
  await deps.db.$transaction(
    async (tx) => {
      await lockAll(tx, 'order', shop, [orderId]);
      const held = await tx.orderRecord.findUnique({
        where: { shop_orderId: { shop, orderId } },
        select: { shopifyUpdatedAt: true },
      });
      await storeReading(tx, shop, orderId, {
        name: `#${orderId}`,
        placedAt,
        shopifyUpdatedAt: new Date(Math.max(now.getTime(), held?.shopifyUpdatedAt.getTime() ?? 0) + 1),
        cancelledAt: changes.cancelledAt ?? null,
        fulfillmentStatus: changes.fulfillmentStatus ?? 'UNFULFILLED',
        financialStatus: changes.financialStatus ?? 'PAID',
        test: changes.test ?? false,
        standing: changes.standing ?? (changes.fulfillmentStatus === 'FULFILLED' ? 'gone' : 'to-go'),
        standingFacts: changes.standingFacts ?? '{}',
        otherLots: '[]',
        consigneeName: consignee.name,
        destination: 'Austin, TX',
        lots: JSON.stringify([lot]),
        lookHash: null,
        partHashes: [],
        readAt: now,
        searchText: [`#${orderId}`, consignee.name, ...(changes.tags ?? [])].join('\n').toLowerCase(),
        tags: changes.tags ?? [],
        writtenMetafield: null,
      });
      await decideAndPlace(tx, deps, { shop, orderId, cause: 'test' });
    },
    { timeout: 30_000, maxWait: 30_000 },
  );
}
