import type { AmendedRuleJson } from '#contract';
import { htsPrefixFault, MODES, parseCurrency, parseDecimal, parseMoneyText, rateOfPercent, USD } from '#domain';
import type { LegalDay } from '#domain';
import { htsSentence } from '#shopify';
import { countryCode } from '../format/country.ts';
import { oneOf } from './one-of.ts';
import { tooLong } from './too-long.ts';

export type AmendmentKind = AmendedRuleJson['kind'];

/** The choice that is none of our layers of duty: its name is typed. */
export const ANOTHER_DUTY = 'another';

const LAYER_NAME_LONGEST = 60;

export const EMPTY_AMENDMENT = {
  limit: '800.00',
  closed: '',
  mode: '',
  currency: '',
  rate: '',
  /** Empty: not chosen yet. */
  layer: '',
  layerName: '',
  origin: '',
  hts: '',
  percent: '',
  manifestAccepted: false,
  /** `yes` or `no`; empty: not chosen yet. */
  type13: '',
};
export type AmendmentDraft = typeof EMPTY_AMENDMENT;
export type AmendmentProblems = Partial<Record<keyof AmendmentDraft, string>>;

const listOf = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');

/** What the fields say, or what is wrong with them; the server has the last word. `from`: the amendment's first day. */
export function ruleOfDraft(
  kind: AmendmentKind,
  draft: AmendmentDraft,
  from: LegalDay,
): { kind: 'ready'; rule: AmendedRuleJson } | { kind: 'refused'; problems: AmendmentProblems } {
  switch (kind) {
    case 'exemption':
      return exemption(draft);
    case 'exchange-rate':
      return exchangeRate(draft);
    case 'duty-rate':
      return dutyRate(draft, from);
    case 'mail-entry':
      return draft.type13 === ''
        ? { kind: 'refused', problems: { type13: 'Choose what your post has told you.' } }
        : { kind: 'ready', rule: { kind, type13: draft.type13 === 'yes' } };
  }
}

function exemption({ limit, closed, mode, manifestAccepted }: AmendmentDraft): ReturnType<typeof ruleOfDraft> {
  const minor = parseMoneyText(limit.trim(), USD);
  const closedTo = countriesOf(closed);
  const problems: AmendmentProblems = {
    ...(minor === null ? { limit: 'Write an amount of US dollars, such as 800.00.' } : {}),
    ...('unknown' in closedTo
      ? {
          closed: `"${closedTo.unknown}" is no country. Write its English name or its two letters, with commas between.`,
        }
      : {}),
  };
  if (minor === null || 'unknown' in closedTo) return { kind: 'refused', problems };
  const by = oneOf(MODES, mode);
  const rule = {
    kind: 'exemption' as const,
    limit: { minor, currency: 'USD' as const },
    closedOrigins: [...closedTo.codes],
    modes: by === null ? null : [by],
    manifestAccepted,
  };
  return { kind: 'ready', rule };
}

/** Countries by name or code; codes may stand with nothing but spaces between. */
function countriesOf(text: string): { readonly codes: readonly string[] } | { readonly unknown: string } {
  const parts = text
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) =>
      countryCode(part) === null && /^[a-z]{2}(\s+[a-z]{2})+$/i.test(part) ? part.split(/\s+/) : [part],
    );
  const unknown = parts.find((part) => countryCode(part) === null);
  if (unknown !== undefined) return { unknown };
  return { codes: [...new Set(parts.map((part) => countryCode(part) ?? ''))] };
}

function exchangeRate({ currency, rate }: AmendmentDraft): ReturnType<typeof ruleOfDraft> {
  const code = currency.trim().toUpperCase();
  const usdForOne = rate.trim().replace(',', '.');
  const problems: AmendmentProblems = {
    ...(parseCurrency(code) === null ? { currency: 'Write its three letters, such as CAD.' } : {}),
    ...(parseDecimal(usdForOne) === null ? { rate: 'Write how many US dollars one is worth, such as 0.7300.' } : {}),
  };
  if (Object.keys(problems).length > 0) return { kind: 'refused', problems };
  return { kind: 'ready', rule: { kind: 'exchange-rate', currency: code, usdForOne } };
}

function dutyRate(draft: AmendmentDraft, from: LegalDay): ReturnType<typeof ruleOfDraft> {
  const layer = draft.layer === ANOTHER_DUTY ? draft.layerName.trim() : draft.layer;
  const hts = listOf(draft.hts).map((prefix) => prefix.replaceAll('.', ''));
  const rate = rateOfPercent(draft.percent);
  const problems: AmendmentProblems = {
    ...(draft.layer === '' ? { layer: 'Choose the duty, or another one and name it.' } : {}),
    ...layerNameProblem(draft),
    ...(rate === null ? { percent: 'Write the rate in percent, such as 12.5.' } : {}),
    ...prefixProblem(hts, from),
  };
  if (rate === null || Object.keys(problems).length > 0) return { kind: 'refused', problems };
  const origin = draft.origin === '' ? null : draft.origin;
  return { kind: 'ready', rule: { kind: 'duty-rate', layer, origin, hts: hts.length === 0 ? null : hts, rate } };
}

function layerNameProblem({ layer, layerName }: AmendmentDraft): AmendmentProblems {
  if (layer !== ANOTHER_DUTY) return {};
  const problem = layerName.trim() === '' ? 'Name the duty.' : tooLong(layerName, LAYER_NAME_LONGEST);
  return problem === undefined ? {} : { layerName: problem };
}

function prefixProblem(prefixes: readonly string[], from: LegalDay): AmendmentProblems {
  for (const prefix of prefixes) {
    if (!/^\d{2,10}$/.test(prefix)) return { hts: `"${prefix}" is no beginning of an HTS number: 2 to 10 digits.` };
    const fault = htsPrefixFault(prefix, from);
    if (fault !== null) return { hts: htsSentence(fault) };
  }
  return {};
}
