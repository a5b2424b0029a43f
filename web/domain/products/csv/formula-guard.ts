/**
 * A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return as a formula; one set to Chinese, Japanese or
 * Korean takes the same signs in full width for them. An apostrophe in
 * front makes it text; one that stands in front already gets another, so that taking one away always gives back what was.
 */
const RUNS = /^'*[=+\-@\t\r＝＋－＠]/;

export const guarded = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

export const unguarded = (text: string): string => (text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text);
