import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Env } from '../env.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';

/**
 * Seals secrets for the database: AES-256-GCM, a random nonce for each value. The sealed text is
 * `v1.<key id>.<base64url of nonce, ciphertext, tag>`: the key's id stays with the value, so that values under an older key
 * still open after a rotation. `place` (a table, a row and a column) is authenticated, so that a sealed value copied to another
 * row does not open there.
 */
export interface SecretBox {
  /** Always under the newest key. */
  seal(plain: string, place: string): string;
  /** @throws UnreadableSecret when the key is gone, the place differs, or the text was altered. */
  open(sealed: string, place: string): string;
}

export class UnreadableSecret extends Error {
  override readonly name = 'UnreadableSecret';
}

export function createSecretBox(keys: Env['encryptionKeys']): SecretBox {
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
      return [VERSION, newest.id, body.toString('base64url')].join('.');
    },
    open(sealed, place) {
      const [version, keyId, text, ...rest] = sealed.split('.');
      if (version !== VERSION || text === undefined || rest.length > 0)
        throw new UnreadableSecret('This is not a sealed value');
      const key = keys.find((one) => one.id === keyId)?.key;
      if (key === undefined) throw new UnreadableSecret('The key that sealed this value is not among ENCRYPTION_KEY');
      return decrypt(key, Buffer.from(text, 'base64url'), place);
    },
  };
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
