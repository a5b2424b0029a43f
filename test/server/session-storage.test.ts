import { Session } from '@shopify/shopify-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSecretBox } from '../../web/server/auth/secret-box.ts';
import { SealedSessionStorage } from '../../web/server/auth/session-storage.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { SHOP } from './support/ingress.ts';

const OLD_KEY = { id: 'k1', key: Buffer.alloc(32, 1) };
const NEW_KEY = { id: 'k2', key: Buffer.alloc(32, 2) };

let database: FreshDatabase;
let storage: SealedSessionStorage;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.session.deleteMany();
  storage = new SealedSessionStorage(database.db, createSecretBox([OLD_KEY]));
});

const user = (id: number) => ({
  id,
  first_name: 'Annabel-Maud',
  last_name: 'Leatherby-Quist',
  email: 'annabel-maud@example.com',
  account_owner: true,
  locale: 'en',
  collaborator: false,
  email_verified: true,
});
const online = (id = 42, shop = SHOP) =>
  new Session({
    id: `${shop}_${id}`,
    shop,
    state: 'nonce',
    isOnline: true,
    scope: 'read_orders',
    expires: new Date('2026-11-22T12:34:56.789Z'),
    accessToken: 'plain-online-token',
    onlineAccessInfo: { expires_in: 86_399, associated_user_scope: 'read_orders', associated_user: user(id) },
  });
const offline = (shop = SHOP) =>
  new Session({
    id: `offline_${shop}`,
    shop,
    state: '',
    isOnline: false,
    scope: 'read_orders,write_orders',
    expires: new Date('2026-11-22T13:00:00.000Z'),
    accessToken: 'plain-access-token',
    refreshToken: 'plain-refresh-token',
    refreshTokenExpires: new Date('2027-02-20T13:00:00.000Z'),
  });
const bare = () => new Session({ id: 'bare', shop: SHOP, state: '', isOnline: false });

describe('storing and loading', () => {
  it.each([
    ['an offline session with its refresh token', offline()],
    ['a user’s session with what Shopify tells of the user', online()],
    ['a user whose id needs all 53 bits', online(Number.MAX_SAFE_INTEGER)],
    ['a session with nothing but its id', bare()],
    [
      'an empty scope, which is not a missing one',
      new Session({ id: 'no-scope', shop: SHOP, state: '', isOnline: false, scope: '' }),
    ],
  ])('gives back %s as it was', async (_name, session) => {
    expect(await storage.storeSession(session)).toBe(true);
    const loaded = await storage.loadSession(session.id);
    expect(loaded).toBeInstanceOf(Session);
    expect(loaded?.toObject()).toEqual(session.toObject());
    expect(loaded?.equals(session)).toBe(true);
  });

  it('replaces a session of the same id as a whole', async () => {
    await storage.storeSession(offline());
    const poorer = new Session({ id: offline().id, shop: SHOP, state: '', isOnline: false, accessToken: 'second' });
    expect(await storage.storeSession(poorer)).toBe(true);
    expect((await storage.loadSession(offline().id))?.toObject()).toEqual(poorer.toObject());
    expect(await database.db.session.count()).toBe(1);
  });

  it('stores one session from many sides at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => storage.storeSession(offline())));
    expect(answers).toEqual(Array(8).fill(true));
    expect(await database.db.session.count()).toBe(1);
  });

  it('knows nothing of an id it never saw', async () => {
    expect(await storage.loadSession('unknown')).toBeUndefined();
  });
});

describe('deleting', () => {
  it('takes one away, and says yes to one that is not there', async () => {
    await storage.storeSession(offline());
    expect(await storage.deleteSession(offline().id)).toBe(true);
    expect(await storage.loadSession(offline().id)).toBeUndefined();
    expect(await storage.deleteSession(offline().id)).toBe(true);
  });

  it('takes several away, unknown ones and none at all among them', async () => {
    await storage.storeSession(offline());
    await storage.storeSession(online(1));
    await storage.storeSession(online(2));
    expect(await storage.deleteSessions([offline().id, online(1).id, 'unknown'])).toBe(true);
    expect(await storage.deleteSessions([])).toBe(true);
    expect((await storage.findSessionsByShop(SHOP)).map((session) => session.id)).toEqual([online(2).id]);
  });
});

