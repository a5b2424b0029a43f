/** Words that say nothing of goods. */
const EMPTY = new Set(
  'a an and any as at be but by for from having if in into is it its not of on or other otherwise over per such than that the thereof these this those to under up whether which with without'.split(
    ' ',
  ),
);

/** `boys`, `dresses`, `batteries` and `knives` as one with their singular; crude, and the same on both sides. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ves')) return `${word.slice(0, -3)}f`;
  return /(?:[sxz]|[cs]h)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/**
 * Words of a text for a search, in their order: small letters, without accents and apostrophes. Parts joined by a hyphen are one word
 * (`t-shirt` is `tshirt`) and, from three letters on, words of their own.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}\d])/gu, '')
    .replace(/['’]/g, '');
  const words: string[] = [];
  for (const [found] of plain.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) {
    const parts = found.split('-');
    if (parts.length > 1) words.push(singular(parts.join('')));
    words.push(...parts.filter((part) => parts.length === 1 || part.length > 2).map(singular));
  }
  return words.filter((word) => (word.length > 1 || /\d/.test(word)) && !EMPTY.has(word));
}
