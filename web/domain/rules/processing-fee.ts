import type { ConsignmentLine } from '../consignment/consignment.ts';
import { lineValue } from '../consignment/fair-retail-value.ts';
import { heldProgram } from '../duties/claimed-program.ts';
import type { Citation } from '../law/engine/citation.ts';
import { usGoodsReturnedFree, usmcaFree } from '../law/duty/general-rate.ts';
import { insularPossessions, leastDeveloped } from '../law/duty/processing-fee-origins.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import { merchandiseProcessingFee, processingFeeExempt } from '../law/merchandise-processing-fee.ts';
import type { MerchandiseProcessingFee } from '../law/merchandise-processing-fee.ts';
import { asOf } from '../law/engine/parameter.ts';
import { decimalParts, divideHalfUp } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import type { Case } from '../case/case.ts';
import { usmcaExemptsFromFee } from '../duties/usmca-certificate.ts';
import type { Entry } from '../findings/verdict.ts';

const free = usd(0);

/** Goods of chapter 98, but for two of its numbers. */
function isExemptNumber({ hts }: ConsignmentLine, day: LegalDay): boolean {
  if (hts?.startsWith('98') !== true) return false;
  const exempt = asOf(processingFeeExempt, day);
  if (exempt === null) return false;
  const { goods, except } = exempt.value;
  return matchHts(goods, hts) === 'yes' && matchHts(except, hts) === 'no';
}

/** What 24.23(c) frees by where the goods come from: products of insular possessions, and those claimed as of a least-developed country. */
function freeingOrigin({ origin, claim }: ConsignmentLine, day: LegalDay): Citation | null {
  const islands = origin === null ? null : asOf(insularPossessions, day);
  if (origin !== null && islands?.value.includes(origin) === true) return islands.source;
  const least = claim == null ? null : asOf(leastDeveloped, day);
  return least !== null && least.value === claim ? least.source : null;
}

/** Goods under USMCA or another agreement that frees of it, goods that are stated to come back unimproved, and those that their number exempts. */
const isExempt = (line: ConsignmentLine, day: LegalDay): boolean =>
  usmcaExemptsFromFee(line, day) ||
  heldProgram(line, day)?.program.fee === 'free' ||
  (line.usReturned === true && asOf(usGoodsReturnedFree, day) !== null) ||
  isExemptNumber(line, day) ||
  freeingOrigin(line, day) !== null;

/** What CBP charges for the entry, nothing for goods that are exempt; null where none is made, the value is unknown, or no fee is known for the day. */
export function processingFee({ goods, day, value }: Case, entry: Entry): Money | null {
  if (entry === 'none' || entry === '321' || day === null || !value.known) return null;
  if (entry === 'mail' || goods.every((line) => isExempt(line, day))) return free;
  const fee = asOf(merchandiseProcessingFee, day)?.value;
  if (fee === undefined) return null;
  if (entry === '11') return fee.informal;
  const dutiable = feeBase({ goods, day, value });
  return dutiable === null ? null : formalFee(fee, dutiable);
}

/** US cents of the goods that no exemption frees of the fee; null: their value is not known. */
export function feeBase({ goods, day, value }: Pick<Case, 'goods' | 'day' | 'value'>): number | null {
  if (day === null || !value.known) return null;
  const sum = goods.filter((line) => !isExempt(line, day)).reduce((total, line) => total + (lineValue(line) ?? 0), 0);
  return value.convert(sum);
}

/** The law behind the fee of freight: what exempts from it where nothing is owed, else the fees of the year. Null: none is known for the day. */
export function processingFeeSource(goods: readonly ConsignmentLine[], day: LegalDay): Citation | null {
  const fees = asOf(merchandiseProcessingFee, day)?.source ?? null;
  if (goods.length === 0 || !goods.every((line) => isExempt(line, day))) return fees;
  const claimed = goods.map((line) => heldProgram(line, day)).find((one) => one?.program.fee === 'free');
  if (claimed != null) return claimed.source;
  const origin = goods.map((line) => freeingOrigin(line, day)).find((one) => one !== null);
  if (origin != null) return origin;
  if (goods.some((line) => isExemptNumber(line, day))) return asOf(processingFeeExempt, day)?.source ?? fees;
  const parameter = goods.some(({ usReturned }) => usReturned === true) ? usGoodsReturnedFree : usmcaFree;
  return asOf<unknown>(parameter, day)?.source ?? fees;
}

/** Of a formal entry, by what of it is not exempt. */
export function formalFee(
  { formalRate, formalMin, formalMax }: MerchandiseProcessingFee,
  dutiableCents: number,
): Money {
  const { units, scale } = decimalParts(formalRate);
  const cents = Number(divideHalfUp(BigInt(dutiableCents) * units, 10n ** BigInt(scale)));
  return usd(Math.min(Math.max(cents, formalMin.minor), formalMax.minor));
}
