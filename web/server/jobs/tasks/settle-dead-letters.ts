// Every minute: a job that ended in the dead letters, be it that its worker died on the last try, says nothing itself. What
// waits for it is found here by its absence. So is an open shipment that was left empty while others held it.
// Killed halfway or run twice: each order and shipment is settled in a transaction of its own and then waits no longer.
import { failDeadLetters } from '../../orders/dead-letters.ts';
import { closeEmptied } from '../../loads/close-emptied.ts';
import type { Task } from '../task.ts';
import { ofNothing } from './payload.ts';

export const failDeadLettersTask: Task<'settle-dead-letters'> = {
  name: 'settle-dead-letters',
  parse: (payload) => ofNothing.parse(payload ?? {}),
  run: async (deps) => {
    await failDeadLetters(deps);
    await closeEmptied(deps);
  },
};
