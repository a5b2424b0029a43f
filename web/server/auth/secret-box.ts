import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Env } from '../base/env.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';

/**
 * Seals secrets for the database: AES-256-GCM, a random nonce for each value. The sealed text is
 * `v1.<key>.<base64url of nonce, ciphertext, tag>`, where `<key>` is the fingerprint of the key: what an operator calls a key, and its place
 * in the list, may change with a rotation, the key itself does not. Values of before carry the operator's name for it, or `k1`; where a name is
 * not known every key is tried, which is safe, for a wrong key opens nothing. `place` (a table, a row and a column) is authenticated, so that a sealed value copied to another
 * row does not open there.
 */
export interface SecretBox {
  /** Always under the newest key. */
  seal(plain: string, place: string): string;
  /** @throws UnreadableSecret when the key is gone, the place differs, or the text was altered. */
  open(sealed: string, place: string): string;
  /** Whether the newest key sealed it: then no older key is needed for it. */
  isCurrent(sealed: string): boolean;
  /** Whether the key that sealed it is among ours, as far as its name tells; null: the name is one of before, and tells nothing. */
  knowsKeyOf(sealed: string): boolean | null;
}

export class UnreadableSecret extends Error {
  override readonly name = 'UnreadableSecret';
}

/** Sixteen hexadecimal digits that name a key and tell nothing of it. */
export const fingerprintOf = (key: Uint8Array): string =>
  createHash('sha256').update('minimis encryption key').update(key).digest('hex').slice(0, 16);

const FINGERPRINT = /^[0-9a-f]{16}$/;

export function createSecretBox(given: Env['encryptionKeys']): SecretBox {
  const keys = given.map(({ id, key }) => ({ id, key, print: fingerprintOf(key) }));
  const [newest] = keys;
  if (newest === undefined) throw new Error('No encryption key is given');
  for (const { id, key } of keys) {
    if (!/^[\w-]+$/.test(id)) throw new Error('The id of an encryption key may hold letters, digits, _ and - only');
    if (key.byteLength !== 32) throw new Error(`Encryption key ${id} must be 32 bytes long`);
  }
  return {
    seal(plain, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', newest.key, nonce);
      cipher.setAAD(Buffer.from(place, 'utf8'));
      const body = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [VERSION, newest.print, body.toString('base64url')].join('.');
    },
    open(sealed, place) {
      const [version, keyId, text, ...rest] = sealed.split('.');
      if (version !== VERSION || text === undefined || rest.length > 0)
        throw new UnreadableSecret('This is not a sealed value');
      const named = keys.filter(({ id, print }) => keyId === print || keyId === id);
      const others = FINGERPRINT.test(keyId ?? '') ? [] : keys.filter((one) => !named.includes(one));
      return openByAny([...named, ...others], Buffer.from(text, 'base64url'), place);
    },
    isCurrent: (sealed) => sealed.split('.')[1] === newest.print,
    knowsKeyOf(sealed) {
      const keyId = sealed.split('.')[1] ?? '';
      return FINGERPRINT.test(keyId) ? keys.some(({ print }) => print === keyId) : null;
    },
  };
}

function openByAny(keys: readonly { readonly key: Uint8Array }[], body: Buffer, place: string): string {
  let last = new UnreadableSecret('The key that sealed this value is not among ENCRYPTION_KEY');
  for (const { key } of keys) {
    try {
      return decrypt(key, body, place);
    } catch (error) {
      if (!(error instanceof UnreadableSecret)) throw error;
      last = error;
    }
  }
  throw last;
}

function decrypt(key: Uint8Array, body: Buffer, place: string): string {
  if (body.length < NONCE_BYTES + TAG_BYTES) throw new UnreadableSecret('A sealed value is too short');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(place, 'utf8'));
    decipher.setAuthTag(body.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new UnreadableSecret('A sealed value was altered or moved', { cause });
  }
}
