import type { CallPoints } from '../store/budget.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * What each document was said to cost when it last ran: Shopify admits a call by the cost it computes from the text and
 * the variables that switch parts or set page sizes, and charges what the answer came to.
 */
export interface CostBook {
  expected(query: string, variables: Variables): CallPoints;
  learn(
    query: string,
    variables: Variables,
    cost: { readonly requested: number | null; readonly actual: number | null },
  ): void;
}

/** High rather than low: what is not used comes back with the answer, but a call made too early is refused. */
const QUERY: CallPoints = { requested: 100, likely: 50 };
/** Three fields of ten points. */
const MUTATION: CallPoints = { requested: 30, likely: 30 };

export function costBook(): CostBook {
  const seen = new Map<string, CallPoints>();
  const keyOf = (query: string, variables: Variables): string => {
    const switches = Object.entries(variables).filter(
      ([, value]) => typeof value === 'boolean' || typeof value === 'number',
    );
    return JSON.stringify([query, switches]);
  };
  const expected = (query: string, variables: Variables): CallPoints =>
    seen.get(keyOf(query, variables)) ?? (query.trimStart().startsWith('mutation') ? MUTATION : QUERY);
  return {
    expected,
    learn(query, variables, { requested, actual }) {
      if (requested === null) return;
      // A refused call has no actual cost: what was likely before still is.
      const likely = actual ?? Math.min(expected(query, variables).likely, requested);
      seen.set(keyOf(query, variables), { requested, likely });
    },
  };
}
