import { Router } from 'express';
import type { Deps } from '../ports/deps.ts';
import type { AppThreads } from './works.ts';
import { add, amendmentsPage, withdraw } from './amendments.ts';
import { json, endpoint } from './reply.ts';
import { rulesPage, ruleValues } from './rules-page.ts';
import { whatIf } from './what-if.ts';

export type RulesDeps = Pick<Deps, 'db' | 'clock' | 'queue'> & { readonly threads: AppThreads };

export function rulesEndpoints(deps: RulesDeps): Router {
  const router = Router();
  router.get(
    '/rules',
    endpoint(async ({ shop }) => json(await rulesPage(deps, shop))),
  );
  router.get(
    '/rules/values',
    endpoint(() => Promise.resolve(json(ruleValues()))),
  );
  router.post('/rules/what-if', endpoint(whatIf(deps)));
  router.get(
    '/rules/amendments',
    endpoint(async ({ shop }) => json(await amendmentsPage(deps.db, shop))),
  );
  router.post('/rules/amendments', endpoint(add(deps)));
  router.post('/rules/amendments/:id/withdraw', endpoint(withdraw(deps)));
  return router;
}
