import type { AmendedRuleJson, AmendmentJson, IsoDay, RegimeSpanJson } from '#contract';
import { countryName } from '../format/country.ts';
import { formatDay } from '../format/day.ts';
import { sentenceList } from '../format/list.ts';
import { formatHts } from '../format/hts.ts';
import { formatMoney } from '../format/money.ts';
import { formatRate, layerName } from './entry-options.ts';
import { modeName } from './states.ts';

/** `Aug 29, 2025 to Feb 23, 2026` */
export const daysText = (from: string, until: string | null): string =>
  until === null ? `From ${formatDay(from)} on` : `${formatDay(from)} to ${formatDay(until)}`;

export function regimeWords({ exemption, closedOrigins }: Pick<RegimeSpanJson, 'exemption' | 'closedOrigins'>): string {
  if (exemption === 'repealed') return 'Repealed';
  if (exemption === 'suspended') return 'Suspended for all countries';
  return closedOrigins.length === 0 ? 'Open' : `Open, but not to ${sentenceList(closedOrigins.map(countryName))}`;
}

/** Whether it decides anything on `today`. */
export function amendmentState({ from, until, withdrawn }: AmendmentJson, today: IsoDay): string {
  if (withdrawn !== null) return 'Withdrawn';
  if (today < from) return `Begins ${formatDay(from)}`;
  return until !== null && until < today ? `Ended ${formatDay(until)}` : 'In force';
}

/** What an amendment says, in a sentence. */
export function amendmentWords(rule: AmendedRuleJson): string {
  switch (rule.kind) {
    case 'exemption': {
      const modes =
        rule.modes === null
          ? 'by every mode'
          : `by ${sentenceList(rule.modes.map((mode) => modeName(mode).toLowerCase()))}`;
      const closed =
        rule.closedOrigins.length === 0
          ? ''
          : `, but not to goods of ${sentenceList(rule.closedOrigins.map(countryName))}`;
      const file = rule.manifestAccepted
        ? 'Customs takes Section 321 manifests.'
        : 'Customs takes no Section 321 manifest.';
      return `Section 321 is open again up to ${formatMoney(rule.limit)} a person and day, ${modes}${closed}. ${file}`;
    }
    case 'exchange-rate':
      return `One ${rule.currency} is worth ${rule.usdForOne} US dollars.`;
    case 'duty-rate': {
      const goods = rule.hts === null ? 'all goods' : `HTS ${sentenceList(rule.hts.map(formatHts))}`;
      const from = rule.origin === null ? '' : ` of ${countryName(rule.origin)}`;
      return `The duty “${layerName(rule.layer)}” on ${goods}${from} is ${formatRate(rule.rate)}.`;
    }
    case 'mail-entry':
      return rule.type13 ? 'Your post files entry type 13.' : 'Your post files the plain postal entry, not type 13.';
  }
}
