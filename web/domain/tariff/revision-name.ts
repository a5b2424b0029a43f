/** Which revision of a year's schedule a file is. */
export interface RevisionName {
  readonly year: number;
  /** 0: the Basic edition of the year. */
  readonly revision: number;
}

const NAMED = /(?:hts|harmonized)[a-z ]{0,40}?[ _-]?((?:19|20)\d\d)[ _-]?(?:(basic)|rev(?:ision)?[ _-]?(\d{1,3}))/i;

/** By the name of USITC's file or page: `hts_2026_revision_21_json.json`, `hts_2026_basic_edition_json`. Null: it does not tell. */
export function revisionIn(name: string): RevisionName | null {
  const [, year, basic, revision] = NAMED.exec(name) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), revision: basic === undefined ? Number(revision) : 0 };
}

/** Negative: `a` is the older one. */
export const compareRevisions = (a: RevisionName, b: RevisionName): number =>
  a.year - b.year || a.revision - b.revision;
