import type { Citation } from '../law/engine/citation.ts';
import { harborFeeReach, harborMaintenanceFee, postalClearanceFee } from '../law/duty/fees.ts';
import { dutiableMailFee } from '../law/duty/postal-exclusions.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { Case } from '../case/case.ts';
import { informalLimitFor } from '../rules/formal-entry-cause.ts';
import { processingFee, processingFeeSource } from '../rules/processing-fee.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import type { FeeName, FeeProfile } from './fee-profile.ts';
import type { Charge, ChargeName, Estimate, EntryOptionKind } from './entry-option.ts';
import { partOf } from '../duties/rates.ts';

export interface ChargeFacts {
  readonly facts: Case;
  readonly kind: EntryOptionKind;
  readonly duty: Estimate;
  readonly fees: FeeProfile;
}

/** What is asked beside the duty for a consignment that crosses alone. */
export function chargesOf({ facts, kind, duty, fees }: ChargeFacts): readonly Charge[] {
  const own = (charge: ChargeName, fee: FeeName): Charge => ({
    charge,
    fee,
    amount: fees[fee],
    source: null,
    sharedBy: 1,
  });
  const filed = (broker: FeeName): Charge[] => [
    processing(facts, kind),
    ...harbor(facts, broker !== 'brokerInformal'),
    own('carrier', 'carrierParcel'),
    own('broker', broker),
    own('other', 'otherPerEntry'),
  ];
  switch (kind) {
    case '321':
      return [own('carrier', 'carrierParcel')];
    case '11':
      return filed('brokerInformal');
    case '9801':
      return filed(isInformal(facts) ? 'brokerInformal' : 'brokerFormal');
    case '01':
      return [...filed('brokerFormal'), own('bond', 'bondPerFormalEntry')];
    case '03':
      return [...filed('brokerAntidumping'), own('bond', 'bondPerFormalEntry')];
    case 'mail':
      return [own('postage', 'mailPostage'), ...clearance(facts, duty, fees), ...dutiableMail(facts, duty)];
    case 'none':
      return [];
  }
}

function isInformal(facts: Case): boolean {
  const limit = informalLimitFor(facts);
  return limit !== null && facts.value.known && facts.value.usdMinor <= limit.value.minor;
}

function processing(facts: Case, kind: EntryOptionKind): Charge {
  const { day } = facts;
  const entry = kind === '01' || kind === '03' ? kind : '11';
  return charge('mpf', processingFee(facts, entry), day === null ? null : processingFeeSource(facts.goods, day));
}

/** By law of the second edition on formal entries alone. */
function harbor({ consignment, day, value }: Case, isFormal: boolean): readonly Charge[] {
  if (!isFormal && day !== null && asOf(harborFeeReach, day) !== null) return [];
  const rate = day === null || consignment.mode !== 'ocean' ? null : asOf(harborMaintenanceFee, day);
  if (rate === null) return [];
  return [charge('hmf', value.known ? usd(partOf(value.usdMinor, rate.value)) : null, rate.source)];
}

/** Asked of parcels on which duty is owed. The post's own fee is the law's neighbour: known with a source, and the merchant's word goes before it. */
function clearance({ day }: Case, duty: Estimate, fees: FeeProfile): readonly Charge[] {
  if (duty.amount.minor === 0 && !duty.atLeast) return [];
  const known = day === null || fees.mailClearance !== null ? null : asOf(postalClearanceFee, day);
  return [
    known === null
      ? { charge: 'clearance', amount: fees.mailClearance, source: null, fee: 'mailClearance', sharedBy: 1 }
      : charge('clearance', known.value, known.source),
  ];
}

function dutiableMail({ day }: Case, duty: Estimate): readonly Charge[] {
  const fee = day === null || (duty.amount.minor === 0 && !duty.atLeast) ? null : asOf(dutiableMailFee, day);
  return fee === null ? [] : [charge('dutiable-mail', fee.value, fee.source)];
}

const charge = (name: ChargeName, amount: Money | null, source: Citation | null): Charge => ({
  charge: name,
  amount,
  source,
  fee: null,
  sharedBy: 1,
});
