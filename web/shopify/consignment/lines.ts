import { isDefaultTitle, isFullHts, parseCountry, parseHts, readHts, sharedPart } from '#domain';
import type { ConsignmentLine, CountryCode, CurrencyCode, HtsCode, HtsReading } from '#domain';
import { idOfGid } from '../ids.ts';
import type { MoneyBag, MoneyV2, ShopifyInventoryItem, ShopifyLineItem } from '../order.ts';
import { minorOfAmount } from './amount.ts';
import { present } from './text.ts';
import { gramsOf } from './weight.ts';

/** What the buyer paid where that was US dollars (no rate needed, none in doubt), else the shop's own money. */
export function paidMoney(bag: MoneyBag): MoneyV2 {
  return bag.presentmentMoney.currencyCode === 'USD' ? bag.presentmentMoney : bag.shopMoney;
}

/** `quantity` pieces of a line item, worth `valueMinor` together. */
export function consignmentLine(item: ShopifyLineItem, quantity: number, valueMinor: number | null): ConsignmentLine {
  const stock = item.variant?.inventoryItem ?? null;
  // The line value is exact and the piece's price seldom is: round the price up and give the rest back as discount.
  const unit = valueMinor === null ? null : quantity === 0 ? 0 : Math.ceil(valueMinor / quantity);
  return {
    id: idOfGid(item.id, 'LineItem') ?? item.id,
    description: present(
      [present(item.title), present(item.variantTitle)]
        .filter((part) => part !== null && !isDefaultTitle(part))
        .join(' - '),
    ),
    sku: present(item.sku),
    quantity,
    unitPriceMinor: unit,
    discountMinor: unit === null || valueMinor === null ? 0 : unit * quantity - valueMinor,
    origin: originOf(stock),
    ...htsFacts(htsOf(stock)),
    requiresShipping: item.requiresShipping,
    giftCard: item.isGiftCard,
    adCvd: null,
    usmca: null,
    article: item.variant === null ? null : idOfGid(item.variant.id, 'ProductVariant'),
    weightGrams: gramsOf(stock?.measurement.weight ?? null) ?? gramsOf(item.weight),
  };
}

export function lineValueMinor(item: ShopifyLineItem, currency: CurrencyCode | null): number | null {
  const paid = paidMoney(item.priceAfterAllDiscountsBeforeTaxesSet);
  return currency === null || paid.currencyCode !== currency ? null : minorOfAmount(paid.amount, currency);
}

export function originOf(stock: Pick<ShopifyInventoryItem, 'countryCodeOfOrigin'> | null): CountryCode | null {
  return stock?.countryCodeOfOrigin == null ? null : parseCountry(stock.countryCodeOfOrigin);
}

/**
 * The number for the United States where the merchant keeps one, read whole. The general number serves every other country too, so its
 * digits after the sixth are another country's: six of it count. Without either, the numbers of other countries, where their first six agree.
 */
export function htsOf(
  stock: Pick<ShopifyInventoryItem, 'harmonizedSystemCode' | 'countryHarmonizedSystemCodes'> | null,
): HtsReading {
  const codes = stock?.countryHarmonizedSystemCodes.nodes ?? [];
  const own = readHts(codes.find(({ countryCode }) => countryCode === 'US')?.harmonizedSystemCode);
  if (own.kind !== 'none') return own;
  const general = readHts(stock?.harmonizedSystemCode);
  if (general.kind === 'damaged') return general;
  if (general.kind === 'code') return { kind: 'code', code: sharedPart(general.code) };
  const shared = new Set(codes.map(({ harmonizedSystemCode }) => sharedOf(harmonizedSystemCode)));
  const [only = null] = shared;
  return shared.size === 1 && only !== null ? { kind: 'code', code: only } : general;
}

/**
 * The ten digits of the general number where the item has none for the United States. They may be those of the United States or of the
 * shop's own country, so they are proposed and never taken.
 */
export function generalNumberOf(
  stock: Pick<ShopifyInventoryItem, 'harmonizedSystemCode' | 'countryHarmonizedSystemCodes'>,
): HtsCode | null {
  const own = stock.countryHarmonizedSystemCodes.nodes.find(({ countryCode }) => countryCode === 'US');
  if (own !== undefined && readHts(own.harmonizedSystemCode).kind !== 'none') return null;
  const general = readHts(stock.harmonizedSystemCode);
  return general.kind === 'code' && isFullHts(general.code) ? general.code : null;
}

function sharedOf(text: string): HtsCode | null {
  const code = parseHts(text);
  return code === null ? null : sharedPart(code);
}

/** As a line and an article carry it. */
export const htsFacts = (reading: HtsReading): Pick<ConsignmentLine, 'hts' | 'htsDamaged'> =>
  reading.kind === 'damaged'
    ? { hts: null, htsDamaged: reading.text }
    : { hts: reading.kind === 'code' ? reading.code : null };
