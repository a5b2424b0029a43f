import type { AmendedRuleJson } from '#contract';
import { htsPrefixFault, MODES, parseCurrency, parseDecimal, parseMoneyText, rateOfPercent, USD } from '#domain';
import type { LegalDay } from '#domain';
import { htsSentence } from '../phrases/said-faults.ts';
import { amendment as texts } from '#messages/amendment';
import { countryCode } from '../format/country.ts';
import { plainNumber, typedNumber } from '../format/typed.ts';
import { words } from '../format/words.ts';
import { oneOf } from './one-of.ts';
import { tooLong } from './too-long.ts';

const say = words(texts);

export type AmendmentKind = AmendedRuleJson['kind'];

/** The choice that is none of our layers of duty: its name is typed. */
export const ANOTHER_DUTY = 'another';

const LAYER_NAME_LONGEST = 60;

export const EMPTY_AMENDMENT = {
  limit: typedNumber('800.00'),
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
        ? { kind: 'refused', problems: { type13: say('wrong.type13') } }
        : { kind: 'ready', rule: { kind, type13: draft.type13 === 'yes' } };
  }
}

function exemption({ limit, closed, mode, manifestAccepted }: AmendmentDraft): ReturnType<typeof ruleOfDraft> {
  const minor = parseMoneyText(plainNumber(limit), USD);
  const closedTo = countriesOf(closed);
  const problems: AmendmentProblems = {
    ...(minor === null ? { limit: say('wrong.limit', { example: typedNumber('800.00') }) } : {}),
    ...('unknown' in closedTo ? { closed: say('wrong.country', { text: closedTo.unknown }) } : {}),
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
  const usdForOne = plainNumber(rate).replace(',', '.');
  const problems: AmendmentProblems = {
    ...(parseCurrency(code) === null ? { currency: say('wrong.currency') } : {}),
    ...(parseDecimal(usdForOne) === null ? { rate: say('wrong.rate', { example: typedNumber('0.7300') }) } : {}),
  };
  if (Object.keys(problems).length > 0) return { kind: 'refused', problems };
  return { kind: 'ready', rule: { kind: 'exchange-rate', currency: code, usdForOne } };
}

function dutyRate(draft: AmendmentDraft, from: LegalDay): ReturnType<typeof ruleOfDraft> {
  const layer = draft.layer === ANOTHER_DUTY ? draft.layerName.trim() : draft.layer;
  const hts = listOf(draft.hts).map((prefix) => prefix.replaceAll('.', ''));
  const rate = rateOfPercent(plainNumber(draft.percent));
  const problems: AmendmentProblems = {
    ...(draft.layer === '' ? { layer: say('wrong.layer') } : {}),
    ...layerNameProblem(draft),
    ...(rate === null ? { percent: say('wrong.percent', { example: typedNumber('12.5') }) } : {}),
    ...prefixProblem(hts, from),
  };
  if (rate === null || Object.keys(problems).length > 0) return { kind: 'refused', problems };
  const origin = draft.origin === '' ? null : draft.origin;
  return { kind: 'ready', rule: { kind: 'duty-rate', layer, origin, hts: hts.length === 0 ? null : hts, rate } };
}

function layerNameProblem({ layer, layerName }: AmendmentDraft): AmendmentProblems {
  if (layer !== ANOTHER_DUTY) return {};
  const problem = layerName.trim() === '' ? say('wrong.layer-name') : tooLong(layerName, LAYER_NAME_LONGEST);
  return problem === undefined ? {} : { layerName: problem };
}

function prefixProblem(prefixes: readonly string[], from: LegalDay): AmendmentProblems {
  for (const prefix of prefixes) {
    if (!/^\d{2,10}$/.test(prefix)) return { hts: say('wrong.hts', { text: prefix }) };
    const fault = htsPrefixFault(prefix, from);
    if (fault !== null) return { hts: htsSentence(fault) };
  }
  return {};
}
