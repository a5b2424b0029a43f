import { createAdminApi } from './admin-api/client.ts';
import type { InstallParts } from './auth/install-shop.ts';
import { createOfflineTokens } from './auth/offline-tokens.ts';
import { loadPersonSecret } from './auth/person-secret.ts';
import { requireKeysOf } from './auth/sealed-values.ts';
import { createSecretBox } from './auth/secret-box.ts';
import type { SecretBox } from './auth/secret-box.ts';
import { SealedSessionStorage } from './auth/session-storage.ts';
import { createShopLock } from './auth/shop-lock.ts';
import { createShopifyTokens } from './auth/shopify-tokens.ts';
import { openDatabase } from './database/client.ts';
import type { Database } from './database/client.ts';
import { migrate } from './database/migrate.ts';
import type { Deps } from './ports/deps.ts';
import type { Clock } from './base/clock.ts';
import type { Env } from './base/env.ts';
import { createQueue } from './jobs/pg-boss-queue.ts';
import type { PgBossQueue } from './jobs/pg-boss-queue.ts';
import { describeFailure } from './base/retry.ts';
import { createLog } from './base/log.ts';

/** Everything built, nothing listening yet. */
export interface Composition {
  readonly deps: Deps;
  readonly install: InstallParts;
  readonly queue: PgBossQueue;
  /** Closes what was opened here, users first. The queue stops by itself when a worker stops. */
  close(): Promise<void>;
}

/** Brings the database up to date and builds every part over it, each once. */
export async function compose(given: Env, clock: Clock, worker: boolean): Promise<Composition> {
  const log = createLog(given.logLevel);
  const applied = await migrate(given.databaseUrl);
  if (applied.length > 0) log.info({ applied }, 'Migrations applied');
  const broken = (error: Error): void => log.warn({ failure: describeFailure(error) }, 'A database connection broke');
  const database = openDatabase(given.databaseUrl, {
    poolSize: 10 + (worker ? given.workerConcurrency : 0),
    onBroken: broken,
  });
  const box = createSecretBox(given.encryptionKeys);
  const env = await withKeys(database, box, given);
  const lock = createShopLock(env.databaseUrl, broken);
  const queue = await createQueue({ databaseUrl: env.databaseUrl, log, worker });
  const { db } = database;
  const storage = new SealedSessionStorage(db, box);
  const shopify = createShopifyTokens(env);
  const tokens = createOfflineTokens({ db, log, storage, shopify, lock });
  const deps: Deps = { env, clock, log, db, queue, tokens, admin: createAdminApi({ db, tokens }) };
  return {
    deps,
    install: { db, clock, queue, log, storage, shopify, lock },
    queue,
    async close() {
      await queue.stop();
      await lock.close();
      await database.close();
    },
  };
}

/** The environment with the secret that is kept in the database, once every key that it needs is there. Closes the database otherwise. */
async function withKeys({ db, close }: Database, box: SecretBox, env: Env): Promise<Env> {
  try {
    await requireKeysOf(db, box);
    return { ...env, personSecret: await loadPersonSecret(db, box, env.encryptionKeys) };
  } catch (error) {
    await close();
    throw error;
  }
}
