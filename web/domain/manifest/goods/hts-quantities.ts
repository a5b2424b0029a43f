import type { LoadCommodity } from '../sealed-load.ts';

/** An amount in a unit of the tariff, in hundredths; null: pieces and grams do not give it, and it was not asked yet. */
export interface HtsQuantity {
  readonly unit: string;
  readonly hundredths: number | null;
}

export type Measured = Pick<LoadCommodity, 'quantity' | 'weightGrams' | 'htsUnits' | 'unitAmounts'>;

/**
 * Units of the tariff (`doz.`, `kg`, `No.`, `doz. prs.`) as the schedule writes them, to two decimals (ABI entry summary, record 50). A
 * share of a unit is never rounded to nothing. Weight is what the shop states, packing included where the shop includes it.
 */
export function htsQuantities({ quantity, weightGrams, htsUnits, unitAmounts }: Measured): readonly HtsQuantity[] {
  return (htsUnits ?? [])
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '' && unit.toUpperCase() !== 'X')
    .map((unit) => ({ unit, hundredths: measured(unit, quantity, weightGrams, unitAmounts?.[unit] ?? null) }));
}

function measured(unit: string, pieces: number, grams: number, amount: string | null): number | null {
  const asked = amount === null ? null : hundredthsOf(amount);
  if (asked !== null) return rounded(BigInt(asked.value) * BigInt(pieces), asked.scale);
  const [top, bottom] = ratioOf(unit);
  if (top === null) return null;
  return rounded(BigInt(top === 'pieces' ? pieces : grams) * 100n, BigInt(bottom));
}

type Ratio = readonly ['pieces' | 'grams' | null, number];

function ratioOf(unit: string): Ratio {
  switch (
    unit
      .toLowerCase()
      .replace(/[\s.]+/g, ' ')
      .trim()
  ) {
    case 'no':
    case 'pcs':
    case 'prs':
    case 'pr':
      return ['pieces', 1];
    case 'doz':
    case 'doz prs':
    case 'doz pr':
    case 'doz pcs':
      return ['pieces', 12];
    case 'gross':
      return ['pieces', 144];
    case 'hundreds':
      return ['pieces', 100];
    case 'thousands':
    case '1000':
      return ['pieces', 1000];
    case 'kg':
      return ['grams', 1000];
    case 'g':
      return ['grams', 1];
    case 't':
      return ['grams', 1_000_000];
    default:
      return [null, 1];
  }
}

/** Half up; what is there is at least a hundredth. */
function rounded(value: bigint, by: bigint): number {
  const whole = (value * 2n + by) / (by * 2n);
  return whole === 0n && value > 0n ? 1 : Number(whole);
}

/** Decimal text of one piece, scaled so that a hundredth is a whole number. */
function hundredthsOf(text: string): { value: string; scale: bigint } | null {
  const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  return { value: `${whole}${fraction}00`, scale: 10n ** BigInt(fraction.length) };
}

export const hundredthsText = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
