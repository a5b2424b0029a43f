// Finds orders that changed and that no delivery told of, in every installed shop.
// Killed halfway: what was found has its jobs; the next pass looks through the rest, for it keeps no place of its own.
import { readFirstCatalogues } from '../../shops/reread-catalogues.ts';
import { rekeyPersons } from '../../shops/rekey-persons.ts';
import { reconcileAll } from '../../shops/reconcile.ts';
import type { Task } from '../task.ts';
import { ofNothing } from './payload.ts';

export const reconcileTask: Task<'reconcile'> = {
  name: 'reconcile',
  parse: (payload) => ofNothing.parse(payload ?? {}),
  async run(deps) {
    await rekeyPersons(deps);
    await readFirstCatalogues(deps);
    await reconcileAll(deps);
  },
};
