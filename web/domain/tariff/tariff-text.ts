/** A cell as it is meant: USITC leaves line feeds, no-break spaces and spaces at either end, and cells of nothing else. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Descriptions carry marks of type such as `<i>` and `<il>`, which say nothing of the goods. */
export const withoutMarks = (text: string): string => plain(text.replace(/<\/?[a-z]{1,6}>/gi, ''));

/** `6109100012` as the schedule writes it: `6109.10.00.12`. */
export const dotted = (digits: string): string =>
  [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8), digits.slice(8, 10)].filter(Boolean).join('.');

const NUMBER = /^\d{4}(?:\.\d\d(?:\.\d\d(?:\.?\d\d)?)?)?$/;

/** The digits of a number as USITC writes one (`6109.10.00.12`, and `6109.10.0012` as it is printed); null: it is none. */
export const digitsOf = (written: string): string | null => (NUMBER.test(written) ? written.replaceAll('.', '') : null);

/** What a spreadsheet makes of `0101`, `0101.21`, `6109.10` and `6109100012`. No number of the schedule looks so. */
export const isOfSpreadsheet = (written: string): boolean =>
  /^\d{1,3}(?:\.\d{1,2})?$/.test(written) ||
  /^\d{4}\.\d$/.test(written) ||
  /^\d{5,13}$/.test(written) ||
  /^\d(?:[.,]\d{1,9})?e\+?\d{1,2}$/i.test(written) ||
  /^\d{1,3}\.\d\d\.\d/.test(written);
