// What the demo can say of the price of its own catalogue: whole, or with the facts named that are missing.
import { describe, expect, it } from 'vitest';
import { priceEntryOptions, scheduleRateOf, TariffFile } from '#domain';
import type { Consignment, ConsignmentLine, EntryOption, ScheduleRate } from '#domain';
import { aConsignment } from '../domain/a-consignment.ts';
import { NOW, rowsOfFacts } from '../demo/tariff-facts.ts';
import { products } from '../stand-in/catalogue/products.ts';
import type { ProductRecord } from '../stand-in/catalogue/products.ts';

const file = new TariffFile({ part: true });
file.push(JSON.stringify(rowsOfFacts(NOW)));
const read = file.end();
const lines = read.kind === 'read' ? read.lines : [];
const about = { revision: '2026 Revision 10', readOn: '2026-11-30' };
const schedule = new Map<string, ScheduleRate>(lines.map((line) => [line.number, scheduleRateOf(line, about)]));

/** As the server lays it: by ten digits, else by the eight that carry the rate. */
const rateOf = (hts: string | null): ScheduleRate | undefined =>
  hts === null ? undefined : (schedule.get(hts) ?? schedule.get(hts.slice(0, 8)));

function parcelOf(
  { title, usdMinor, hts, origin, ...product }: ProductRecord,
  unitPrice = usdMinor / 100,
): Consignment {
  const one = aConsignment({ arrival: '2026-12-03' }, [
    {
      description: title,
      unitPrice: unitPrice.toFixed(2),
      origin,
      hts,
      weightGrams: product.weightGrams,
      requiresShipping: product.requiresShipping,
      giftCard: product.giftCard,
    },
  ]);
  const rate = rateOf(hts);
  const laid = (line: ConsignmentLine): ConsignmentLine => (rate === undefined ? line : { ...line, schedule: rate });
  return { ...one, lines: one.lines.map(laid) };
}

const informal = (parcel: Consignment): EntryOption | undefined =>
  priceEntryOptions(parcel).routes.find(({ kind }) => kind === '11');

/** Of the duty; the fees of carrier and broker are the merchant's to state. */
function dutyOf(product: ProductRecord): { readonly whole: boolean; readonly missing: readonly string[] } {
  if (!product.requiresShipping) return { whole: true, missing: [] };
  const way = informal(parcelOf(product));
  const missing = [
    ...(way?.cost?.lines.flatMap(({ layers }) => layers.filter(({ amount }) => amount === null)) ?? []).map(
      ({ layer, note }) => `${layer}: ${note ?? ''}`,
    ),
    ...(way?.missing ?? []),
    ...(way?.cost === null ? way.why.map(({ code }) => code) : []),
  ];
  return { whole: missing.length === 0 && way?.cost?.duty.atLeast === false, missing };
}

describe('the catalogue of the demo', () => {
  it('is priced whole, or names what is missing', () => {
    expect(products).toHaveLength(45);
    const priced = products.map((product) => ({ sku: product.sku, ...dutyOf(product) }));
    const open = priced.filter(({ whole }) => !whole);
    expect(open.filter(({ missing }) => missing.length === 0)).toEqual([]);
    expect(priced.length - open.length).toBe(29);
    const named: Readonly<Record<string, readonly string[]>> = {
      // By quantity: the net weight is the broker's to state.
      'BEANIE-MER': ['base: schedule-text'],
      'CIGAR-ROB': ['base: schedule-text'],
      // The number has ended, or stands in no schedule.
      'TOTE-CANVAS': ['base: not-stated', 'section-301-china: rate-not-known'],
      'WATCH-AUTO': ['base: not-stated'],
      'KNIFE-CHEF': ['base: not-stated', 'section-301-forced-labor: section-232', 'section-232: metal-share'],
      'POWER-20K': ['section-301-forced-labor: section-232', 'section-232: described'],
      // Which list of China a number is on is not in our rules: a broker says it.
      'GAME-PORTAGE': ['section-301-china: rate-not-known'],
      'MUG-MAPLE': ['section-301-china: rate-not-known'],
      'PHONES-OVER': ['section-301-china: rate-not-known'],
      'LAMP-VINT': ['MISSING_ORIGIN'],
      'SHIRT-GUA': ['embargo'],
      'WHISKY-RYE': ['embargo'],
      'WINE-ICE': ['embargo'],
    };
    const numberless = open.filter(({ missing }) => missing.includes('MISSING_HTS'));
    expect(numberless.map(({ sku }) => sku)).toEqual(['BOWL-SECONDS', 'BOARD-BAMBOO', 'GIFT-BOX']);
    const others = open.filter((one) => !numberless.includes(one));
    expect(Object.fromEntries(others.map(({ sku, missing }) => [sku, missing]))).toEqual(named);
  });

  it('has a T-shirt of Viet Nam at $50 with 16.5 % and what the rulebook adds, each with its source', () => {
    const shirt = products.find(({ sku }) => sku === 'TEE-CEDAR');
    if (shirt === undefined) throw new Error('the demo sells no T-shirt');
    const [line] = informal(parcelOf(shirt, 50))?.cost?.lines ?? [];
    expect(line?.layers.map(({ layer, rate, amount }) => [layer, rate, amount?.minor])).toEqual([
      ['base', '0.165', 8_25],
      ['section-301-forced-labor', '0.125', 6_25],
    ]);
    for (const { source } of line?.layers ?? []) expect(source?.cite).toMatch(/\w/);
  });
});
