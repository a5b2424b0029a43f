const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', bull: '•', middot: '·',
  trade: '™', reg: '®', copy: '©', deg: '°', times: '×', frac12: '½', frac14: '¼', frac34: '¾', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø',
  euro: '€', pound: '£', yen: '¥', cent: '¢', shy: '', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', ntilde: 'ñ', Ntilde: 'Ñ', ccedil: 'ç', Ccedil: 'Ç', aring: 'å', Aring: 'Å',
}; // prettier-ignore

/** Letters with a mark are named by letter and mark: `eacute`. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', caron: '\u030C',
}; // prettier-ignore

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;
const TAG = /<(?:[a-z/!?][^<>]*>|[a-z/!][^<>]*$)/gi;
const UNSEEN = /<(script|style)\b[^<>]*>[^<]*<\/\1\s*>|<!--[^<>]*-->/gi;

/** The words of a text that a shop's editor wrote as HTML; any other text as it is. `size < 5` is no tag. Twice written (`&amp;lt;b&amp;gt;`) is undone twice. */
export function textOfHtml(text: string): string {
  let plain = text;
  for (let round = 0; round < 3 && (plain.search(TAG) >= 0 || plain.search(ENTITY) >= 0); round += 1)
    plain = plain.replace(UNSEEN, ' ').replace(TAG, ' ').replace(ENTITY, entity);
  if (plain === text) return text;
  return plain
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/ (?=[,.;:!?)])/g, '');
}

function entity(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name === undefined) {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? String.fromCodePoint(code) : ' ';
  }
  if (Object.hasOwn(NAMED, name)) return NAMED[name] ?? '';
  const mark = MARKS[name.slice(1).toLowerCase()];
  return mark === undefined ? whole : `${name.charAt(0)}${mark}`.normalize('NFC');
}
