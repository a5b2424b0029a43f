/** A note of the file, and the columns that it stands at. */
export interface Footnote {
  readonly columns: readonly string[];
  readonly text: string;
}

export interface FootnoteHeadings {
  /** Headings of Section 301 China. Of several, which one holds is a person's question; whether one is in force, the rulebook's. */
  readonly section301: readonly string[];
  /** Other headings of chapter 99: quotas, safeguards, Russia. */
  readonly other: readonly string[];
}

const HEADING = /99\d\d\.\d\d\.\d\d/g;
/** 9903.88, and since the review of four years 9903.91 and 9903.92 (89 FR 76581). */
const OF_301 = /^9903\.(?:88|91|92)\./;

/** The headings that notes name, as hints: the file keeps headings that ended, and does not link those that apply by lists. */
export function headingsIn(notes: readonly Footnote[]): FootnoteHeadings {
  const all = [...new Set(notes.flatMap(({ text }) => text.match(HEADING) ?? []))].sort();
  return { section301: all.filter((each) => OF_301.test(each)), other: all.filter((each) => !OF_301.test(each)) };
}