describe('finding by shop', () => {
  it('lists all sessions of the shop and none of another', async () => {
    for (const session of [offline(), online(1), online(2), offline('other-shop.myshopify.com')])
      await storage.storeSession(session);
    const found = await storage.findSessionsByShop(SHOP);
    expect(found.map((session) => session.id)).toEqual([offline().id, online(1).id, online(2).id]);
    expect(found[1]?.toObject()).toEqual(online(1).toObject());
  });

  it('is empty for a shop without sessions', async () => {
    expect(await storage.findSessionsByShop('nobody.myshopify.com')).toEqual([]);
  });
});

describe('at rest', () => {
  it('has no token and no person in the table', async () => {
    await storage.storeSession(offline());
    await storage.storeSession(online());
    const { rows } = await database.pool.query<{ text: string }>('SELECT session::text AS text FROM session');
    expect(rows).toHaveLength(2);
    for (const { text } of rows) expect(text).not.toMatch(/plain-|annabel|leatherby|quist/i);
  });

  it('opens what an older key sealed and seals it anew when it is stored', async () => {
    await storage.storeSession(offline());
    const rotated = new SealedSessionStorage(database.db, createSecretBox([NEW_KEY, OLD_KEY]));
    const session = await rotated.loadSession(offline().id);
    expect(session?.accessToken).toBe('plain-access-token');
    await rotated.storeSession(offline());
    const newOnly = new SealedSessionStorage(database.db, createSecretBox([NEW_KEY]));
    expect((await newOnly.loadSession(offline().id))?.refreshToken).toBe('plain-refresh-token');
  });

  it('counts as none what no key opens any more', async () => {
    await storage.storeSession(offline());
    const strangers = new SealedSessionStorage(database.db, createSecretBox([NEW_KEY]));
    expect(await strangers.loadSession(offline().id)).toBeUndefined();
    expect(await strangers.findSessionsByShop(SHOP)).toEqual([]);
  });

  it('does not open a token that was copied to another shop’s row', async () => {
    await storage.storeSession(offline());
    await storage.storeSession(offline('thief.myshopify.com'));
    await database.pool.query(
      'UPDATE session SET access_token = (SELECT access_token FROM session WHERE shop = $1) WHERE shop = $2',
      [SHOP, 'thief.myshopify.com'],
    );
    expect(await storage.loadSession('offline_thief.myshopify.com')).toBeUndefined();
  });
});

describe('the box that seals', () => {
  const box = createSecretBox([OLD_KEY]);

  it('never seals the same to the same', () => {
    expect(box.seal('secret', 'here')).not.toBe(box.seal('secret', 'here'));
  });

  it.each(['', 'ascii', 'ünï — 漢字 🎁', 'x'.repeat(10_000)])('opens what it sealed: %#', (plain) => {
    expect(box.open(box.seal(plain, 'here'), 'here')).toBe(plain);
  });

  it.each([
    ['one altered byte', (sealed: string) => `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`],
    ['a missing tail', (sealed: string) => sealed.slice(0, -12)],
    [
      'the fingerprint of a key we do not have',
      (sealed: string) => sealed.replace(/\.[0-9a-f]{16}\./, '.0123456789abcdef.'),
    ],
    ['plain text', () => 'shpat_123'],
    ['nothing', () => ''],
    ['an empty body', () => 'v1.k1.'],
    ['an empty body under a fingerprint', (sealed: string) => sealed.slice(0, sealed.lastIndexOf('.') + 1)],
  ])('refuses %s', (_name, spoil) => {
    expect(() => box.open(spoil(box.seal('secret', 'here')), 'here')).toThrow(
      expect.objectContaining({ name: 'UnreadableSecret' }) as Error,
    );
  });

  it('refuses keys of a wrong length, and to be made without any', () => {
    expect(() => createSecretBox([])).toThrow();
    expect(() => createSecretBox([{ id: 'short', key: Buffer.alloc(16) }])).toThrow(/32 bytes/);
  });

  it('opens what was sealed under a name of before, whatever the operator calls the key now and wherever it stands', () => {
    const [version, print, body] = box.seal('secret', 'here').split('.');
    expect(print).toMatch(/^[0-9a-f]{16}$/);
    for (const name of ['k1', '2025', 'k9']) {
      const before = [version, name, body].join('.');
      for (const keys of [
        [{ ...OLD_KEY, id: '2026-01' }],
        [NEW_KEY, OLD_KEY],
        [
          { ...NEW_KEY, id: 'k1' },
          { ...OLD_KEY, id: 'k2' },
        ],
      ])
        expect(createSecretBox(keys).open(before, 'here')).toBe('secret');
      expect(() => createSecretBox([NEW_KEY]).open(before, 'here')).toThrow(/altered or moved/);
    }
  });
});
