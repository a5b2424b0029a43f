import type { Consignment, Identities, MerchantRules, NeighbourFacts, Verdict } from '#domain';
import { isList, isObject, storedJson } from './stored-json.ts';

/** What a verdict was decided from: enough to decide it again. */
export interface VerdictInputs {
  readonly lots: readonly Consignment[];
  readonly neighbours: readonly NeighbourFacts[];
  /** Who is behind each lot, in hashed keys as the neighbours carry them. Absent in what was stored before it was kept. */
  readonly who?: readonly Identities[];
  /** What the merchant had added to the rulebook. Absent: nothing, or stored before it was kept. */
  readonly house?: MerchantRules;
}

const WHAT = 'A decision on an order';

const isRules = (value: unknown): boolean => isObject(value) && isList(value['amendments'], isObject);

const isConsignment = (value: unknown): boolean =>
  isObject(value) && typeof value['id'] === 'string' && isList(value['lines'], isObject);

const isVerdict = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['verdict'] === 'string' &&
  isList(value['reasons'], isObject) &&
  isObject(value['route']) &&
  isObject(value['rulebook']);

export const verdictInputs = storedJson<VerdictInputs>(
  WHAT,
  (value) =>
    isObject(value) &&
    isList(value['lots'], isConsignment) &&
    isList(value['neighbours'], isObject) &&
    (value['who'] === undefined || isList(value['who'], isObject)) &&
    (value['house'] === undefined || isRules(value['house'])),
);

/** One a lot. */
export const verdictOutcome = storedJson<Verdict[]>(WHAT, (value) => isList(value, isVerdict));

/** The merchant's rules of the time, kept by their hash. */
export const rulesDecidedBy = storedJson<MerchantRules>(WHAT, isRules);
