import { ROLES } from '#contract';
import type { Role } from '#contract';
import type { Db } from './tx.ts';

type Store = Pick<Db, 'staff'>;

export interface StaffMember {
  readonly id: string;
  /** Null: Shopify gave none. */
  readonly name: string | null;
  readonly accountOwner: boolean;
  /** Null: the owner has given none. */
  readonly role: Role | null;
}

/** What Shopify says of a person. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string | null;
  readonly locale: string | null;
  readonly accountOwner: boolean;
}

export const whenAsked = async (store: Store, shop: string, id: string): Promise<Date | null> =>
  (await store.staff.findUnique({ where: { shop_id: { shop, id } }, select: { askedAt: true } }))?.askedAt ?? null;

export async function keepStaff(store: Store, shop: string, { id, ...known }: KnownPerson, at: Date): Promise<void> {
  const data = { ...known, askedAt: at };
  await store.staff.upsert({ where: { shop_id: { shop, id } }, create: { shop, id, ...data }, update: data });
}

export async function staffOfShop(store: Store, shop: string): Promise<StaffMember[]> {
  const rows = await store.staff.findMany({ where: { shop }, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, name, accountOwner, role }) => ({ id, name, accountOwner, role: roleOf(role) }));
}

const roleOf = (text: string | null): Role | null => ROLES.find((role) => role === text) ?? null;

/** Names by id, of those that have one. */
export async function staffNames(store: Store, shop: string): Promise<ReadonlyMap<string, string>> {
  const rows = await store.staff.findMany({ where: { shop, name: { not: null } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name ?? '']));
}

/** False: no such person has opened the app. */
export async function giveRole(store: Store, shop: string, id: string, role: Role | null): Promise<boolean> {
  return (await store.staff.updateMany({ where: { shop, id }, data: { role } })).count === 1;
}
