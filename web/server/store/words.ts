/** One of the words of a union out of a text column. The database's own checks hold the column to them. */
export function wordOf<const Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Error(`A column holds an unknown value: ${text}`);
  return word;
}

/** The word, or what stands in for one that this version does not know. The row is shown with it, and says so. */
export const wordOr = <const Word extends string>(words: readonly Word[], text: string, otherwise: Word): Word =>
  words.find((known) => known === text) ?? otherwise;
