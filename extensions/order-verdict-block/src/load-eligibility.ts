import { METAFIELD_KEY, METAFIELD_NAMESPACE, parseEligibilityMetafield } from '#shopify';
import type { EligibilityMetafield } from '#shopify';

/** What can be said of the order on screen. A verdict that cannot be read is said to be so, never guessed at. */
export type Eligibility =
  | { readonly kind: 'decided'; readonly eligibility: EligibilityMetafield }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed' };

export const ELIGIBILITY_QUERY = `query OrderEligibility($id: ID!, $namespace: String!, $key: String!) {
  order(id: $id) {
    id
    metafield(namespace: $namespace, key: $key) {
      value
    }
  }
}`;

interface Answer {
  data?: { order?: { metafield?: { value?: string } | null } | null } | undefined;
  errors?: unknown;
}

/** The admin's own query function: it runs with the app's scopes for the person who is logged in. */
export type AdminQuery = (query: string, options: { variables: Record<string, unknown> }) => Promise<unknown>;

export async function loadEligibility(query: AdminQuery, orderGid: string | undefined): Promise<Eligibility> {
  if (orderGid === undefined) return { kind: 'failed' };
  let answer: Answer;
  try {
    const variables = { id: orderGid, namespace: METAFIELD_NAMESPACE, key: METAFIELD_KEY };
    answer = (await query(ELIGIBILITY_QUERY, { variables })) as Answer;
  } catch {
    return { kind: 'failed' };
  }
  if (answer.errors !== undefined && answer.errors !== null) return { kind: 'failed' };
  if (answer.data?.order == null) return { kind: 'failed' };
  const text = answer.data.order.metafield?.value;
  if (text === undefined) return { kind: 'undecided' };
  const eligibility = parseEligibilityMetafield(text);
  return eligibility === null ? { kind: 'unreadable' } : { kind: 'decided', eligibility };
}
