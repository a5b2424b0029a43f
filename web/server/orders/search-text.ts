/** Lower-case text that the list's search looks in: the order's name, who receives it, its tags. */
export function searchTextOf(name: string, consigneeName: string | null, tags: readonly string[]): string {
  return [name, consigneeName ?? '', ...tags].join('\n').toLowerCase();
}
