// Once a day: every installed shop's catalogue is read again, for changes that no delivery told of.
// Killed halfway: shops that were done have their reading; the others get theirs when the job runs again, which joins those that go on.
import { rereadCatalogues } from '../../shops/reread-catalogues.ts';
import type { Task } from '../task.ts';
import { ofNothing } from './payload.ts';

export const rereadCataloguesTask: Task<'reread-catalogues'> = {
  name: 'reread-catalogues',
  parse: (payload) => ofNothing.parse(payload ?? {}),
  run: (deps) => rereadCatalogues(deps),
};
