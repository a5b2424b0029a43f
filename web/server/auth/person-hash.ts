import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { COMPANY_PREFIX, plainEmail } from '#domain';
import type { AddressKey, PersonKey } from '#domain';
import type { Env } from '../base/env.ts';

/** Turns what names a person into keyed hashes: equal persons stay equal within a shop, and nobody can read who they are. */
export interface PersonHash {
  key<Key extends PersonKey | AddressKey>(shop: string, plain: Key): Key;
  /** Pseudonym of an e-mail address, for comparison only. */
  email(shop: string, address: string): string;
}

/**
 * Made with a secret of its own (`auth/person-secret.ts`), so that a rotation of the encryption keys parts no person's orders. It remembers
 * what it has hashed, for a decision asks for the same persons several times: make one for each piece of work, and do not keep it.
 */
export function personHash(env: Pick<Env, 'encryptionKeys' | 'personSecret'>): PersonHash {
  // As a key object: raw bytes are made into one at each call, which takes longer than the hash.
  const secret = createSecretKey(env.personSecret ?? firstPersonSecret(env.encryptionKeys));
  const known = new Map<string, string>();
  const hash = (use: string, shop: string, text: string): string => {
    const plain = JSON.stringify([use, shop, text]);
    const before = known.get(plain);
    if (before !== undefined) return before;
    const made = createHmac('sha256', secret).update(plain).digest('base64url');
    known.set(plain, made);
    return made;
  };
  return {
    key: <Key extends PersonKey | AddressKey>(shop: string, plain: Key) =>
      `${plain.startsWith(COMPANY_PREFIX) ? COMPANY_PREFIX : ''}${hash('key', shop, plain)}` as Key,
    email: (shop, address) => hash('email', shop, plainEmail(address)),
  };
}

/** What the secret was before it was kept by itself, and is on a first start: from the oldest key. */
export function firstPersonSecret(keys: Env['encryptionKeys']): Uint8Array {
  const oldest = keys.at(-1);
  if (oldest === undefined) throw new Error('No encryption key');
  return new Uint8Array(hkdfSync('sha256', oldest.key, '', 'minimis person', 32));
}
