import { rulesApi } from '#contract';
import type { Deps } from '../ports/deps.ts';
import { add, amendmentsPage, withdraw } from './amendments.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json } from './reply.ts';
import { rulesPage, ruleValues } from './rules-page.ts';

export type RulesDeps = Pick<Deps, 'db' | 'clock' | 'queue'>;

export const ruleHandlers = (deps: RulesDeps): HandlersOf<typeof rulesApi> => ({
  page: handle(rulesApi.page, {}, async ({ shop }) => json(await rulesPage(deps, shop))),
  values: handle(rulesApi.values, {}, () => Promise.resolve(json(ruleValues()))),
  amendments: handle(rulesApi.amendments, {}, async ({ shop }) => json(await amendmentsPage(deps.db, shop))),
  amend: add(deps),
  withdraw: withdraw(deps),
});
