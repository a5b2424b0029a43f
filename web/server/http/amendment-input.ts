import { z } from 'zod';
import {
  country,
  currency,
  decimal,
  DUTY_LAYERS,
  htsPrefixFault,
  layerMeant,
  legalDay,
  MODES,
  parseCountry,
  parseCurrency,
  parseDecimal,
  parseLegalDay,
  usd,
} from '#domain';

const text = (what: string, most: number) =>
  z.string(`is text`).trim().min(3, `say ${what}, in a few words at least`).max(most, `is at most ${most} characters`);

export const aDay = z
  .string('is a day, e.g. 2026-12-01')
  .refine((day) => parseLegalDay(day) !== null, 'is not a day that exists: write it as 2026-12-01')
  .transform(legalDay);
export const aCountry = z
  .string('is a country code')
  .refine((code) => parseCountry(code) !== null, 'is not a country: give its two letters, e.g. CA')
  .transform((code) => country(code.trim().toUpperCase()));
/** Decimal text from above nothing up to `most`. */
const rate = (most: number, example: string) =>
  z
    .string(`is a number as text, e.g. ${example}`)
    .refine((value) => parseDecimal(value) !== null, `is not a number: write it as ${example}`)
    .refine((value) => parseDecimal(value) === null || Number(value) <= most, `is at most ${most}`)
    .transform(decimal);

const EXEMPTION = z.object({
  kind: z.literal('exemption'),
  limit: z
    .object({
      minor: z
        .number('is a number of cents')
        .int('is a whole number of cents')
        .min(1, 'is more than nothing')
        .max(1_000_000, 'is at most $10,000'),
      currency: z.literal('USD', 'is in US dollars'),
    })
    .transform(({ minor }) => usd(minor)),
  closedOrigins: z.array(aCountry).max(50, 'names at most 50 countries'),
  modes: z.array(z.enum(MODES, 'is truck, air, ocean, rail or mail')).min(1, 'choose at least one').nullable(),
  manifestAccepted: z.boolean('is yes or no'),
});
const EXCHANGE_RATE = z.object({
  kind: z.literal('exchange-rate'),
  currency: z
    .string('is a currency code')
    .refine((code) => parseCurrency(code) !== null, 'is not a currency: give its three letters, e.g. CAD')
    .refine((code) => parseCurrency(code) !== 'USD', 'needs no rate: it is the US dollar')
    .transform((code) => currency(code.trim().toUpperCase())),
  usdForOne: rate(1_000_000, '0.7300').refine((value) => Number(value) > 0, 'is more than nothing'),
});
/** One of ours, or a name in words. What looks like an id of ours and is none was meant to be one, and would add to the duty that it should replace. */
const isLayer = (layer: string): boolean =>
  DUTY_LAYERS.some((known) => known === layer) || !/^[a-z]+(?:-[a-z0-9]+)*-\d+(?:-[a-z0-9]+)*$/.test(layer);

const DUTY_RATE = z.object({
  kind: z.literal('duty-rate'),
  layer: z
    .string('is text')
    .trim()
    .max(60, 'is at most 60 characters')
    .refine((name) => /\p{L}/u.test(name), 'has no name: choose a duty of the list, or name another')
    .transform(layerMeant)
    .refine(isLayer, 'is no duty of the list: choose one, or name another in words'),
  origin: aCountry.nullable(),
  hts: z
    .array(z.string().regex(/^[0-9]{2,10}$/, 'is 2 to 10 digits of an HTS number'))
    .min(1, 'name at least one')
    .max(200, 'names at most 200')
    .nullable(),
  rate: rate(10, '0.125'),
});

const MAIL_ENTRY = z.object({ kind: z.literal('mail-entry'), type13: z.boolean('is yes or no') });

export const NEW_AMENDMENT = z
  .object({
    rule: z.discriminatedUnion(
      'kind',
      [EXEMPTION, EXCHANGE_RATE, DUTY_RATE, MAIL_ENTRY],
      'is an exemption, an exchange rate, a rate of duty or the entry of your post',
    ),
    from: aDay,
    until: aDay.nullable(),
    why: text('why you add it', 500),
    source: text('by whose word', 300),
  })
  .refine(({ from, until }) => until === null || until >= from, {
    path: ['until'],
    error: 'is not before the first day',
  })
  .superRefine(({ rule, from }, context) => {
    if (rule.kind !== 'duty-rate') return;
    for (const [i, prefix] of (rule.hts ?? []).entries())
      if (htsPrefixFault(prefix, from) !== null)
        context.addIssue({
          code: 'custom',
          path: ['rule', 'hts', i],
          message: `is "${prefix}", and the number of no goods begins with it`,
        });
  });

export const WITHDRAWAL = z.object({ why: text('why you withdraw it', 500) });
