import type { SettingsJson, TagSampleJson, WhatIfLine } from '#contract';
import { addDays, country, decideOrder, evaluateLots, instant, instantOfLegalDay, legalDayOf } from '#domain';
import type { Consignment, MerchantRules } from '#domain';
import { basketOf } from '../orders/basket.ts';

const SHIRT: WhatIfLine = {
  description: 'Knitted cotton T-shirt',
  quantity: 1,
  price: '40.00',
  origin: 'VN',
  hts: '6109100012',
};
const CIGARS: WhatIfLine = { ...SHIRT, description: 'Hand-rolled cigars', origin: 'CU', hts: '2402103030' };

/** Judged as an order that is placed now would be, by the shop's settings and amendments: the preview shows no tag that would not come. */
export function tagSamples(settings: SettingsJson, merchantRules: MerchantRules, now: Date): TagSampleJson[] {
  const today = legalDayOf(instant(now.getTime()));
  const arrival = instantOfLegalDay(addDays(today, settings.transitDays), settings.arrivalTime);
  const basket = (...lines: WhatIfLine[]): Consignment => ({
    ...basketOf({ currency: 'USD', lines }, settings, now),
    arrival,
    arrivalEstimated: true,
  });
  const shirt = basket(SHIRT);
  const abroad = { ...shirt, consignee: shirt.consignee && { ...shirt.consignee, country: country('CA') } };
  const judged = (sample: TagSampleJson['sample'], lot: Consignment): TagSampleJson => {
    const { verdict, leadReason, entry, entryReady, missing } = decideOrder(
      evaluateLots({ lots: [lot], neighbours: [], who: [], house: merchantRules }),
    );
    return { sample, verdict, leadReason, entry, entryReady, missing };
  };
  return [
    judged('complete', shirt),
    judged('no-origin', basket({ ...SHIRT, origin: null })),
    judged('embargoed', basket(SHIRT, CIGARS)),
    judged('abroad', abroad),
  ];
}
