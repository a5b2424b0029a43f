// Once a day: what has not left although its planned day is over is planned anew, and decided by the law of that day.
// Killed halfway: shops that were done have their jobs; the others get theirs when the job runs again. Run twice: the second
// run's jobs fold into those that wait, and find nothing changed.
import { replanArrivals } from '../../orders/replan-arrivals.ts';
import type { Task } from '../task.ts';
import { ofNothing } from './payload.ts';

export const replanArrivalsTask: Task<'replan-arrivals'> = {
  name: 'replan-arrivals',
  parse: (payload) => ofNothing.parse(payload ?? {}),
  run: (deps) => replanArrivals(deps),
};
