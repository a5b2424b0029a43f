const GRAMS_PER_KG = 1000;

/**
 * Weights of lines in whole kilograms, each at least one, that add up to the weight of all, rounded up: every line gets its whole
 * kilograms, and what is left goes to the largest remainders, ties to the earlier line. Lines under a kilogram count as one, so
 * that a load of small things weighs more in the file than on the scale.
 */
export function wholeKilograms(grams: readonly number[]): number[] {
  const total = grams.reduce((sum, weight) => sum + weight, 0);
  const kilograms = grams.map((weight) => Math.max(1, Math.floor(weight / GRAMS_PER_KG)));
  let left = Math.ceil(total / GRAMS_PER_KG) - kilograms.reduce((sum, weight) => sum + weight, 0);
  const over = (weight: number): number => (weight < GRAMS_PER_KG ? 0 : weight % GRAMS_PER_KG);
  const byRemainder = grams
    .map((weight, index) => ({ index, remainder: over(weight) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index, remainder } of byRemainder) {
    if (left <= 0 || remainder === 0) break;
    kilograms[index] = (kilograms[index] ?? 0) + 1;
    left -= 1;
  }
  return kilograms;
}
