import { addDays, canBeOpened, daysBetween, parseLegalDay } from '#domain';
import type { Citation, Confidence, Dated, DatedValue, LegalDay } from '#domain';

/** What is looked at. `cases`: how many cases each rule has, by the rule's file name. */
export interface LawAtHand {
  readonly parameters: Readonly<Record<string, Dated<unknown>>>;
  readonly rules: readonly string[];
  readonly cases: ReadonlyMap<string, number>;
  readonly today: LegalDay;
}

export interface LawReport {
  /** A sentence each; empty: the law is in order. */
  readonly violations: readonly string[];
  /** Parameters that nobody has looked at for more than 60 days, with the day; no violation. */
  readonly unchecked: readonly string[];
  readonly values: number;
  readonly byConfidence: ReadonlyMap<string, number>;
}

/** Days after which a look at the law is old. */
export const UNCHECKED_AFTER_DAYS = 60;
/** A rule shows both sides of an edge: one case is none. */
const CASES_AT_LEAST = 2;
/** Nobody has checked anything before the rulebook was begun. */
const begun = parseLegalDay('2026-01-01');

const confidences: ReadonlySet<Confidence> = new Set([
  'primary',
  'secondary',
  'unverified-high',
  'unverified-medium',
  'unverified-low',
]);

/** Every value with its source, periods that neither overlap nor leave gaps, every rule with cases. */
export function checkLaw({ parameters, rules, cases, today }: LawAtHand): LawReport {
  const all = Object.entries(parameters);
  const values = all.flatMap(([, { since }]) => since);
  const byConfidence = new Map<string, number>();
  for (const { source } of values) byConfidence.set(source.confidence, (byConfidence.get(source.confidence) ?? 0) + 1);
  return {
    violations: [
      ...all.flatMap(([name, parameter]) =>
        [...wordsOf(parameter, today), ...periodsOf(parameter), ...sourcesOf(parameter, today)].map(
          (what) => `${name}: ${what}`,
        ),
      ),
      ...rules
        .filter((rule) => (cases.get(rule) ?? 0) < CASES_AT_LEAST)
        .map((rule) => `the rule ${rule}: ${cases.get(rule) ?? 0} cases, ${CASES_AT_LEAST} at least`),
    ],
    unchecked: all
      .filter(([, { checkedThrough }]) => daysBetween(checkedThrough, today) > UNCHECKED_AFTER_DAYS)
      .map(([name, { checkedThrough }]) => `${name}: ${checkedThrough}`),
    values: values.length,
    byConfidence,
  };
}

function wordsOf({ is, unit, checkedThrough }: Dated<unknown>, today: LegalDay): readonly string[] {
  const wrong: string[] = [];
  if (is.trim() === '') wrong.push('does not say what it is');
  if (unit.trim() === '') wrong.push('has no unit');
  if (parseLegalDay(checkedThrough) === null || checkedThrough > today)
    wrong.push(`checked through ${checkedThrough}, which is no day of the past`);
  return wrong;
}

/** Where one value ends before the next begins, the parameter must say why nothing is known between. */
function periodsOf({ since, gaps }: Dated<unknown>): readonly string[] {
  const wrong: string[] = [];
  const mayGap = gaps !== undefined && gaps.trim() !== '';
  if (since.length === 0 && !mayGap) wrong.push('has no value and does not say why');
  since.forEach((value, i) => {
    const next = since[i + 1];
    if (value.until !== undefined && value.until < value.from) wrong.push(`${value.from} ends before it begins`);
    if (next === undefined) {
      if (value.until !== undefined && !mayGap) wrong.push(`ends on ${value.until} and does not say what follows`);
    } else {
      wrong.push(...betweenOf(value, next, mayGap));
    }
  });
  return wrong;
}

function betweenOf(value: DatedValue<unknown>, next: DatedValue<unknown>, mayGap: boolean): readonly string[] {
  if (next.from <= value.from) return [`${next.from} does not come after ${value.from}`];
  if (value.until === undefined) return [];
  if (value.until >= next.from) return [`${value.from} overlaps ${next.from}`];
  return addDays(value.until, 1) < next.from && !mayGap ? [`no value between ${value.until} and ${next.from}`] : [];
}

/** The last edition whose sources may be named by a site alone, or in words: what it said is final. */
const NAMED_IN_WORDS_THROUGH = '2026-11-30.1';

function sourcesOf({ since, added }: Dated<unknown>, today: LegalDay): readonly string[] {
  return since.flatMap((value) => {
    const newer = (value.added ?? added ?? '') > NAMED_IN_WORDS_THROUGH;
    const wrong = sourceOf(value.source, today);
    if (newer && !canBeOpened(value.source))
      wrong.push(
        'its source cannot be opened: cite the official text (19 CFR 10.151, 91 FR 37789, CSMS 66065494 …), or give the address of the page that was read, not of its site alone',
      );
    return wrong.map((what) => `${value.from}: ${what}`);
  });
}

function sourceOf({ cite, url, says, checkedOn, confidence }: Citation, today: LegalDay): string[] {
  const wrong: string[] = [];
  if (cite.trim().length < 4) wrong.push('its source has no citation');
  if (url.trim().length < 4) wrong.push('its source has no address');
  if (says.trim().length < 10) wrong.push('its source does not say anything');
  const day = parseLegalDay(checkedOn);
  if (day === null || day > today || (begun !== null && day < begun))
    wrong.push(`its source was checked on ${checkedOn}, which cannot be`);
  if (!confidences.has(confidence)) wrong.push(`how far its source carries is not known: ${confidence}`);
  return wrong;
}
