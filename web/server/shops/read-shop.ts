import { laneFor, parseCountry } from '#domain';
import { DEFAULT_TAG_PREFIX, SHOP } from '#shopify';
import type { ShopData } from '#shopify';
import { requestCatalogue } from '../products/read-catalogue.ts';
import { resumeWrites } from '../products/write-product.ts';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { stopAccess } from '../admin-api/access.ts';
import { recheckAllIn } from '../orders/recheck.ts';
import { inTransaction } from '../store/transaction.ts';

/** After an installation: learn the shop's name and place, fill settings that nobody has set, have all orders and products read. */
export async function readShop(
  deps: Pick<Deps, 'admin' | 'db' | 'queue' | 'clock' | 'log'>,
  shop: string,
): Promise<void> {
  const outcome = await deps.admin.run<ShopData>(shop, SHOP, {});
  if (outcome.kind === 'refused') throw new Error(`Shopify refused our shop document: ${outcome.message}`);
  if (outcome.kind !== 'ok') return stopAccess(deps, shop, outcome, 'read-shop');
  const { name, currencyCode, ianaTimezone, shopAddress } = outcome.data.shop;
  await inTransaction(deps.db, async (tx) => {
    const { count } = await tx.shop.updateMany({
      where: { shop },
      data: { name, currency: currencyCode, ianaTimezone },
    });
    if (count === 0) return; // erased since
    await fillShipFrom(tx, deps, { shop, name, address: shopAddress });
    await recheckAllIn(tx, deps, shop, 'install');
    await requestCatalogue(tx, deps, shop, true);
    await resumeWrites(tx, deps, shop);
  });
}

/** The shop's own address is the best first guess of where it ships from; what the merchant has set stays. */
async function fillShipFrom(
  tx: Tx,
  deps: Pick<Deps, 'clock'>,
  {
    shop,
    name,
    address,
  }: { readonly shop: string; readonly name: string; readonly address: ShopData['shop']['shopAddress'] },
): Promise<void> {
  const held = await tx.settings.findUnique({ where: { shop } });
  if (held !== null && held.shipFromCountry !== null) return;
  const place = {
    shipFromName: name,
    shipFromCompany: address.company,
    shipFromAddress1: address.address1,
    shipFromCity: address.city,
    shipFromProvince: address.provinceCode,
    shipFromZip: address.zip,
    shipFromCountry: address.countryCodeV2 === null ? null : parseCountry(address.countryCodeV2),
    updatedAt: deps.clock.now(),
  };
  const lane = laneFor(place.shipFromCountry, address.provinceCode);
  await tx.settings.upsert({
    where: { shop },
    create: {
      shop,
      tagPrefix: DEFAULT_TAG_PREFIX,
      revision: 0, // no person has saved yet: a page that was opened before we were here may
      ...place,
      ...(lane === null ? {} : { ...lane, laneConfirmed: false }),
    },
    update: place,
  });
}
