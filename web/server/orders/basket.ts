import type { SettingsJson, WhatIfLine } from '#contract';
import { country, currency, instant, parseCountry, parseHts, parseMoneyText } from '#domain';
import type { Consignment, Party } from '#domain';
import { importerOfSettings } from '../lanes/ways.ts';

/** A buyer whose papers lack nothing, so that the answer speaks of the goods. */
const BUYER: Party = {
  name: 'Alex Morgan',
  company: null,
  address1: '100 Congress Ave',
  address2: null,
  city: 'Austin',
  province: 'TX',
  zip: '78701',
  country: country('US'),
};

/** Goods made up for a question, sent as this shop sends: to one person in Texas, arriving now unless another day is supposed. */
export function basketOf(
  basket: { readonly currency: string; readonly lines: readonly WhatIfLine[] },
  settings: SettingsJson,
  now: Date,
): Consignment {
  const { shipFrom, mode } = settings;
  const paid = currency(basket.currency.trim().toUpperCase());
  const from = shipFrom.country === null ? country('CA') : country(shipFrom.country);
  return {
    id: 'basket',
    order: { id: 'basket', placedAt: null },
    arrival: instant(now.getTime()),
    exported: null,
    mode,
    shippedFrom: from,
    shipper: { ...BUYER, name: shipFrom.company ?? shipFrom.name ?? 'Your shop', country: from },
    consignee: BUYER,
    purchaser: null,
    importerOfRecord: importerOfSettings(settings),
    currency: paid,
    exchangeRate: null,
    shippingChargeMinor: null,
    giftMessage: null,
    lines: basket.lines.map((line, i) => ({
      id: `line-${i + 1}`,
      description: line.description,
      sku: null,
      quantity: line.quantity,
      unitPriceMinor: parseMoneyText(line.price, paid),
      discountMinor: 0,
      origin: line.origin === null ? null : parseCountry(line.origin),
      hts: line.hts === null ? null : parseHts(line.hts),
      requiresShipping: true,
      giftCard: false,
      adCvd: null,
      usmca: null,
      weightGrams: null,
    })),
  };
}
