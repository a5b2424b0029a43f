import { endpoint, of } from './endpoint.ts';
import type { Role } from './may.ts';

/** A person who has opened the app. */
export interface StaffJson {
  /** Shopify's id. */
  id: string;
  /** Null: Shopify gave none. */
  name: string | null;
  accountOwner: boolean;
  /** Null: the owner has given none. */
  role: Role | null;
}

export interface StaffPage {
  people: StaffJson[];
  /** Who asks, and what they may; null: nobody has a role, and everybody may do everything but give roles. */
  me: { id: string; role: Role | null };
}

export interface RoleUpdate {
  /** Null: takes it back. */
  role: Role | null;
}

export const staffApi = {
  list: endpoint({ method: 'GET', path: '/staff', reply: of<StaffPage>(), may: 'view' }),
  giveRole: endpoint({
    method: 'PUT',
    path: '/staff/:id/role',
    body: of<RoleUpdate>(),
    reply: of<StaffPage>(),
    may: 'roles',
  }),
};
