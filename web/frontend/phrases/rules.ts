import type { AmendedRuleJson, AmendmentJson, IsoDay, RegimeSpanJson } from '#contract';
import type { Value } from '#messages';
import { rules } from '#messages/rules';
import { formatHts } from '../format/hts.ts';
import { words } from '../format/words.ts';
import { formatRate, layerName } from './entry-options.ts';

const say = words(rules);
const countries = (codes: readonly string[]): Value => ({ list: codes.map((country) => ({ country })) });

/** `Aug 29, 2025 to Feb 23, 2026` */
export const daysText = (from: string, until: string | null): string =>
  until === null
    ? say('days.from', { from: { day: from } })
    : say('days.between', { from: { day: from }, until: { day: until } });

export function regimeWords({ exemption, closedOrigins }: Pick<RegimeSpanJson, 'exemption' | 'closedOrigins'>): string {
  if (exemption !== 'open') return say(`regime.${exemption}`);
  return closedOrigins.length === 0
    ? say('regime.open')
    : say('regime.partly', { countries: countries(closedOrigins) });
}

/** Whether it decides anything on `today`. */
export function amendmentState({ from, until, withdrawn }: AmendmentJson, today: IsoDay): string {
  if (withdrawn !== null) return say('state.withdrawn');
  if (today < from) return say('state.begins', { day: { day: from } });
  return until !== null && until < today ? say('state.ended', { day: { day: until } }) : say('state.in-force');
}

type Rule<Kind extends AmendedRuleJson['kind']> = Extract<AmendedRuleJson, { kind: Kind }>;

/** What an amendment says, in a sentence. */
export function amendmentWords(rule: AmendedRuleJson): string {
  switch (rule.kind) {
    case 'exemption':
      return exemptionWords(rule);
    case 'exchange-rate':
      return say('says.rate', { currency: rule.currency, dollars: rule.usdForOne });
    case 'duty-rate':
      return dutyWords(rule);
    case 'mail-entry':
      return say(rule.type13 ? 'says.type13' : 'says.plain');
  }
}

function exemptionWords({ limit, modes, closedOrigins, manifestAccepted }: Rule<'exemption'>): string {
  const said = {
    limit: { money: limit },
    modes:
      modes === null
        ? say('says.every-mode')
        : say('says.by-modes', { modes: { list: modes.map((mode) => say(`mode.${mode}`)) } }),
    accepted: manifestAccepted ? 'yes' : 'no',
  };
  return closedOrigins.length === 0
    ? say('says.exemption', said)
    : say('says.exemption.but', { ...said, countries: countries(closedOrigins) });
}

function dutyWords({ layer, origin, hts, rate }: Rule<'duty-rate'>): string {
  const said = { layer: layerName(layer), rate: formatRate(rate) };
  const numbers = { list: (hts ?? []).map(formatHts) };
  if (hts === null)
    return origin === null ? say('says.duty', said) : say('says.duty.of', { ...said, country: { country: origin } });
  return origin === null
    ? say('says.duty.on', { ...said, numbers })
    : say('says.duty.on-of', { ...said, numbers, country: { country: origin } });
}
