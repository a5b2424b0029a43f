/** Does the description hold one of these words, as a whole word? */
export const isDescribed = (description: string | null, words: readonly string[]): boolean => {
  if (description === null) return false;
  const text = ` ${description.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return words.some((word) => text.includes(` ${word} `));
};
