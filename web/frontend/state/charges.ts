import type { ChargeJson, EstimateJson, PricedOrderJson } from '#contract';
import { shell as texts } from '#messages/shell';
import { words } from '../format/words.ts';

const say = words(texts);

/** What is known of some fees together. */
export function sumOfCharges(charges: readonly ChargeJson[]): EstimateJson {
  const minor = charges.reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0);
  return { amount: { minor, currency: 'USD' }, atLeast: charges.some(({ amount }) => amount === null) };
}

/** A saving may be none, and a load may cost more than its parcels: each is said as it is. */
export function savingWords(
  savingMinor: PricedOrderJson['savingMinor'],
  format: (cents: number) => string,
): { readonly text: string; readonly tone: 'success' | 'caution' | 'subdued' } {
  if (savingMinor === null) return { text: say('saving.not-known'), tone: 'subdued' };
  if (savingMinor === 0) return { text: say('saving.none'), tone: 'subdued' };
  return savingMinor > 0
    ? { text: format(savingMinor), tone: 'success' }
    : { text: say('saving.more', { amount: format(-savingMinor) }), tone: 'caution' };
}
