// What a person saw of one kind of doubt: its code and a print of all that was known of it. Another order, another fact, another sum: another mark.

export const doubtMark = (code: string, print: string): string => `${code}.${print}`;

/** Several marks as one text, as they travel and as an event keeps them. */
export const writeMarks = (marks: readonly string[]): string => marks.join(' ');

/** What was kept before 2026-11-30 of a list as a whole is the mark of no kind. */
export const readMarks = (text: string | null): readonly string[] =>
  (text ?? '').split(' ').filter((mark) => mark.includes('.'));

/** Of what kind the mark is. */
export const kindOfMark = (mark: string): string => mark.slice(0, mark.indexOf('.'));

/** Of a load that costs more than its parcels: the sum is all that is known of it. */
export const costsMoreMark = (moreUsdMinor: number): string => doubtMark('COSTS_MORE', String(moreUsdMinor));
