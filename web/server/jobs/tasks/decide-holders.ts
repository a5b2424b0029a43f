// Sends a decide-order for every open order that holds an article whose facts changed.
// Killed halfway: orders whose job was sent have lost their mark, the others still have it and get theirs when the job runs again.
import { decideHolders } from '../../products/decide-holders.ts';
import type { Task } from '../task.ts';
import { ofShop } from './payload.ts';

export const decideHoldersTask: Task<'decide-holders'> = {
  name: 'decide-holders',
  parse: (payload) => ofShop.parse(payload),
  run: (deps, { shop }) => decideHolders(deps, shop),
};
