import { compareRevisions, revisionIn } from './revision-name.ts';
import type { RevisionName } from './revision-name.ts';

/** A file that a page of USITC's archive leads to. */
export interface ArchivedFile {
  /** As it stands in the page: whole, or to be read from the page's own address. */
  readonly href: string;
  readonly revision: RevisionName;
}

const LINK = /href\s*=\s*(?:"([^"]{1,500})"|'([^']{1,500})')/gi;
/** Files of rows: JSON before CSV, which has no footnotes. Chapters, changes and papers in PDF are none. */
const ROWS = /hts_\d{4}_[a-z0-9_]{1,60}_(json|csv)(?:\.(?:json|csv))?(?:\.gz)?(?:[?#].*)?$/i;

/** The newest revision that a page leads to; null: to none. Names vary from one to the next, so the page tells them. */
export function newestOnPage(html: string): ArchivedFile | null {
  const files: (ArchivedFile & { readonly isJson: boolean })[] = [];
  for (const [, double, single] of html.matchAll(LINK)) {
    const href = (double ?? single ?? '').replaceAll('&amp;', '&');
    const kind = ROWS.exec(href)?.[1];
    const revision = kind === undefined ? null : revisionIn(href.split('/').at(-1) ?? '');
    if (revision !== null) files.push({ href, revision, isJson: kind?.toLowerCase() === 'json' });
  }
  files.sort((a, b) => compareRevisions(b.revision, a.revision) || Number(b.isJson) - Number(a.isJson));
  const [newest] = files;
  return newest === undefined ? null : { href: newest.href, revision: newest.revision };
}
