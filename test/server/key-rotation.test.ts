import { randomBytes } from 'node:crypto';
import { Session } from '@shopify/shopify-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPersonSecret } from '../../web/server/auth/person-secret.ts';
import { requireKeysOf, resealAll } from '../../web/server/auth/sealed-values.ts';
import { createSecretBox } from '../../web/server/auth/secret-box.ts';
import { SealedSessionStorage } from '../../web/server/auth/session-storage.ts';
import { parseEnv } from '../../web/server/base/env.ts';
import type { Env } from '../../web/server/base/env.ts';
import { personHash } from '../../web/server/auth/person-hash.ts';
import { placeOfImporterNumber, placeOfSession } from '../../web/server/store/sealed-places.ts';
import { oneSealedOfEachKey } from '../../web/server/store/sealed-of-shops.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { installShop, SHOP } from './support/ingress.ts';

const [oldest, newest, strange] = [1, 2, 3].map(() => randomBytes(32).toString('base64'));
let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

/** The keys as an operator writes them into ENCRYPTION_KEY. */
function keysOf(text: string): Env['encryptionKeys'] {
  const parsed = parseEnv({
    DATABASE_URL: 'postgresql://u:p@h:5432/d',
    SHOPIFY_API_KEY: 'k',
    SHOPIFY_API_SECRET: 's',
    SHOPIFY_APP_URL: 'https://app.example.com',
    ENCRYPTION_KEY: text,
  });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.env.encryptionKeys;
}
const boxOf = (text: string) => createSecretBox(keysOf(text));
const storageOf = (text: string) => new SealedSessionStorage(database.db, boxOf(text));
const sessionOf = (shop = SHOP) =>
  new Session({
    id: `offline_${shop}`,
    shop,
    state: '',
    isOnline: false,
    accessToken: 'access',
    refreshToken: 'refresh',
  });
const tokenUnder = async (text: string, shop = SHOP) =>
  (await storageOf(text).loadSession(`offline_${shop}`))?.accessToken;
/** As releases before fingerprints wrote them: the operator's name for the key, \`k1\` where there was none. */
const nameAsBefore = (name: string) =>
  database.pool.query(
    `UPDATE session SET access_token = regexp_replace(access_token, '^v1\\.[^.]+', 'v1.' || $1), refresh_token = regexp_replace(refresh_token, '^v1\\.[^.]+', 'v1.' || $1)`,
    [name],
  );

