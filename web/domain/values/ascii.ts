/** Is a UTF-16 unit a letter of English? Of a text's first unit it is the quickest thing to ask: before an expression, for many texts. */
export const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

export const isAsciiDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Nothing but spaces, if anything. Most texts begin with a letter or a digit. */
export const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return !isAsciiLetter(first) && !isAsciiDigit(first) && text.trim() === '';
};
