/**
 * Spreads an integer amount over parts in proportion to their weights, by largest remainder: the parts always sum to the
 * amount, none is off by more than one unit, and ties go to the earlier part. All weights zero: spread evenly.
 * Throws on a negative or fractional amount or weight, and on no parts at all.
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  if (weights.length === 0) throw new Error('nothing to allocate to');
  for (const n of [amount, ...weights])
    if (!Number.isSafeInteger(n) || n < 0) throw new Error(`not a whole amount or weight: ${n}`);
  const even = weights.every((weight) => weight === 0);
  const shares = weights.map((weight) => BigInt(even ? 1 : weight));
  const sum = shares.reduce((a, b) => a + b, 0n);
  const total = BigInt(amount);
  const parts = shares.map((share) => Number((total * share) / sum));
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: (total * share) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  let left = amount - parts.reduce((a, b) => a + b, 0);
  for (const { index } of byRemainder) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}
