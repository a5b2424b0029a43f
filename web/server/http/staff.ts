import { z } from 'zod';
import { ROLES, staffApi } from '#contract';
import type { StaffPage } from '#contract';
import type { Deps } from '../ports/deps.ts';
import { giveRole, staffOfShop } from '../store/staff.ts';
import { roleAmong } from './gate.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import { refusal } from '../base/said.ts';
import { wrong } from '../base/field-words.ts';

type StaffDeps = Pick<Deps, 'db' | 'log'>;

const UPDATE = z.object({ role: z.enum(ROLES, wrong('role')).nullable() });

export const staffHandlers = ({ db, log }: StaffDeps): HandlersOf<typeof staffApi> => ({
  list: handle(staffApi.list, {}, async ({ shop, userId }) => json(await staffPage(db, shop, userId))),
  giveRole: handle(staffApi.giveRole, { body: UPDATE }, async ({ shop, userId, params: { id }, body: { role } }) => {
    if (!(await giveRole(db, shop, id, role))) return refuse(404, 'not-found', refusal('staff.not-met'));
    log.info({ shop, role }, 'A person was given a role');
    return json(await staffPage(db, shop, userId));
  }),
});

async function staffPage(db: Deps['db'], shop: string, userId: string): Promise<StaffPage> {
  const people = await staffOfShop(db, shop);
  return {
    people: people.map((person) => ({ ...person })),
    me: { id: userId, role: roleAmong(people, userId) },
  };
}
