const PLAIN = /^[\u0020-\u007e\u00a0-\u052f\u2010-\u2044\u2070-\u209f\u20a0-\u20bf\u2100-\u214f]*$/;
/** Letters and marks that the font lacks, or that a page draws in the wrong order (right to left). */
const OTHER =
  /(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}\p{N}](?<![\u0021-\u052f\u2070-\u218f]))+(?:[ ·]*(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}\p{N}](?<![\u0021-\u052f\u2070-\u218f]))+)*/gu;
const PICTURES = /[\p{Emoji_Presentation}\p{Emoji_Modifier}\ufe0e\ufe0f\u200d]/gu;

/**
 * Text as a page can show it: a word in letters that the font lacks is named as such, for a box says nothing and a sound-alike would be another
 * name. The workbooks hold the letters themselves.
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  const common = text.replace(/[\u3000-\u303f\uff00-\uffef]/gu, (sign) => sign.normalize('NFKC'));
  return common.replace(PICTURES, '').replace(OTHER, '[other script]');
}
