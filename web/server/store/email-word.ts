const LETTERS = 'αβγδεζηθικλμνξοπ';

/**
 * The word by which an e-mail address is found, from its keyed hash: in letters that nobody types, so that a digit or a syllable that
 * somebody looks for is never found inside it.
 */
export const emailWord = (hash: string): string =>
  Buffer.from(hash, 'utf8')
    .toString('hex')
    .replace(/./g, (digit) => LETTERS.charAt(parseInt(digit, 16)));

export const isEmailWord = (word: string): boolean =>
  word !== '' && [...word].every((letter) => LETTERS.includes(letter));
