/** Letters that Unicode does not decompose into a Latin letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D',
  þ: 'th', Þ: 'Th', ł: 'l', Ł: 'L', ħ: 'h', Ħ: 'H', ı: 'i', ŋ: 'n', Ŋ: 'N', ĸ: 'k', ŧ: 't', Ŧ: 'T', ə: 'e', Ə: 'E',
}; // prettier-ignore

const SIGNS: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '`': "'", '´': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', _: '-',
  '…': '...', '×': ' x ', '+': ' and ', '"': ' ', '“': ' ', '”': ' ', ':': ' ', ';': ',', '|': '/', '\\': '/', '*': ' ', '@': ' at ',
}; // prettier-ignore

export type PlainText =
  | { readonly kind: 'ok'; readonly text: string }
  /** Most of its letters have no Latin form: what would be left no longer names the thing. */
  | { readonly kind: 'not-latin' }
  | { readonly kind: 'empty' };

/**
 * Text for a customs field: Latin letters without their accents, digits and `.,'&/#()-`, single spaces, beginning with a letter
 * or digit. Emoji and symbols go; text that loses more letters than it keeps is refused, for `улица Ленина 12` must not
 * become `12`. Cut to `max` characters.
 */
export function plainText(text: string, max: number): PlainText {
  let kept = '';
  let lettersKept = 0;
  let lettersLost = 0;
  for (const sign of decompose(text)) {
    const plain = /^[A-Za-z0-9 .,'&/#()-]$/.test(sign) ? sign : (LETTERS[sign] ?? SIGNS[sign]);
    if (plain === undefined) {
      if (/\p{L}/u.test(sign)) lettersLost += 1;
      kept += ' ';
      continue;
    }
    if (/[A-Za-z]/.test(plain)) lettersKept += 1;
    kept += plain;
  }
  if (lettersLost > lettersKept) return { kind: 'not-latin' };
  const tidy = tidied(tidied(kept).slice(0, max));
  return tidy === '' ? { kind: 'empty' } : { kind: 'ok', text: tidy };
}

/** Compatibility forms (full-width letters, ligatures, superscripts) become ordinary ones; accents fall off their letters. */
function decompose(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
}

function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[^A-Za-z0-9]+/, '')
    .replace(/[^A-Za-z0-9.')]+$/, '');
}
