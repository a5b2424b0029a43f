import { matchHts } from '../law/hts-list.ts';
import { informationalMaterials, maybeInformational } from '../law/informational-materials.ts';
import { asOf } from '../law/parameter.ts';
import type { DatedValue } from '../law/parameter.ts';
import type { Regime } from '../law/regimes.ts';
import type { Case } from './case.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

const RULE = 'exemption-in-force';

/** Is 19 U.S.C. 1321(a)(2)(C) open on the day of arrival to goods of every origin in the consignment? One closed line closes it for all. */
export const exemptionInForce: Rule = (facts) => {
  const { regime, goods } = facts;
  if (regime === null) return null;
  const { exemption, id, closedOrigins } = regime.value;
  if (exemption === 'repealed')
    return finding('ineligible', 'REPEALED', RULE, regime.source, { regime: id, from: regime.from });
  if (exemption === 'suspended') return whollyInformation(facts) ?? suspendedBy(regime);
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

/**
 * The law leaves these articles outside the suspension while ACE takes no Section 321 filing for anything: somebody must
 * decide. A consignment that holds anything else is suspended as a whole.
 */
function whollyInformation({ goods, lawDay, regime }: Case): ReturnType<typeof finding> | null {
  const list = asOf(informationalMaterials, lawDay);
  const maybe = asOf(maybeInformational, lawDay);
  if (list === null || maybe === null) return null;
  let asked = false;
  for (const { hts } of goods) {
    if (hts === null) return null;
    if (matchHts(list.value, hts) === 'yes') continue;
    if (matchHts(maybe.value, hts) !== 'yes') return null;
    asked = true;
  }
  return finding('review', 'INFO_MATERIAL_1702B', RULE, asked ? maybe.source : list.source, {
    regime: regime?.value.id ?? null,
    lines: goods.map(({ id }) => id),
    ...(asked ? { asks: 'scope' } : {}),
  });
}
