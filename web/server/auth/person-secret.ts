import { Complaint } from '../base/complaint.ts';
import type { Deps } from '../ports/deps.ts';
import type { Env } from '../base/env.ts';
import { firstPersonSecret } from './person-hash.ts';
import { findAppSecret, storeFirstAppSecret } from '../store/app-secrets.ts';
import { UnreadableSecret, type SecretBox } from './secret-box.ts';

export const PERSON_SECRET = 'person';
export const placeOfSecret = (name: string): string => `app_secret:${name}`;

/**
 * The secret that person hashes are made with: stored once, then the same for good, whatever becomes of the encryption keys. On the first
 * start it is what the hashes stored before were made with.
 * @throws {Complaint} when no key of ENCRYPTION_KEY opens it.
 */
export async function loadPersonSecret(
  db: Pick<Deps['db'], 'appSecret'>,
  box: SecretBox,
  keys: Env['encryptionKeys'],
): Promise<Uint8Array> {
  const place = placeOfSecret(PERSON_SECRET);
  const sealed = await findAppSecret(db, PERSON_SECRET);
  if (sealed !== null) return opened(box, sealed, place);
  const first = Buffer.from(firstPersonSecret(keys)).toString('base64');
  await storeFirstAppSecret(db, PERSON_SECRET, box.seal(first, place));
  return opened(box, (await findAppSecret(db, PERSON_SECRET)) ?? '', place);
}

function opened(box: SecretBox, sealed: string, place: string): Uint8Array {
  try {
    return new Uint8Array(Buffer.from(box.open(sealed, place), 'base64'));
  } catch (error) {
    if (!(error instanceof UnreadableSecret)) throw error;
    throw new Complaint(NO_KEY_FITS);
  }
}

export const NO_KEY_FITS =
  'No key in ENCRYPTION_KEY opens what is stored in the database: add the key that it was sealed with, after the new one, and start again. Nothing was changed.';
