/**
 * What each document was said to cost (`requestedQueryCost`) when it last ran. Shopify computes it from the text and the
 * variables that switch parts or set page sizes, so those are part of the key.
 */
export interface CostBook {
  expected(query: string, variables: Readonly<Record<string, unknown>>): number;
  learn(query: string, variables: Readonly<Record<string, unknown>>, points: number): void;
}

const MUTATION_POINTS = 10;
const QUERY_POINTS = 100;
const MUTATION_FIELDS = 3;

export function costBook(): CostBook {
  const seen = new Map<string, number>();
  const keyOf = (query: string, variables: Readonly<Record<string, unknown>>): string => {
    const switches = Object.entries(variables).filter(
      ([, value]) => typeof value === 'boolean' || typeof value === 'number',
    );
    return JSON.stringify([query, switches]);
  };
  return {
    expected: (query, variables) => seen.get(keyOf(query, variables)) ?? firstGuess(query),
    learn(query, variables, points) {
      seen.set(keyOf(query, variables), points);
    },
  };
}

/** High rather than low: what is not used comes back with the answer, but a call admitted too early is refused. */
function firstGuess(query: string): number {
  return query.trimStart().startsWith('mutation') ? MUTATION_POINTS * MUTATION_FIELDS : QUERY_POINTS;
}
