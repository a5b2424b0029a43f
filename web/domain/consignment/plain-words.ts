const plainAlready = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const printableAscii = /^[ -~]*$/;

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
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
