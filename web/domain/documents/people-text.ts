/**
 * Text of a cell in a CSV for people: a spreadsheet reads what begins with one of these as a formula, so a tab stands before it. In an
 * XLSX a text cell is typed and needs none, and files for machines never get one.
 */
export const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `\t${text}` : text);
