/** Fields whose own name is not how a person calls them. */
const WORDS: Readonly<Record<string, string>> = {
  about: 'What the question is about',
  acknowledgedBy: 'Your name',
  after: 'The place in the list',
  agencyPapers: 'The number for an agency',
  arrivalAt: 'The arrival',
  arrivalDay: 'The day of arrival',
  arrivalTime: 'The time of arrival',
  before: 'The place in the list',
  choice: 'The answer',
  closedOrigins: 'Country',
  doubtsSeen: 'The list of doubts',
  from: 'The first day',
  hts: 'The HTS number',
  ids: 'Order',
  importerCountry: 'The country of the importer',
  importerNumber: 'The importer number',
  law: 'The day of the change of law',
  limit: 'The number of rows',
  lines: 'Line',
  orderId: 'The order',
  query: 'The text to search for',
  reason: 'The reason',
  revision: 'The version that you looked at',
  scac: 'The carrier’s SCAC',
  loadId: 'The shipment',
  staleAfterDays: 'The number of days until the rules count as stale',
  retentionDays: 'The number of days after which orders that left are erased',
  tab: 'The tab',
  tagPrefix: 'The prefix of the tags',
  toLoadId: 'The shipment to move to',
  transitDays: 'The number of transit days',
  until: 'The last day',
  why: 'The reason',
};

/** Parts of the address that the shop ships from. */
const SHIP_FROM: Readonly<Record<string, string>> = {
  address1: 'street',
  zip: 'postal code',
  province: 'state or province',
};

/** Parts of a path that only hold others together. */
const HOLDERS: ReadonlySet<string> = new Set(['settings', 'rule', 'facts', 'fees', 'subject']);

/** `carrierParcel` → `carrier parcel` */
const spoken = (name: string): string => name.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();

const wordsOf = (name: string): string => WORDS[name] ?? spoken(name);

/** The place of an input as a person calls it: `settings.transitDays` → `The number of transit days`, `lines.0.price` → `Line 1, price`. */
export function fieldWords(path: readonly PropertyKey[]): string {
  const named = path.map(String).filter((part, at) => !HOLDERS.has(part) || at === path.length - 1);
  const [first = '', part] = named;
  if (first === 'shipFrom' && part !== undefined) return `The ${SHIP_FROM[part] ?? part} that you ship from`;
  const words: string[] = [];
  for (const part of named) {
    const last = words.at(-1);
    if (/^\d+$/.test(part) && last !== undefined) words[words.length - 1] = `${last} ${Number(part) + 1}`;
    else words.push(words.length === 0 ? wordsOf(part) : spoken(part));
  }
  const text = words.join(', ');
  return text === '' ? 'The input' : text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a sentence goes on after its subject: what else a message begins with tells a person to do something. */
const PREDICATE = /^(?:is|are|has|have|holds|names|needs|takes|must|may|cannot|does)\b/;

/** A sentence of its own, which names what it is about: `Choose the port at which …`, `"409000000" has lost the zero …`. */
const WHOLE = /^[\p{Lu}"].*[.!?]$/su;

/** A sentence about one input: `The arrival is not an instant.`, `The reason: say why you add it.` */
export function fieldSentence(path: readonly PropertyKey[], message: string): string {
  if (WHOLE.test(message)) return message;
  const end = /[.!?]$/.test(message) ? '' : '.';
  return PREDICATE.test(message) ? `${fieldWords(path)} ${message}${end}` : `${fieldWords(path)}: ${message}${end}`;
}
