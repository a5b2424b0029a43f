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
import { fieldSentence } from '../base/field-words.ts';
import { phrases } from '../base/reader.ts';

const DESCRIPTION_MAX = 255;
/** Ten times the value: far above any rate of the schedule. */
const RATE_MAX = 10;

const country = z
  .string('is the two letters of a country')
  .transform(
    (code, context) => parseCountry(code) ?? fault(context, `is no country: "${code}". Give its two letters, e.g. CA`),
  )
  .nullable();
const flag = z.boolean('is yes, no or not known').nullable();

/** The facts that a person may state, as they are kept; the hts and the rate need a look at what they say. */
const factsOn = (day: LegalDay) =>
  z
    .strictObject(
      {
        origin: country,
        hts: z
          .string('is a text of digits')
          .transform((text, context) => {
            const check = checkHts(text, day);
            return check.kind === 'ok' ? check.code : fault(context, phrases().htsSentence(check));
          })
          .nullable(),
        description: z
          .string('is text')
          .max(DESCRIPTION_MAX, `has at most ${DESCRIPTION_MAX} characters`)
          .transform((text) => text.trim() || null)
          .nullable(),
        adCvd: flag,
        usmca: flag,
        usmcaUntil: z
          .string('is a day')
          .transform((text, context) => parseLegalDay(text) ?? fault(context, 'is a day such as 2027-03-31'))
          .nullable(),
        quota: flag,
        alcohol: flag,
        usReturned: flag,
        baseRate: z
          .string('is a text such as 0.165')
          .transform((text, context) => {
            const rate = parseDecimal(text);
            return rate !== null && Number(rate) <= RATE_MAX
              ? rate
              : fault(context, 'is a rate from 0 to 10, such as 0.165');
          })
          .nullable(),
        packaged: flag,
        metalShare: z
          .string('is a text such as 0.4')
          .transform((text, context) => {
            const share = parseDecimal(text);
            return share !== null && Number(share) <= 1
              ? share
              : fault(context, 'is a share of the weight from 0 to 1, such as 0.4');
          })
          .nullable(),
        meltCountry: country,
        claim: z
          .string('is the symbol of a preference program')
          .transform(
            (text, context) =>
              parseProgramCode(text) ?? fault(context, `is no preference program: "${text}". Give its symbol, e.g. KR`),
          )
          .nullable(),
        agencyPapers: z
          .string('is a text such as CPSC GCC-2026-4 until 2027-05-31')
          .transform((text, context) => {
            const read = readPapers(text, 'product');
            return 'problem' in read
              ? fault(context, phrases().papersSentence(read.problem, read.part))
              : writePapers(read.papers) || null;
          })
          .nullable(),
      },
      'cannot be changed here',
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
  const problem = issue?.message ?? 'is not valid';
  return { kind: 'refused', field, message: fieldSentence(field === null ? [] : [field], problem) };
}

function defined<Facts extends object>(facts: Facts): Partial<StatedFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
