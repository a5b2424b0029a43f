import { midCountry } from './maker/mid.ts';
import { isFields } from './fields-of-json.ts';
import type { ArticlePapers, LanePapers } from './paper-facts.ts';

/** Of the JSON that facts are kept as. */
export const PAPER_FACTS_VERSION = 1;

const MID = /^[A-Z]{2}[A-Z0-9]{1,13}$/;
const AMOUNT = /^\d{1,9}(?:\.\d{1,6})?$/;

export const isMid = (text: string): boolean => MID.test(text);
/** `ON` and the others; by the codes that a MID begins with. */
export const isCanadianProvince = (text: string): boolean => midCountry('CA', text) !== null;
export const isUnitAmount = (text: string): boolean => AMOUNT.test(text) && /[1-9]/.test(text);

export const noArticlePapers: ArticlePapers = { mid: null, originProvince: null, fibre: null, unitAmounts: {} };
export const noLanePapers: LanePapers = {
  importerAddress: null,
  importerCity: null,
  importerProvince: null,
  importerZip: null,
  signer: null,
};

const LANE_KEYS = Object.keys(noLanePapers) as (keyof LanePapers)[];

export const writePaperFacts = (facts: ArticlePapers | LanePapers): string =>
  JSON.stringify({ v: PAPER_FACTS_VERSION, ...facts });

/** What is kept in a shape that this version does not know counts as not stated: nothing is guessed from it. */
function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return isFields(parsed) && parsed['v'] === PAPER_FACTS_VERSION ? parsed : {};
  } catch {
    return {};
  }
}

const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export function readArticlePapers(text: string): ArticlePapers {
  const fields = fieldsOf(text);
  const amounts = isFields(fields['unitAmounts']) ? Object.entries(fields['unitAmounts']) : [];
  return {
    mid: textOr(fields['mid']),
    originProvince: textOr(fields['originProvince']),
    fibre: textOr(fields['fibre']),
    unitAmounts: Object.fromEntries(
      amounts.flatMap(([unit, amount]) => (typeof amount === 'string' && isUnitAmount(amount) ? [[unit, amount]] : [])),
    ),
  };
}

export function readLanePapers(text: string): LanePapers {
  const fields = fieldsOf(text);
  const facts = LANE_KEYS.map((key) => [key, textOr(fields[key])] as const);
  return { ...noLanePapers, ...Object.fromEntries(facts) };
}
