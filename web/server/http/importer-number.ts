import type { Deps } from '../ports/deps.ts';
import { createSecretBox } from '../auth/secret-box.ts';
import type { SealedNumber } from '../store/settings.ts';
import { wrong } from '../base/field-words.ts';

/** 19 CFR 24.5: a number of the IRS with or without its two letters or digits, a social security number, or one that CBP assigned. */
const importerNumber = /^(?:\d{2}-?\d{7}(?:[A-Z0-9]{2})?|\d{3}-\d{2}-\d{4}|\d{6}-?\d{5})$/;
export const NUMBER_RULE = wrong('importer-number');

/** What becomes of the number that is kept. Undefined: it stays; it was sent back as it was shown. `place`: what it is sealed for. */
export function numberToKeep(
  { env }: Pick<Deps, 'env'>,
  place: string,
  shown: string | null,
  sent: string | null,
): SealedNumber | null | undefined | 'malformed' {
  if (sent === shown) return undefined;
  if (sent === null) return null;
  const number = sent.toUpperCase();
  if (!importerNumber.test(number)) return 'malformed';
  return { sealed: createSecretBox(env.encryptionKeys).seal(number, place), end: number.slice(-4) };
}
