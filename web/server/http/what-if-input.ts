import { z } from 'zod';
import { MODES, parseCountry, parseCurrency, parseHts, parseMoneyText } from '#domain';
import { aCountry, aDay } from './amendment-input.ts';

const LINE = z.object({
  description: z.string('is text').max(255, 'is at most 255 characters'),
  quantity: z
    .number('is a number')
    .int('is a whole number')
    .min(1, 'is at least 1')
    .max(1_000_000, 'is at most 1,000,000'),
  price: z.string('is an amount as text, e.g. 19.95').max(20, 'is at most 20 characters'),
  origin: z
    .string('is a country code')
    .refine((code) => parseCountry(code) !== null, 'is not a country: give its two letters, e.g. CA')
    .nullable(),
  hts: z
    .string('is text')
    .refine((code) => parseHts(code) !== null, 'is not an HTS number: give its 6, 8 or 10 digits')
    .nullable(),
});
const BASKET = z
  .object({
    kind: z.literal('basket'),
    currency: z
      .string('is text')
      .refine((code) => parseCurrency(code) !== null, 'is not a currency: give its three letters, e.g. USD'),
    lines: z.array(LINE).min(1, 'give at least one line').max(50, 'give at most 50 lines'),
  })
  .superRefine(({ currency, lines }, context) => {
    const known = parseCurrency(currency);
    for (const [i, { price }] of lines.entries())
      if (known !== null && parseMoneyText(price, known) === null)
        context.addIssue({
          code: 'custom',
          path: ['lines', i, 'price'],
          message: 'is not an amount: write it as 19.95',
        });
  });
export const WHAT_IF = z.object({
  subject: z.discriminatedUnion(
    'kind',
    [
      z.object({
        kind: z.literal('order'),
        order: z.string('is text').trim().min(1, 'name an order').max(64, 'is too long'),
      }),
      z.object({ kind: z.literal('shipment'), loadId: z.string('is text').min(1, 'choose a shipment').max(64) }),
      BASKET,
    ],
    'is an order, a shipment or a basket',
  ),
  arrivalDay: aDay.optional(),
  mode: z.enum(MODES, 'is truck, air, ocean, rail or mail').optional(),
  origin: aCountry.optional(),
  importerCountry: aCountry.optional(),
  amendments: z.boolean('is yes or no'),
});

export type AskedBasket = z.output<typeof BASKET>;
