import { Session } from '@shopify/shopify-api';
import type { SessionStorage } from '@shopify/shopify-app-session-storage';
import type { SessionRow } from '../store/rows.ts';
import type { Deps } from '../ports/deps.ts';
import { placeOfSession } from '../store/sealed-places.ts';
import type { SealedSessionColumn } from '../store/sealed-places.ts';
import { deleteSessions, findSession, sessionsOfShop, upsertSession } from '../store/sessions.ts';
import { isObject, storedJson } from '../store/stored-json.ts';
import { UnreadableSecret, type SecretBox } from './secret-box.ts';

/** A handle on the database or on a transaction: an installation stores the shop's session with its row. */
type Store = Pick<Deps['db'], 'session'>;

/**
 * Shopify's SessionStorage over our own table. Access tokens, refresh tokens and what Shopify tells about a user are sealed;
 * the ids, the scope and the times are not, for they are what we search by.
 */
export class SealedSessionStorage implements SessionStorage {
  readonly #store: Store;
  readonly #box: SecretBox;

  constructor(store: Store, box: SecretBox) {
    this.#store = store;
    this.#box = box;
  }

  /** The same storage inside a transaction. */
  within(tx: Store): SealedSessionStorage {
    return new SealedSessionStorage(tx, this.#box);
  }

  /** Creates or replaces as a whole: what the new session lacks is gone. */
  async storeSession(session: Session): Promise<boolean> {
    await upsertSession(this.#store, rowOf(session, this.#box));
    return true;
  }

  /** A session whose key has been thrown away counts as none: it is asked for afresh. */
  async loadSession(id: string): Promise<Session | undefined> {
    const row = await findSession(this.#store, id);
    return row === null ? undefined : sessionOf(row, this.#box);
  }

  /** True also when there was none: it is gone either way. */
  async deleteSession(id: string): Promise<boolean> {
    await deleteSessions(this.#store, [id]);
    return true;
  }

  async deleteSessions(ids: string[]): Promise<boolean> {
    await deleteSessions(this.#store, ids);
    return true;
  }

  async findSessionsByShop(shop: string): Promise<Session[]> {
    const rows = await sessionsOfShop(this.#store, shop);
    return rows.map((row) => sessionOf(row, this.#box)).filter((session) => session !== undefined);
  }
}

function rowOf(session: Session, box: SecretBox): SessionRow {
  const seal = (column: SealedSessionColumn, plain: string | undefined) =>
    plain === undefined ? null : box.seal(plain, placeOfSession(session.shop, session.id, column));
  const user = session.onlineAccessInfo;
  return {
    id: session.id,
    shop: session.shop,
    state: session.state,
    isOnline: session.isOnline,
    scope: session.scope ?? null,
    expires: session.expires ?? null,
    accessToken: seal('accessToken', session.accessToken),
    refreshToken: seal('refreshToken', session.refreshToken),
    refreshTokenExpires: session.refreshTokenExpires ?? null,
    onlineAccessInfo: seal('onlineAccessInfo', user === undefined ? undefined : JSON.stringify(user)),
    userId: user === undefined ? null : BigInt(user.associated_user.id),
  };
}

function sessionOf(row: SessionRow, box: SecretBox): Session | undefined {
  try {
    const open = (column: SealedSessionColumn) =>
      row[column] === null ? undefined : box.open(row[column], placeOfSession(row.shop, row.id, column));
    const user = sessionUser(open('onlineAccessInfo'));
    return new Session({
      id: row.id,
      shop: row.shop,
      state: row.state,
      isOnline: row.isOnline,
      ...given('scope', row.scope),
      ...given('expires', row.expires),
      ...given('accessToken', open('accessToken')),
      ...given('refreshToken', open('refreshToken')),
      ...given('refreshTokenExpires', row.refreshTokenExpires),
      ...given('onlineAccessInfo', user),
    });
  } catch (error) {
    if (error instanceof UnreadableSecret) return undefined;
    throw error;
  }
}

const USER = storedJson<NonNullable<Session['onlineAccessInfo']>>(
  'Who a session is of',
  (value) => isObject(value) && isObject(value['associated_user']),
);

/** Of a session that does not say whose it is, or not so that this version can read it, nobody is known. */
function sessionUser(text: string | undefined): Session['onlineAccessInfo'] {
  const stored = text === undefined ? null : USER.read(text);
  return stored?.kind === 'read' ? stored.value : undefined;
}

/** A column that is null is a property that is not there: Session tells the two apart. */
function given<Key extends string, Value>(key: Key, value: Value | null | undefined): { [K in Key]?: Value } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
