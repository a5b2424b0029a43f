const printableAscii = /^[ -~]*$/;

/** Case, accents, punctuation and spacing do not make another person. Letters of every script stay. */
export function plain(text: string | null): string {
  if (text === null) return '';
  if (printableAscii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
