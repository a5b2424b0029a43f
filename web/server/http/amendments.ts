import { rulesApi } from '#contract';
import type { AmendmentJson, AmendmentsPage } from '#contract';
import { amendmentsClash, instant, statedRate } from '#domain';
import type { Amendment } from '#domain';
import { refusal } from '../base/said.ts';
import type { Said } from '../base/said.ts';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import {
  addAmendment,
  findAmendment,
  listAmendments,
  loadMerchantRules,
  nextAmendmentId,
  withdrawAmendment,
} from '../store/amendments.ts';
import type { StoredAmendment } from '../store/amendments.ts';
import { newestRateOf } from '../store/published.ts';
import { inTransaction } from '../store/transaction.ts';
import { NEW_AMENDMENT, WITHDRAWAL } from './amendment-input.ts';
import { handle } from './handle.ts';
import { json, refuse } from './reply.ts';

/** Amendments of one sitting decide the open orders once: the first one's job waits for the others, which fold into it. */
const TOGETHER_SECONDS = 60;
/** In force at once. A rate for each of two currencies and each month of four years is fewer. */
const AMENDMENTS_MAX = 100;

export type AmendmentDeps = Pick<Deps, 'db' | 'clock' | 'queue'>;

export const amendmentsPage = async (db: Deps['db'], shop: string): Promise<AmendmentsPage> => ({
  amendments: (await listAmendments(db, shop)).map(amendmentJson),
});

export function amendmentJson({
  rule,
  from,
  until,
  why,
  source,
  id,
  by,
  at,
  withdrawn,
}: StoredAmendment): AmendmentJson {
  return {
    id,
    rule: rule === null ? null : ruleJson(rule),
    from,
    until,
    why,
    source,
    by,
    at: new Date(at).toISOString(),
    withdrawn: withdrawn === null ? null : { ...withdrawn, at: withdrawn.at.toISOString() },
  };
}

function ruleJson(rule: Amendment['rule']): NonNullable<AmendmentJson['rule']> {
  switch (rule.kind) {
    case 'exemption':
      return {
        ...rule,
        limit: { minor: rule.limit.minor, currency: 'USD' },
        closedOrigins: [...rule.closedOrigins],
        modes: rule.modes === null ? null : [...rule.modes],
      };
    case 'exchange-rate':
    case 'mail-entry':
      return { ...rule };
    case 'duty-rate':
      return { ...rule, hts: rule.hts === null ? null : [...rule.hts] };
  }
}

/** Adds it and, in the same transaction, asks for every open order to be decided again. */
export const add = (deps: AmendmentDeps) =>
  handle(rulesApi.amend, { body: NEW_AMENDMENT }, async ({ shop, userId, body: { meant, ...body } }) => {
    const far = meant === undefined ? await farRate(deps, body) : null;
    if (far !== null) return refuse(409, 'rate-far', far, { field: 'rule.usdForOne' });
    const outcome = await inTransaction(deps.db, async (tx): Promise<Amendment | 'too-many' | null> => {
      const id = await nextAmendmentId(tx, shop);
      const { amendments } = await loadMerchantRules(tx, shop, { staleAfterDays: 0 });
      const amendment: Amendment = { ...body, id, by: userId, at: instant(deps.clock.now().getTime()) };
      const clash = amendments.find((other) => amendmentsClash(other, amendment));
      if (clash !== undefined) return clash;
      if (amendments.length >= AMENDMENTS_MAX) return 'too-many';
      await addAmendment(tx, shop, amendment);
      await decideAgain(tx, deps, shop);
      return null;
    });
    if (outcome === 'too-many') return refuse(409, 'too-many', refusal('amendment.too-many', { most: AMENDMENTS_MAX }));
    if (outcome !== null)
      return refuse(
        409,
        'overlap',
        outcome.until === null
          ? refusal('amendment.overlaps.open', { id: outcome.id, from: { day: outcome.from } })
          : refusal('amendment.overlaps', {
              id: outcome.id,
              from: { day: outcome.from },
              until: { day: outcome.until },
            }),
        { field: 'from' },
      );
    return json(await amendmentsPage(deps.db, shop));
  });

/** A rate that is typed the wrong way round prices every order wrong: one far from what is known is asked about first. */
async function farRate({ db }: AmendmentDeps, { rule, from }: Pick<Amendment, 'rule' | 'from'>): Promise<Said | null> {
  if (rule.kind !== 'exchange-rate') return null;
  const known = await newestRateOf(db, rule.currency, from);
  if (known === null) return null;
  const { far, turned } = statedRate(rule.usdForOne, known.usdForOne);
  if (!far) return null;
  const facts = { currency: rule.currency, known: known.usdForOne, day: known.day };
  return turned === null ? refusal('rate-far', facts) : refusal('rate-far.turned', { ...facts, turned });
}

/** From now on it decides nothing; what it decided stays in the histories. */
export const withdraw = (deps: AmendmentDeps) =>
  handle(rulesApi.withdraw, { body: WITHDRAWAL }, async ({ shop, userId, params: { id }, body: { why } }) => {
    if ((await findAmendment(deps.db, shop, id)) === null)
      return refuse(404, 'not-found', refusal('amendment.unknown'));
    const done = await inTransaction(deps.db, async (tx) => {
      const withdrawn = await withdrawAmendment(tx, shop, id, {
        at: deps.clock.now(),
        by: userId,
        why,
      });
      if (withdrawn) await decideAgain(tx, deps, shop);
      return withdrawn;
    });
    return done ? json(await amendmentsPage(deps.db, shop)) : refuse(409, 'withdrawn', refusal('amendment.withdrawn'));
  });

const decideAgain = (tx: Tx, deps: AmendmentDeps, shop: string): Promise<void> =>
  deps.queue.send(tx, [
    { name: 'decide-open-orders', payload: { shop, cause: 'amendment' }, afterSeconds: TOGETHER_SECONDS },
  ]);
