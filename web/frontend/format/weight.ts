/** Grams below a kilogram, else kilograms to two digits; figure and unit stay on one line. */
export function formatWeight(grams: number): string {
  if (grams < 1000) return `${new Intl.NumberFormat('en-US').format(grams)}\u00a0g`;
  return `${new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(grams / 1000)}\u00a0kg`;
}

export function formatLoadWeight(grams: number, incomplete: boolean): string {
  return incomplete ? `at least ${formatWeight(grams)}` : formatWeight(grams);
}
