import type { EditionJson, MilestoneJson, ParameterJson, RegimeSpanJson, RulesPage, RuleValues } from '#contract';
import {
  addDays,
  chapters,
  editions,
  freshUntil,
  instant,
  legalDayOf,
  milestones,
  oldestCheckedThrough,
  regimeSpans,
  rulebook,
} from '#domain';
import type { Dated, Edition, Milestone, RegimeSpan } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { listAmendments } from '../store/amendments.ts';
import { readSettings } from '../store/settings.ts';
import { amendmentJson } from './amendments.ts';
import { readable } from './parameter-words.ts';

/** GET /api/rules: the law as data, for people to read. */
export async function rulesPage({ db, clock }: Pick<Deps, 'db' | 'clock'>, shop: string): Promise<RulesPage> {
  const [{ settings }, amendments] = await Promise.all([readSettings(db, shop), listAmendments(db, shop)]);
  return {
    today: legalDayOf(instant(clock.now().getTime())),
    rulebook: { version: rulebook.version, hash: rulebook.hash, checkedThrough: oldestCheckedThrough },
    editions: editions.map(editionJson).reverse(),
    staleAfterDays: settings.staleAfterDays,
    freshUntil: freshUntil(settings.staleAfterDays),
    tracks: { other: regimeSpans(null).map(spanJson), mail: regimeSpans('mail').map(spanJson) },
    milestones: milestones.flatMap(milestoneJson),
    amendments: amendments.map(amendmentJson),
  };
}

/** GET /api/rules/values */
export const ruleValues = (): RuleValues => ({
  parameters: chapters.flatMap(({ title, parameters }) =>
    Object.entries(parameters).map(([name, parameter]) => parameterJson(title, name, parameter)),
  ),
});

const editionJson = ({ version, hash, changed }: Edition): EditionJson => ({
  version,
  day: version.slice(0, 10),
  hash,
  changed,
});

const spanJson = ({ regime, from, until, source }: RegimeSpan): RegimeSpanJson => ({
  id: regime.id,
  exemption: regime.exemption,
  closedOrigins: [...regime.closedOrigins],
  from,
  until,
  source,
});

const milestoneJson = ({ is, since }: Dated<Milestone>): MilestoneJson[] =>
  since.map(({ from, until = null, value, source }) => ({ ...value, is, from, until, source }));

function parameterJson(
  group: string,
  name: string,
  { is, unit, checkedThrough, since }: Dated<unknown>,
): ParameterJson {
  return {
    name,
    group,
    is,
    unit,
    checkedThrough,
    entries: since.map(({ from, until, value, source }, i) => {
      const next = since[i + 1]?.from;
      return {
        from,
        until: until ?? (next === undefined ? null : addDays(next, -1)),
        value: readable(value),
        source,
      };
    }),
  };
}
