import { mayDo } from '#contract';
import type { Permission, Role } from '#contract';
import type { Deps } from '../ports/deps.ts';
import { staffOfShop } from '../store/staff.ts';
import type { StaffMember } from '../store/staff.ts';
import type { Gate } from './endpoint-router.ts';
import { refusal } from '../base/said.ts';
import type { Said } from '../base/said.ts';
import { refuse } from './input.ts';

/** The one place where a person is let do something or not. Shopify decides who sees the pages: `view` asks nothing. */
export function createGate({ db, log }: Pick<Deps, 'db' | 'log'>): Gate {
  return async ({ shop, userId }, { method, path, may }) => {
    if (may === 'view') return null;
    const role = roleAmong(await staffOfShop(db, shop), userId);
    if (mayDo(role, may)) return null;
    log.warn({ shop, role, may, endpoint: `${method} ${path}` }, 'A person was refused what their role does not allow');
    return refuse(403, 'not-permitted', sentenceOf(role, may));
  };
}

/** The account's owner is one whatever was set. Once one person has a role, all others look on until they are given one. */
export function roleAmong(staff: readonly StaffMember[], userId: string): Role | null {
  const person = staff.find(({ id }) => id === userId);
  if (person?.accountOwner === true) return 'owner';
  if (person !== undefined && person.role !== null) return person.role;
  return staff.some(({ role }) => role !== null) ? 'viewer' : null;
}

function sentenceOf(role: Role | null, may: Permission): Said {
  return role === null || may === 'roles' ? refusal(`owner-only.${may}`) : refusal('not-permitted', { role, act: may });
}
