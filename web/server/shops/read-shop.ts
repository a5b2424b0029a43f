import { laneFor, parseCountry } from '#domain';
import { DEFAULT_TAG_PREFIX, SHOP } from '#shopify';
import type { ShopData } from '#shopify';
import { requestCatalogue } from '../products/read-catalogue.ts';
import { resumeWrites } from '../products/write-product.ts';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { stopAccess } from '../admin-api/access.ts';
import { recheckAllIn } from '../orders/recheck.ts';
import { fillPlace, readSettings } from '../store/settings.ts';
import { describeShop } from '../store/shops.ts';
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
    if (!(await describeShop(tx, shop, { name, currency: currencyCode, ianaTimezone }))) return; // erased since
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
  const { settings } = await readSettings(tx, shop);
  if (settings.shipFrom.country !== null) return;
  const country = address.countryCodeV2 === null ? null : parseCountry(address.countryCodeV2);
  const { company, address1, city, provinceCode: province, zip } = address;
  await fillPlace(tx, shop, {
    place: { name, company, address1, city, province, zip, country },
    lane: laneFor(country, province),
    tagPrefix: DEFAULT_TAG_PREFIX,
    at: deps.clock.now(),
  });
}
