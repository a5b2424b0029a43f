import { lineValue } from '../consignment/fair-retail-value.ts';
import { merchandiseProcessingFee } from '../law/merchandise-processing-fee.ts';
import type { MerchandiseProcessingFee } from '../law/merchandise-processing-fee.ts';
import { asOf } from '../law/parameter.ts';
import { decimalParts, divideHalfUp } from '../values/decimal.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import type { Case } from './case.ts';
import { usmcaSparesFee } from './usmca-held.ts';
import type { Entry } from './verdict.ts';

const free = usd(0);

/** What CBP charges for the entry, nothing for goods under USMCA; null where none is made, the value is unknown, or no fee is known for the day. */
export function processingFee({ goods, day, value }: Case, entry: Entry): Money | null {
  if (entry === 'none' || entry === '321' || day === null || !value.known) return null;
  if (entry === 'mail' || goods.every((line) => usmcaSparesFee(line, day))) return free;
  const fee = asOf(merchandiseProcessingFee, day)?.value;
  if (fee === undefined) return null;
  if (entry === '11') return fee.informal;
  const sum = goods
    .filter((line) => !usmcaSparesFee(line, day))
    .reduce((total, line) => total + (lineValue(line) ?? 0), 0);
  const dutiable = value.convert(sum);
  return dutiable === null ? null : formalFee(fee, dutiable);
}

function formalFee({ formalRate, formalMin, formalMax }: MerchandiseProcessingFee, dutiableCents: number): Money {
  const { units, scale } = decimalParts(formalRate);
  const cents = Number(divideHalfUp(BigInt(dutiableCents) * units, 10n ** BigInt(scale)));
  return usd(Math.min(Math.max(cents, formalMin.minor), formalMax.minor));
}
