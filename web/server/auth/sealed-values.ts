import type { Deps } from '../ports/deps.ts';
import { findAppSecret, replaceAppSecret } from '../store/app-secrets.ts';
import { oneSealedOfEachKey, replaceSealed, sealedOfShops, type SealedOfShop } from '../store/sealed-of-shops.ts';
import { NO_KEY_FITS, PERSON_SECRET, placeOfSecret } from './person-secret.ts';
import { Complaint } from '../base/complaint.ts';
import { UnreadableSecret, type SecretBox } from './secret-box.ts';

type Store = Pick<Deps['db'], '$queryRaw' | '$executeRaw' | 'appSecret'>;

/**
 * Refuses to start where a key is missing: every shop whose token it sealed would be cut off, one by one, as if it had lost access. A value
 * that was damaged although its key is here concerns its own shop alone, and stops nothing. One value of each key is read; all of those
 * that do not name theirs.
 * @throws {Complaint}
 */
export async function requireKeysOf(db: Store, box: SecretBox): Promise<void> {
  for await (const value of oneSealedOfEachKey(db)) {
    const known = box.knowsKeyOf(value.sealed);
    if (known === false || (known === null && !opens(box, value))) throw new Complaint(NO_KEY_FITS);
  }
}

export interface Resealed {
  /** Values now under the newest key that were not before. */
  readonly resealed: number;
  readonly current: number;
  /** Values that no key opens: what they belong to must be stored anew (a merchant opens the app). */
  readonly unreadable: number;
}

/** Seals under the newest key whatever an older one sealed. Repeating it is harmless, and so is a value that is replaced meanwhile. */
export async function resealAll(db: Store, box: SecretBox): Promise<Resealed> {
  const count = { resealed: 0, current: 0, unreadable: 0 };
  const secret = await findAppSecret(db, PERSON_SECRET);
  if (secret !== null && !box.isCurrent(secret)) {
    const place = placeOfSecret(PERSON_SECRET);
    await replaceAppSecret(db, PERSON_SECRET, box.seal(box.open(secret, place), place));
    count.resealed += 1;
  } else if (secret !== null) count.current += 1;
  for await (const value of sealedOfShops(db)) {
    if (box.isCurrent(value.sealed)) count.current += 1;
    else if (!opens(box, value)) count.unreadable += 1;
    else {
      await replaceSealed(db, value, box.seal(box.open(value.sealed, value.place), value.place));
      count.resealed += 1;
    }
  }
  return count;
}

function opens(box: SecretBox, { sealed, place }: SealedOfShop): boolean {
  try {
    box.open(sealed, place);
    return true;
  } catch (error) {
    if (error instanceof UnreadableSecret) return false;
    throw error;
  }
}
