import type { LoadDetail } from '#contract';
import { useLoadCosts } from '../../api/queries.ts';

/** Asked anew when the load is another. */
export function useCostsOf(load: LoadDetail) {
  const orders = load.lines.map(({ id, value, entry, verdict }) => [id, value?.minor, entry, verdict]);
  return useLoadCosts(load.id, JSON.stringify([load.state, load.arrivalAt, orders]));
}
