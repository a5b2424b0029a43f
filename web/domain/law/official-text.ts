/** A part of a citation whose official text has an address of its own. */
export interface OfficialText {
  /** Where the part begins in the citation, and how long it is. */
  readonly at: number;
  readonly length: number;
  /** `https://…`, at the office that publishes the text. */
  readonly address: string;
}

interface Series {
  /** Its first group is what further members of the series share (`19` of `19 CFR 10.151, 10.153`), its second the first member. */
  readonly first: RegExp;
  /** Sticky: a further member, its number in the first group. Absent: a series has one member. */
  readonly next?: RegExp;
  readonly address: (shared: string, member: string) => string;
}

const PARAGRAPHS = String.raw`(?:\([0-9a-z]{1,4}\))*`;
const SECTION = String.raw`\d{1,4}(?:\.\d{1,4}[a-z]?)?${PARAGRAPHS}`;
const schedule = (document: string): string =>
  `https://hts.usitc.gov/reststop/file?release=currentRelease&filename=${encodeURIComponent(document)}`;

/** How each kind of citation is written, and where its text stands. Forms of addresses as used in public, none fetched by us. */
const SERIES: readonly Series[] = [
  {
    first: new RegExp(String.raw`\b(\d{1,2}) CFR (${SECTION})`, 'g'),
    next: new RegExp(String.raw`(?:, | and )(\d{1,4}\.\d{1,4}[a-z]?${PARAGRAPHS})`, 'y'),
    address: codeOfRegulations,
  },
  {
    first: /\b(\d{1,2}) U\.S\.C\. (\d{1,5}[a-z]?)/g,
    address: (title, section) => `https://www.govinfo.gov/link/uscode/${title}/${section}`,
  },
  {
    first: /\b(\d{2,3}) FR (\d{1,6})\b/g,
    address: (volume, page) => `https://www.federalregister.gov/citation/${volume}-FR-${page}`,
  },
  { first: /\bFR (document) (\d{4}-\d{5})\b/g, address: (_, number) => `https://www.federalregister.gov/d/${number}` },
  {
    first: /\b(EO) (\d{5})\b/g,
    address: (_, number) => `https://www.federalregister.gov/executive-order/${number}`,
  },
  {
    first: /\b(proclamation)s?(?:, among them)? (\d{4,5})\b/gi,
    next: /(?:, | and | to )(\d{5})\b/y,
    address: (_, number) =>
      `https://www.federalregister.gov/documents/search?conditions%5Bterm%5D=%22Proclamation+${number}%22`,
  },
  {
    first: /\bPub\. L\. (\d{2,3})-(\d{1,4})\b/g,
    address: (congress, number) => `https://www.govinfo.gov/link/plaw/${congress}/public/${number}`,
  },
  {
    first: /\b(\d{2,3}) Stat\. (\d{1,5})\b/g,
    address: (volume, page) => `https://www.govinfo.gov/link/statute/${volume}/${page}`,
  },
  {
    // The bulletin's id is the number of the message in hexadecimal: 59889329 stands at 391d6b1.
    first: /\b(CSMS) (\d{8})\b/g,
    next: /, (?:CSMS )?(\d{8})\b/y,
    address: (_, number) =>
      `https://content.govdelivery.com/accounts/USDHSCBP/bulletins/${Number(number).toString(16)}`,
  },
  { first: /\b(HQ) (H?\d{6})\b/g, address: (_, number) => `https://rulings.cbp.gov/ruling/${number}` },
  {
    first: /\b(HTS) (\d{4}\.\d{2}(?:\.\d{2,4}){0,2})(?!\d)/g,
    next: /(?:, |; )(\d{4}\.\d{2}\.\d{2})(?!\d)/y,
    address: (_, number) => `https://hts.usitc.gov/search?query=${number}`,
  },
  {
    first: /\b(general note) (\d{1,2})(?!\d)/gi,
    address: (_, number) => schedule(`General Note ${number}`),
  },
  { first: /\b(chapter) (99) subchapter/g, address: () => schedule('Chapter 99') },
  // Every US note that our citations name is one of subchapter III of chapter 99.
  { first: /\b(U\.?S\.? notes?) (\d{1,2})(?!\d)/g, address: () => schedule('Chapter 99') },
];

/** `19`, `10.151(b)` → the section, at its paragraph; `31`, `515` → the part. */
function codeOfRegulations(title: string, section: string): string {
  const [number = ''] = section.split('(');
  const at = `https://www.ecfr.gov/current/title-${title}`;
  if (!number.includes('.')) return `${at}/part-${number}`;
  return number === section ? `${at}/section-${number}` : `${at}/section-${number}#p-${section}`;
}

/** The parts of a citation that have an official text to open, in the order in which they stand; none overlaps another. */
export function officialTexts(cite: string): readonly OfficialText[] {
  const found = SERIES.flatMap((series) => textsOfSeries(cite, series));
  found.sort((a, b) => a.at - b.at);
  return found.filter(({ at }, index) => found.slice(0, index).every((one) => one.at + one.length <= at));
}

function textsOfSeries(cite: string, { first, next, address }: Series): OfficialText[] {
  return [...cite.matchAll(first)].flatMap((match) => {
    const [text, shared = '', member = ''] = match;
    const members = [{ at: match.index, length: text.length, address: address(shared, member) }];
    for (let end = match.index + text.length; next !== undefined;) {
      next.lastIndex = end;
      const more = next.exec(cite);
      if (more === null) break;
      const [whole, number = ''] = more;
      members.push({ at: end + whole.length - number.length, length: number.length, address: address(shared, number) });
      end += whole.length;
    }
    return members;
  });
}

/** A place where a source was read, as `Citation.url` names it. */
export interface PlaceRead {
  /** The whole of it, as it was written down. */
  readonly words: string;
  /** `https://…`; null: no page of the web, or a site without the page. */
  readonly address: string | null;
  /** Of the address, without `www.`. */
  readonly host: string | null;
}

/** The places of a `Citation.url`, which parts by `;` what was read in several and may lack a scheme. */
export function placesRead(url: string): readonly PlaceRead[] {
  const places = url.split(/;\s+/).map((place) => place.trim());
  return places.filter((place) => place !== '').map(placeOf);
}

function placeOf(words: string): PlaceRead {
  const [first = ''] = words.split(/\s/);
  const address = /^https?:\/\//i.test(first) ? first : `https://${first}`;
  const host = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?[/?#]+[^/?#]/i.exec(address)?.[1];
  if (host === undefined) return { words, address: null, host: null };
  return { words, address, host: host.replace(/^www\./i, '').toLowerCase() };
}

/** A source that a person can open: its official text has an address, or a place where it was read is a page and not only a site. */
export const canBeOpened = ({ cite, url }: { readonly cite: string; readonly url: string }): boolean =>
  officialTexts(cite).length > 0 || placesRead(url).some(({ address }) => address !== null);