describe('rotating ENCRYPTION_KEY', () => {
  it.each([
    ['a second key is put before the only one', `${newest},${oldest}`],
    ['both get names', `2026-11:${newest},2026-01:${oldest}`],
    ['only the new one gets a name', `2026-11:${newest},${oldest}`],
    ['the name of before is given to another key', `k1:${newest},k2:${oldest}`],
  ])('every shop’s token still opens where %s', async (_how, list) => {
    await storageOf(`${oldest}`).storeSession(sessionOf());
    expect(await tokenUnder(list)).toBe('access');
    await requireKeysOf(database.db, boxOf(list));
    await nameAsBefore('k1');
    expect(await tokenUnder(list)).toBe('access');
    await requireKeysOf(database.db, boxOf(list));
  });

  it('refuses to start where the key of a stored token is missing, and changes nothing', async () => {
    await storageOf(`${oldest}`).storeSession(sessionOf());
    for (const list of [`${newest}`, `${strange},${newest}`]) {
      await expect(requireKeysOf(database.db, boxOf(list))).rejects.toThrow(/^No key in ENCRYPTION_KEY opens/);
      await nameAsBefore('k1');
      await expect(requireKeysOf(database.db, boxOf(list))).rejects.toThrow(/^No key in ENCRYPTION_KEY opens/);
      await database.pool.query('DELETE FROM session');
      await storageOf(`${oldest}`).storeSession(sessionOf());
    }
    expect(await tokenUnder(`${oldest}`)).toBe('access');
  });

  it('reads one value of each key, and every one that does not name its key', async () => {
    const read = async () => {
      const values = [];
      for await (const { id, sealed } of oneSealedOfEachKey(database.db))
        values.push({ id, key: sealed.split('.')[1] });
      return values;
    };
    for (let n = 0; n < 4; n += 1)
      await storageOf(`${n === 0 ? oldest : newest}`).storeSession(sessionOf(`shop-${n}.myshopify.com`));
    const keys = (await read()).map(({ key }) => key);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(2);
    await requireKeysOf(database.db, boxOf(`${newest},${oldest}`));
    await expect(requireKeysOf(database.db, boxOf(`${newest}`))).rejects.toThrow(/^No key in ENCRYPTION_KEY opens/);
    await nameAsBefore('k1');
    expect(await read()).toHaveLength(8);
    await requireKeysOf(database.db, boxOf(`${newest},${oldest}`));
    await expect(requireKeysOf(database.db, boxOf(`${newest}`))).rejects.toThrow(/^No key in ENCRYPTION_KEY opens/);
  });

  it('seals for places that never change', () => {
    expect(placeOfSession('a.myshopify.com', 'offline_a', 'refreshToken')).toBe(
      'session:a.myshopify.com:offline_a:refreshToken',
    );
    expect(placeOfImporterNumber('a.myshopify.com')).toBe('settings.importer_number:a.myshopify.com');
  });

  it('starts although one shop’s token was damaged: its key is here', async () => {
    await storageOf(`${oldest}`).storeSession(sessionOf());
    await database.pool.query(`UPDATE session SET access_token = left(access_token, -8) || 'AAAAAAAA'`);
    await requireKeysOf(database.db, boxOf(`${oldest}`));
    expect(await tokenUnder(`${oldest}`)).toBeUndefined();
  });

  it('seals everything anew under the newest key, after which the older one may go', async () => {
    const shops = Array.from({ length: 3 }, (_, n) => `shop-${n}.myshopify.com`);
    for (const shop of shops) await storageOf(`${oldest}`).storeSession(sessionOf(shop));
    await nameAsBefore('k1');
    await loadPersonSecret(database.db, boxOf(`${oldest}`), keysOf(`${oldest}`));
    const place = placeOfImporterNumber(SHOP);
    await installShop(database);
    await database.db.settings.create({
      data: {
        shop: SHOP,
        importerNumber: boxOf(`${oldest}`).seal('12-3456789', place),
        importerNumberEnd: '6789',
        updatedAt: new Date(),
      },
    });
    const both = boxOf(`${newest},${oldest}`);
    // Two values a session, the importer's number, and the secret of the person hashes.
    expect(await resealAll(database.db, both)).toEqual({ resealed: 8, current: 0, unreadable: 0 });
    expect(await resealAll(database.db, both)).toEqual({ resealed: 0, current: 8, unreadable: 0 });
    const { importerNumber } = await database.db.settings.findUniqueOrThrow({ where: { shop: SHOP } });
    expect(boxOf(`${newest}`).open(importerNumber ?? '', place)).toBe('12-3456789');
    for (const shop of shops) expect(await tokenUnder(`${newest}`, shop)).toBe('access');
    await requireKeysOf(database.db, boxOf(`${newest}`));
  });

  it('counts what no key opens and leaves it as it is', async () => {
    await storageOf(`${strange}`).storeSession(sessionOf());
    expect(await resealAll(database.db, boxOf(`${newest},${oldest}`))).toEqual({
      resealed: 0,
      current: 0,
      unreadable: 2,
    });
    expect(await tokenUnder(`${strange}`)).toBe('access');
  });
});

describe('hashes of persons', () => {
  const emailUnder = async (list: string) => {
    const keys = keysOf(list);
    const personSecret = await loadPersonSecret(database.db, createSecretBox(keys), keys);
    return personHash({ encryptionKeys: keys, personSecret }).email(SHOP, 'ann@example.com');
  };

  it('stay what they were before the secret was kept, and through every rotation', async () => {
    const before = personHash({ encryptionKeys: keysOf(`${oldest}`) }).email(SHOP, 'ann@example.com');
    expect(await emailUnder(`${oldest}`)).toBe(before);
    expect(await emailUnder(`${newest},${oldest}`)).toBe(before);
    await resealAll(database.db, boxOf(`${newest},${oldest}`));
    expect(await emailUnder(`${newest}`)).toBe(before);
    expect(personHash({ encryptionKeys: keysOf(`${newest}`) }).email(SHOP, 'ann@example.com')).not.toBe(before);
  });

  it('are made with one secret where two processes start at once', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => emailUnder(`${oldest}`)));
    expect(new Set(made).size).toBe(1);
    expect(await database.db.appSecret.count()).toBe(1);
  });

  it('have a secret that no other key opens, and nobody can read in the table', async () => {
    await emailUnder(`${oldest}`);
    await expect(emailUnder(`${newest}`)).rejects.toThrow(/^No key in ENCRYPTION_KEY opens/);
    const [row] = await database.db.appSecret.findMany();
    expect(row?.sealed).toMatch(/^v1\.[0-9a-f]{16}\.[\w-]+$/);
  });
});
