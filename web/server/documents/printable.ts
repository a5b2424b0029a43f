import anyAscii from 'any-ascii';

const PLAIN = /^[\u0020-\u007e\u00a0-\u052f\u2010-\u2044\u2070-\u209f\u20a0-\u20bf\u2100-\u214f]*$/;
/** Letters and marks that the font lacks, or that a page draws in the wrong order (right to left). */
const OTHER =
  /(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}\p{N}](?<![\u0021-\u052f\u2070-\u218f]))+(?:[ ·]*(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}\p{N}](?<![\u0021-\u052f\u2070-\u218f]))+)*/gu;
const PICTURES = /[\p{Emoji_Presentation}\p{Emoji_Modifier}\ufe0e\ufe0f\u200d]/gu;

/**
 * Text as a page can show it: letters that the font lacks, and those that run from right to left, in their Latin form, for a box says nothing. What is
 * shown otherwise than it was written is listed with the file (`respelled.ts`); the workbooks hold the letters themselves.
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  const common = text.replace(/[\u3000-\u303f\uff00-\uffef]/gu, (sign) => sign.normalize('NFKC'));
  return common.replace(PICTURES, '').replace(OTHER, latinOf);
}

/** Sound by sound; where the tables have none for a letter, that is said. `LiXiaoLong` becomes three words, as it is in three signs. */
function latinOf(letters: string): string {
  const latin = anyAscii(letters)
    .replaceAll('`', '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .trim();
  return latin === '' ? '[other script]' : latin;
}
