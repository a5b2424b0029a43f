import type { ConsignmentLine } from '../consignment/consignment.ts';
import { heldProgram } from '../duties/claimed-program.ts';
import type { DutyLayer } from '../duties/duty-layer.ts';
import { dutyOfLine } from '../duties/line-duty.ts';
import { compareRates } from '../duties/rates.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { canadaImportBan, quotaLines } from '../law/lists/parameters.ts';
import { listedOn } from '../law/lists/tariff-list.ts';
import { isDescribed } from '../consignment/is-described.ts';
import { decimal } from '../values/decimal.ts';
import { addDays } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { instantOfLegalDay } from '../values/new-york.ts';
import { reachesEverything } from './coming-change.ts';
import type { ComingChange, Reach } from './coming-change.ts';

/** What a change makes of a line. */
export interface Touch {
  /** False: a fact of the goods decides that is not stated, or a rate that is not known. */
  readonly certain: boolean;
  /** The duty that changes, the day before and on the day; null: none is owed, or it is no matter of duty. */
  readonly before: DutyLayer | null;
  readonly after: DutyLayer | null;
}

/** Could the change concern the line at all? Cheap: for asking thousands. What is not stated of a line is asked about elsewhere, and reaches nothing here. */
export function inReach(
  { origins, prefixes, claims, words }: Reach,
  { origin, hts, claim, description }: ConsignmentLine,
): boolean {
  if (origins !== null && (origin === null || !origins.includes(origin))) return false;
  if (claims !== null && (claim == null || !claims.includes(claim))) return false;
  if (words !== null && !isDescribed(description, words)) return false;
  return prefixes === null || (hts !== null && prefixes.some((one) => hts.startsWith(one) || one.startsWith(hts)));
}

/** What the change makes of the line, by the law of the day before and of the day; null: nothing. `cents`: what the line is worth, null where it is not known. */
export function touchOf(
  change: ComingChange,
  line: ConsignmentLine,
  {
    cents = null,
    merchantRules = noMerchantRules,
  }: { readonly cents?: number | null; readonly merchantRules?: MerchantRules } = {},
): Touch | null {
  if (reachesEverything(change) || !inReach(change.reach, line)) return null;
  const [eve, day] = [addDays(change.day, -1), change.day];
  switch (change.what.kind) {
    case 'duty': {
      const { layer } = change.what;
      const touch = compared(layer, line, { eve, day, cents, merchantRules });
      return touch ?? (change.reach.words === null ? null : { certain: false, before: null, after: null });
    }
    case 'program': {
      const [held, holds] = [heldProgram(line, eve), heldProgram(line, day)].map((one) => one !== null);
      if (held === holds) return null;
      return compared('base', line, { eve, day, cents, merchantRules }) ?? { certain: true, before: null, after: null };
    }
    case 'list':
      return listed(change.what.list, line, eve) === listed(change.what.list, line, day)
        ? null
        : { certain: true, before: null, after: null };
    case 'exemption':
    case 'other':
      return null;
  }
}

interface Days {
  readonly eve: LegalDay;
  readonly day: LegalDay;
  readonly cents: number | null;
  readonly merchantRules: MerchantRules;
}

/** One duty of the line on both days; null: it is the same, the words of its source too. */
function compared(layer: string, line: ConsignmentLine, { eve, day, cents, merchantRules }: Days): Touch | null {
  const on = (at: LegalDay): DutyLayer | null =>
    dutyOfLine({ line, cents, at: instantOfLegalDay(at, '12:00'), day: at, merchantRules }).find(
      (one) => one.layer === layer,
    ) ?? null;
  const [before, after] = [on(eve), on(day)];
  if (gist(before) === gist(after)) return null;
  return { certain: [before, after].every((one) => one === null || one.rate !== null), before, after };
}

/** A layer that comes to nothing, by an exception say, is as good as none. */
const gist = (layer: DutyLayer | null): string => {
  if (layer === null || (layer.rate !== null && compareRates(layer.rate, decimal('0')) === 0)) return '';
  const { rate, most, cap, note, source } = layer;
  return JSON.stringify([rate, most, cap, note, source?.says ?? null]);
};

const LISTS = { 'canada-import-ban': canadaImportBan, 'quota-lines': quotaLines } as const;

function listed(list: keyof typeof LISTS, { hts }: ConsignmentLine, day: LegalDay): boolean {
  if (hts === null) return false;
  const { covering, deeper } = listedOn(LISTS[list], hts, day);
  return covering.length + deeper.length > 0;
}
