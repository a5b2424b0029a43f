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
import { wrong } from '../base/field-words.ts';

const text = (what: 'add' | 'source' | 'withdraw', most: number) =>
  z.string(wrong('text')).trim().min(3, wrong('say-what', { what })).max(most, wrong('most-characters', { most }));

export const aDay = z
  .string(wrong('day-2026'))
  .refine((day) => parseLegalDay(day) !== null, wrong('day-exists'))
  .transform(legalDay);
export const aCountry = z
  .string(wrong('country-code'))
  .refine((code) => parseCountry(code) !== null, wrong('country'))
  .transform((code) => country(code.trim().toUpperCase()));
/** Decimal text from above nothing up to `most`. */
const rate = (most: number, example: string) =>
  z
    .string(wrong('number-text', { example }))
    .refine((value) => parseDecimal(value) !== null, wrong('number-as', { example }))
    .refine((value) => parseDecimal(value) === null || Number(value) <= most, wrong('most', { most }))
    .transform(decimal);

const EXEMPTION = z.object({
  kind: z.literal('exemption'),
  limit: z
    .object({
      minor: z
        .number(wrong('cents'))
        .int(wrong('whole-cents'))
        .min(1, wrong('above-nothing'))
        .max(1_000_000, wrong('most-10000-dollars')),
      currency: z.literal('USD', wrong('in-dollars')),
    })
    .transform(({ minor }) => usd(minor)),
  closedOrigins: z.array(aCountry).max(50, wrong('fifty-countries')),
  modes: z
    .array(z.enum(MODES, wrong('mode')))
    .min(1, wrong('choose-one'))
    .nullable(),
  manifestAccepted: z.boolean(wrong('yes-or-no')),
});
const EXCHANGE_RATE = z.object({
  kind: z.literal('exchange-rate'),
  currency: z
    .string(wrong('currency-code'))
    .refine((code) => parseCurrency(code) !== null, wrong('currency-cad'))
    .refine((code) => parseCurrency(code) !== 'USD', wrong('needs-no-rate'))
    .transform((code) => currency(code.trim().toUpperCase())),
  usdForOne: rate(1_000_000, '0.7300').refine((value) => Number(value) > 0, wrong('above-nothing')),
});
/** One of ours, or a name in words. What looks like an id of ours and is none was meant to be one, and would add to the duty that it should replace. */
const isLayer = (layer: string): boolean =>
  DUTY_LAYERS.some((known) => known === layer) || !/^[a-z]+(?:-[a-z0-9]+)*-\d+(?:-[a-z0-9]+)*$/.test(layer);

const DUTY_RATE = z.object({
  kind: z.literal('duty-rate'),
  layer: z
    .string(wrong('text'))
    .trim()
    .max(60, wrong('most-characters', { most: 60 }))
    .refine((name) => /\p{L}/u.test(name), wrong('duty-no-name'))
    .transform(layerMeant)
    .refine(isLayer, wrong('no-duty')),
  origin: aCountry.nullable(),
  hts: z
    .array(z.string().regex(/^[0-9]{2,10}$/, wrong('hts-prefix')))
    .min(1, wrong('name-one'))
    .max(200, wrong('two-hundred'))
    .nullable(),
  rate: rate(10, '0.125'),
});

const MAIL_ENTRY = z.object({ kind: z.literal('mail-entry'), type13: z.boolean(wrong('yes-or-no')) });

export const NEW_AMENDMENT = z
  .object({
    rule: z.discriminatedUnion('kind', [EXEMPTION, EXCHANGE_RATE, DUTY_RATE, MAIL_ENTRY], wrong('amendment-kind')),
    from: aDay,
    until: aDay.nullable(),
    why: text('add', 500),
    source: text('source', 300),
    meant: z.literal('yes', wrong('yes-or-left-out')).optional(),
  })
  .refine(({ from, until }) => until === null || until >= from, {
    path: ['until'],
    error: wrong('before-first-day'),
  })
  .superRefine(({ rule, from }, context) => {
    if (rule.kind !== 'duty-rate') return;
    for (const [i, prefix] of (rule.hts ?? []).entries())
      if (htsPrefixFault(prefix, from) !== null)
        context.addIssue({
          code: 'custom',
          path: ['rule', 'hts', i],
          message: wrong('barred-prefix', { found: prefix }),
        });
  });

export const WITHDRAWAL = z.object({ why: text('withdraw', 500) });
