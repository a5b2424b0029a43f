import { z } from 'zod';
import { MODES, parseCountry, parseCurrency, parseHts, parseMoneyText } from '#domain';
import { aCountry, aDay } from './amendment-input.ts';
import { wrong } from '../base/field-words.ts';

const LINE = z.object({
  description: z.string(wrong('text')).max(255, wrong('most-characters', { most: 255 })),
  quantity: z
    .number(wrong('number'))
    .int(wrong('whole-number'))
    .min(1, wrong('least', { least: 1 }))
    .max(1_000_000, wrong('most-million')),
  price: z.string(wrong('amount-text')).max(20, wrong('most-characters', { most: 20 })),
  origin: z
    .string(wrong('country-code'))
    .refine((code) => parseCountry(code) !== null, wrong('country'))
    .nullable(),
  hts: z
    .string(wrong('text'))
    .refine((code) => parseHts(code) !== null, wrong('hts'))
    .nullable(),
});
const BASKET = z
  .object({
    kind: z.literal('basket'),
    currency: z.string(wrong('text')).refine((code) => parseCurrency(code) !== null, wrong('currency-usd')),
    lines: z.array(LINE).min(1, wrong('give-line')).max(50, wrong('fifty-lines')),
  })
  .superRefine(({ currency, lines }, context) => {
    const known = parseCurrency(currency);
    for (const [i, { price }] of lines.entries())
      if (known !== null && parseMoneyText(price, known) === null)
        context.addIssue({
          code: 'custom',
          path: ['lines', i, 'price'],
          message: wrong('amount-19'),
        });
  });
export const WHAT_IF = z.object({
  subject: z.discriminatedUnion(
    'kind',
    [
      z.object({
        kind: z.literal('order'),
        order: z.string(wrong('text')).trim().min(1, wrong('name-order')).max(64, wrong('too-long')),
      }),
      z.object({
        kind: z.literal('shipment'),
        loadId: z.string(wrong('text')).min(1, wrong('choose-shipment')).max(64),
      }),
      BASKET,
    ],
    wrong('what-if-subject'),
  ),
  arrivalDay: aDay.optional(),
  mode: z.enum(MODES, wrong('mode')).optional(),
  origin: aCountry.optional(),
  importerCountry: aCountry.optional(),
  amendments: z.boolean(wrong('yes-or-no')),
});

export type AskedBasket = z.output<typeof BASKET>;
