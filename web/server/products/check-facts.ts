import { z } from 'zod';
import {
  checkHts,
  parseCountry,
  parseDecimal,
  parseLegalDay,
  parseProgramCode,
  readPapers,
  writePapers,
} from '#domain';
import type { LegalDay, StatedFacts } from '#domain';
import { fieldRefusal, wrong } from '../base/field-words.ts';
import { phrases, sayNow } from '../base/reader.ts';

const DESCRIPTION_MAX = 255;
/** Ten times the value: far above any rate of the schedule. */
const RATE_MAX = 10;

const country = z
  .string(wrong('country-two'))
  .transform((code, context) => parseCountry(code) ?? fault(context, wrong('no-country', { found: code })))
  .nullable();
const flag = z.boolean(wrong('yes-no-unknown')).nullable();

/** The facts that a person may state, as they are kept; the hts and the rate need a look at what they say. */
const factsOn = (day: LegalDay) =>
  z
    .strictObject(
      {
        origin: country,
        hts: z
          .string(wrong('digits'))
          .transform((text, context) => {
            const check = checkHts(text, day);
            return check.kind === 'ok' ? check.code : fault(context, phrases().htsSentence(check));
          })
          .nullable(),
        description: z
          .string(wrong('text'))
          .max(DESCRIPTION_MAX, wrong('has-characters', { most: DESCRIPTION_MAX }))
          .transform((text) => text.trim() || null)
          .nullable(),
        adCvd: flag,
        usmca: flag,
        usmcaUntil: z
          .string(wrong('day'))
          .transform((text, context) => parseLegalDay(text) ?? fault(context, wrong('day-2027')))
          .nullable(),
        quota: flag,
        alcohol: flag,
        usReturned: flag,
        baseRate: z
          .string(wrong('rate-text'))
          .transform((text, context) => {
            const rate = parseDecimal(text);
            return rate !== null && Number(rate) <= RATE_MAX ? rate : fault(context, wrong('rate'));
          })
          .nullable(),
        packaged: flag,
        metalShare: z
          .string(wrong('share-text'))
          .transform((text, context) => {
            const share = parseDecimal(text);
            return share !== null && Number(share) <= 1 ? share : fault(context, wrong('share'));
          })
          .nullable(),
        meltCountry: country,
        claim: z
          .string(wrong('program'))
          .transform((text, context) => parseProgramCode(text) ?? fault(context, wrong('no-program', { found: text })))
          .nullable(),
        agencyPapers: z
          .string(wrong('papers-text'))
          .transform((text, context) => {
            const read = readPapers(text, 'product');
            return 'problem' in read
              ? fault(context, phrases().papersSentence(read.problem, read.part))
              : writePapers(read.papers) || null;
          })
          .nullable(),
      },
      wrong('not-here'),
    )
    .partial();

function fault(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

export type CheckedFacts =
  | { readonly kind: 'ok'; readonly facts: Partial<StatedFacts> }
  | { readonly kind: 'refused'; readonly field: string | null; readonly message: string };

/** What a request states of one article, or the first thing wrong with it. `day`: as of which the tariff number is looked up. */
export function checkFacts(input: unknown, day: LegalDay): CheckedFacts {
  const result = factsOn(day).safeParse(input);
  if (result.success) return { kind: 'ok', facts: defined(result.data) };
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = unknown ?? (issue?.path[0] === undefined ? null : String(issue.path[0]));
  const said = fieldRefusal(field === null ? [] : [field], issue?.message ?? wrong('not-valid'));
  return { kind: 'refused', field, message: typeof said === 'string' ? said : sayNow(said) };
}

function defined<Facts extends object>(facts: Facts): Partial<StatedFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
