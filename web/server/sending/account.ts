import { createHash, randomBytes } from 'node:crypto';
import { createSecretBox, UnreadableSecret } from '../auth/secret-box.ts';
import type { Deps } from '../ports/deps.ts';
import { findCarrierAccount, saveCarrierAccount } from '../store/carrier-account.ts';
import type { Acting } from '../store/load-events.ts';
import { placeOfCarrierKey } from '../store/sealed-places.ts';
import { inTransaction } from '../store/transaction.ts';
import { moveSending, sendingsIn } from '../store/trip-sendings.ts';

/** What the service is called with. `sealed`: the key as it is kept, by which a refusal finds it again. */
export interface OpenAccount {
  readonly suffix: string;
  readonly key: string;
  readonly sealed: string;
}

/** Null: no key was entered, or no key of ours opens it. */
export async function openAccount({ db, env }: Pick<Deps, 'db' | 'env'>, shop: string): Promise<OpenAccount | null> {
  const account = await findCarrierAccount(db, shop);
  if (account?.apiKey == null || account.suffix === null) return null;
  try {
    const key = createSecretBox(env.encryptionKeys).open(account.apiKey, placeOfCarrierKey(shop));
    return { suffix: account.suffix, key, sealed: account.apiKey };
  } catch (error) {
    if (error instanceof UnreadableSecret) return null;
    throw error;
  }
}

/** A new key takes the place of the old one, and what the old one could not send goes on. Null: the key is taken back, and nothing is sent any more. */
export async function saveKey(
  deps: Pick<Deps, 'db' | 'env' | 'queue'>,
  shop: string,
  given: { readonly suffix: string; readonly key: string } | null,
  acting: Acting,
): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    const anew = { refusedCode: null, refusedAt: null };
    if (given === null)
      return saveCarrierAccount(tx, shop, acting, { suffix: null, apiKey: null, keyEnd: null, ...anew });
    const apiKey = createSecretBox(deps.env.encryptionKeys).seal(given.key, placeOfCarrierKey(shop));
    await saveCarrierAccount(tx, shop, acting, { suffix: given.suffix, apiKey, keyEnd: given.key.slice(-4), ...anew });
    for (const sending of await sendingsIn(tx, shop, ['key-refused'])) {
      await moveSending(tx, sending, ['key-refused'], { state: 'waiting', told: null, settledAt: null });
      const { loadId, revision, act } = sending;
      await deps.queue.send(tx, [{ name: 'send-trip', payload: { shop, loadId, revision, act } }]);
    }
    await deps.queue.send(tx, [{ name: 'receive-answers', payload: { shop } }]);
  });
}

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A new secret for the shop's address; the one before opens nothing any more. It is given out here, once, and only its hash is kept. */
export async function makeAddress({ db }: Pick<Deps, 'db'>, shop: string, acting: Acting): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await saveCarrierAccount(db, shop, acting, { addressHash: hashOfSecret(secret), addressMadeAt: acting.at });
  return secret;
}
