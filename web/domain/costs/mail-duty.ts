import { dutyAt } from '../law/duty/additional-duty.ts';
import { postalDuty, postalDutyReaches } from '../law/duty/postal-duty.ts';
import type { PostalDuty, PostalStep } from '../law/duty/postal-duty.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { DatedValue } from '../law/engine/parameter.ts';
import { allocate } from '../values/allocate.ts';
import type { DecimalText } from '../values/decimal.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import type { DutyLayer } from '../duties/duty-layer.ts';
import { compareRates, partOf } from '../duties/rates.ts';
import { amendedLayers } from '../duties/amended-duty.ts';
import { amendedLayer, dutyOfLine, layerOf } from '../duties/line-duty.ts';
import type { DutiableLine } from '../duties/line-duty.ts';
import type { Unknown } from './entry-option.ts';

export interface MailDuty {
  /** One list a line, in their order. */
  readonly layers: readonly (readonly DutyLayer[])[];
  readonly unknown: readonly Unknown[];
}

/**
 * The duty of one parcel in the international mail: by the postal regime of its day in place of the other duties, or as freight.
 * A parcel is the consignment: nothing tells of more. Where the carrier may choose between a rate and an amount, the lower is counted.
 */
export function dutyOfMail(goods: readonly DutiableLine[], totalCents: number | null): MailDuty {
  const [first] = goods;
  const inForce = first === undefined ? null : dutyAt<PostalDuty>(postalDuty, first.at);
  if (first === undefined || inForce === null || inForce.value.kind === 'as-freight')
    return { layers: goods.map(dutyOfLine), unknown: [] };
  const under = goods.map((one) => isUnder(inForce.value, one));
  const reach = asOf(postalDutyReaches, first.day);
  const over = reach !== null && totalCents !== null && totalCents > reach.value.minor;
  if (over && inForce.value.kind === 'rate-or-amount') return { layers: goods.map(dutyOfLine), unknown: [] };
  const parcel = goods.filter((_, index) => under[index]);
  const postal = postalLayers(parcel, inForce);
  const lines = parcel.map(({ line }) => line.id);
  const layers = goods.map((one, index) =>
    under[index] === true ? (postal.layers[parcel.indexOf(one)] ?? []) : dutyOfLine(one),
  );
  const unknown: Unknown[] = over ? [{ what: 'postal-reach', subject: 'postal', lines }] : [];
  return { layers, unknown: lines.length === 0 ? [] : [...unknown, ...postal.unknown] };
}

const isUnder = (duty: PostalDuty, { line }: DutiableLine): boolean =>
  duty.kind !== 'rate-or-amount' ||
  duty.origins === null ||
  (line.origin !== null && duty.origins.includes(line.origin));

function postalLayers(goods: readonly DutiableLine[], { value: duty, source }: DatedValue<PostalDuty>): MailDuty {
  const amended = goods.map((one) => amendedLayers(one.merchantRules, one.line, one.day).get('postal'));
  if (amended.some((one) => one !== undefined))
    return { layers: goods.map((one, i) => (amended[i] ? [amendedLayer(one, amended[i])] : [])), unknown: [] };
  switch (duty.kind) {
    case 'as-freight':
      return { layers: goods.map(dutyOfLine), unknown: [] };
    case 'flat':
      return {
        layers: goods.map((one) => [layerOf(one, 'postal', { rate: duty.rate, note: 'in-lieu', source })]),
        unknown: [],
      };
    case 'rate-or-amount':
      return choice(
        goods,
        goods.map(() => duty.rate),
        duty.amount,
        source,
      );
    case 'ieepa-rate-or-amount': {
      const rates = goods.map(
        (one) => amendedLayers(one.merchantRules, one.line, one.day).get('ieepa')?.rule.rate ?? null,
      );
      const highest = rates.every((rate) => rate !== null) ? [...rates].sort(compareRates).at(-1) : undefined;
      return choice(goods, rates, highest === undefined ? null : stepFor(duty.steps, highest), source);
    }
  }
}

function stepFor(steps: readonly PostalStep[], rate: DecimalText): Money | null {
  const step = steps.find((one) => {
    if (one.rate === null) return true;
    const order = compareRates(rate, one.rate);
    return one.exclusive ? order < 0 : order <= 0;
  });
  return step?.amount ?? null;
}

/** The carrier takes the rate or the amount, one of them for every parcel: which is not ours to know. */
function choice(
  goods: readonly DutiableLine[],
  rates: readonly (DecimalText | null)[],
  amount: Money | null,
  source: DutyLayer['source'],
): MailDuty {
  const parts = goods.map(({ cents }, i) => {
    const rate = rates[i] ?? null;
    return cents === null || rate === null ? null : partOf(cents, rate);
  });
  const known = parts.every((part) => part !== null);
  const byRate = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const counted = known && amount !== null ? Math.min(byRate, amount.minor) : null;
  const shares =
    counted === null || goods.length === 0
      ? null
      : allocate(
          counted,
          parts.map((part) => part ?? 0),
        );
  const layers = goods.map((_, i): DutyLayer[] => [
    {
      layer: 'postal',
      rate: rates[i] ?? null,
      amount: shares === null ? null : usd(shares[i] ?? 0),
      most: null,
      cap: null,
      note: 'carrier-chooses',
      source,
      amendment: null,
    },
  ]);
  const lines = goods.map(({ line }) => line.id);
  const open = counted === null || byRate !== amount?.minor;
  return { layers, unknown: open ? [{ what: 'postal-method', subject: 'postal', lines }] : [] };
}
