import { createHmac, hkdfSync } from 'node:crypto';
import { plainEmail } from '#domain';
import type { AddressKey, PersonKey } from '#domain';
import type { Env } from '../env.ts';

/** Turns what names a person into keyed hashes: equal persons stay equal within a shop, and nobody can read who they are. */
export interface PersonHash {
  key<Key extends PersonKey | AddressKey>(shop: string, plain: Key): Key;
  /** Pseudonym of an e-mail address, for comparison only. */
  email(shop: string, address: string): string;
}

/**
 * Made from the oldest encryption key, so that adding a new one does not part a person's orders of yesterday from those of
 * today. When that key is finally dropped, a re-check of all orders brings the hashes together again.
 */
export function personHash(env: Pick<Env, 'encryptionKeys'>): PersonHash {
  const oldest = env.encryptionKeys.at(-1);
  if (oldest === undefined) throw new Error('No encryption key');
  const secret = Buffer.from(hkdfSync('sha256', oldest.key, '', 'minimis person', 32));
  const hash = (use: string, shop: string, text: string): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify([use, shop, text]))
      .digest('base64url');
  return {
    key: <Key extends PersonKey | AddressKey>(shop: string, plain: Key) => hash('key', shop, plain) as Key,
    email: (shop, address) => hash('email', shop, plainEmail(address)),
  };
}
