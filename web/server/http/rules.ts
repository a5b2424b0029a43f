import { Router } from 'express';
import type { Deps } from '../deps.ts';
import type { AppThreads } from '../works.ts';
import { add, amendmentsPage, withdraw } from './amendments.ts';
import { json, route } from './reply.ts';
import { rulesPage, ruleValues } from './rules-page.ts';
import { whatIf } from './what-if.ts';

export type RulesDeps = Pick<Deps, 'db' | 'clock' | 'queue'> & { readonly threads: AppThreads };

export function rulesRoutes(deps: RulesDeps): Router {
  const router = Router();
  router.get(
    '/rules',
    route(async ({ shop }) => json(await rulesPage(deps, shop))),
  );
  router.get(
    '/rules/values',
    route(() => Promise.resolve(json(ruleValues()))),
  );
  router.post('/rules/what-if', route(whatIf(deps)));
  router.get(
    '/rules/amendments',
    route(async ({ shop }) => json(await amendmentsPage(deps.db, shop))),
  );
  router.post('/rules/amendments', route(add(deps)));
  router.post('/rules/amendments/:id/withdraw', route(withdraw(deps)));
  return router;
}
