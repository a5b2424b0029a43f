const plainAlready = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const printableAscii = /^[ -~]*$/;

/** Letters that Unicode takes no accent from, as they are written without them. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Case, accents, punctuation and spacing do not make another person. Letters of every script stay. */
export function plain(text: string | null): string {
  if (text === null) return '';
  const lower = text.toLowerCase();
  if (plainAlready.test(lower)) return lower;
  if (printableAscii.test(text)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => spelled[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
