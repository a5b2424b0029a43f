import type { DatedValue } from '../law/engine/parameter.ts';
import type { Regime } from '../law/regimes.ts';
import type { Case } from '../case/case.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { LeftOut } from '../case/left-out-of-suspension.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'exemption-in-force';

/** Is 19 U.S.C. 1321(a)(2)(C) open on the day of arrival to goods of every origin in the consignment? One closed line closes it for all. */
export const exemptionInForce: Rule = (facts) => {
  const { regime, goods, leftOut } = facts;
  if (regime === null) return null;
  const { exemption, id, closedOrigins } = regime.value;
  if (exemption === 'repealed')
    return finding('ineligible', 'REPEALED', RULE, regime.source, { regime: id, from: regime.from });
  if (exemption === 'suspended') return leftOut === null ? suspendedBy(regime) : inDoubt(leftOut, facts);
  const closed = goods.filter(({ origin }) => origin !== null && closedOrigins.includes(origin));
  if (closed.length === 0) return null;
  const origins = [...new Set(closed.map(({ origin }) => origin ?? ''))];
  return finding('ineligible', 'SUSPENDED_CN_HK', RULE, regime.source, {
    regime: id,
    from: regime.from,
    origins,
    lines: closed.map(({ id }) => id),
  });
};

/** Nearly every consignment is told so: in the same object, which takes room once. */
const suspensions = new WeakMap<DatedValue<Regime>, Finding>();

function suspendedBy(regime: DatedValue<Regime>): Finding {
  const known = suspensions.get(regime);
  if (known !== undefined) return known;
  const about = { regime: regime.value.id, from: regime.from };
  const suspended = finding('ineligible', 'SUSPENDED_ALL', RULE, regime.source, about);
  suspensions.set(regime, suspended);
  return suspended;
}

/** The law leaves these articles alone while ACE takes no Section 321 filing for anything: somebody must decide. */
const inDoubt = ({ source, asksScope }: LeftOut, { goods, regime }: Case): Finding =>
  finding('review', 'INFO_MATERIAL_1702B', RULE, source, {
    regime: regime?.value.id ?? null,
    lines: goods.map(({ id }) => id),
    ...(asksScope ? { asks: 'scope' } : {}),
  });
