/** No letter of any language: what a decoder puts where it understood nothing, and codes that are not printed. */
const NO_LETTER = /\uFFFD|(?![\t\n\r])\p{Cc}/u;

/** UTF-8 that was read as Windows-1252: `CafÃ©`, `itâ€™s`, `20 Â°C`. */
const TWICE_ENCODED =
  /[ÂÃ][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚„][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï»¿/;

/** The same of letters beyond Latin ones, and UTF-8 that was read as MacRoman or as the code page of DOS: `Ð¨Ð°Ð¿ÐºÐ°`, `Caf√©`, `caf├⌐`. */
const OTHERS_TWICE_ENCODED =
  /(?:[ÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}|√[©®°±≥¢£§•¶ß´¨≠ÆØ∞≤]|¬[´ª∞£©Æ]|[\u2500-\u259F]\S|\S[\u2500-\u259F]/;

/** Letters that a program wrote as codes: `Caf\\u00e9`, `Caf%C3%A9`, `Caf=C3=A9`. */
const ESCAPED = /\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|[%=]C[2-5][%=][89AB][0-9A-F]/i;

/** MacRoman that was read as Windows-1252, as Excel for Mac saves it: `CafŽ`, `cr\u008Fme`, `Stra§e`, `menÕs`, `ƒpice`. */
const MAC_READ_AS_WINDOWS = [
  /\p{Ll}[ŽŠŸŒÕÒÓÐÍÚÁ](?:\p{Ll}|[^\p{L}]|$)/u,
  /\p{L}[†‡ˆ‰ƒ˜€‹›](?=\p{L})/u,
  /\p{Ll}[§™•”“¤¨Â¿¡¢£¸](?=\p{Ll})/u,
  /(?:^|\s)ƒ(?=\p{Ll})/u,
];

/** The code page of DOS, and letters that a program had no place for: `Caf‚`, `pi?ata`. */
const LOST = [/\p{L}[‚„](?=\p{L}|\s|$)/u, /\p{L}\?(?=\p{Ll})/u];

/** Has the text lost letters on its way through a spreadsheet? Nothing of it may go onto papers then. */
export const hasDamagedLetters = (text: string): boolean =>
  NO_LETTER.test(text) ||
  TWICE_ENCODED.test(text) ||
  OTHERS_TWICE_ENCODED.test(text) ||
  ESCAPED.test(text) ||
  [...MAC_READ_AS_WINDOWS, ...LOST].some((signs) => signs.test(text));
