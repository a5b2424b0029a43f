/**
 * The ids with one more. The first begins its list by hand: a list that an empty one grew into keeps room for sixteen more, and
 * deciding a million keeps as many of them.
 */
export function withId(ids: string[] | null, id: string): string[] {
  if (ids === null) return [id];
  ids.push(id);
  return ids;
}
