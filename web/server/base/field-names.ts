import type { Say } from '#messages';
import type { ALL_TEXTS } from '#messages/all';

type Fields = (typeof ALL_TEXTS)['en']['fields'];
type Named = keyof { [Key in keyof Fields as Key extends `name.${infer Name}` ? Name : never]: true };
type Part = keyof { [Key in keyof Fields as Key extends `ship-from.${infer Name}` ? Name : never]: true };

/** Fields whose own name is not how a person calls them. */
const NAMED = [
  'about', 'acknowledgedBy', 'after', 'agencyPapers', 'arrivalAt', 'arrivalDay', 'arrivalTime', 'before', 'choice', 'closedOrigins',
  'country', 'currency', 'day', 'description', 'doubtsSeen', 'fees', 'from', 'hts', 'ids', 'importerCountry', 'importerNumber', 'law',
  'limit', 'lines', 'loadId', 'mode', 'name', 'orderId', 'origin', 'port', 'price', 'quantity', 'query', 'reason', 'retentionDays',
  'revision', 'role', 'scac', 'staleAfterDays', 'tab', 'tagPrefix', 'toLoadId', 'transitDays', 'until', 'value', 'why',
] as const satisfies readonly Named[]; // prettier-ignore
/** Parts of the address that the shop ships from. */
const SHIP_FROM = ['address1', 'city', 'country', 'name', 'province', 'zip'] as const satisfies readonly Part[];

/** Parts of a path that only hold others together. */
const HOLDERS: ReadonlySet<string> = new Set(['settings', 'rule', 'facts', 'fees', 'subject']);

/** `carrierParcel` → `carrier parcel` */
const spoken = (name: string): string => name.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();

/** The place of an input as a person calls it: `settings.transitDays` → `The number of transit days`, `lines.0.price` → `Line 1, price`. */
export function fieldName(say: Say<Fields>, path: readonly PropertyKey[]): string {
  const wordsOf = (name: string): string => {
    const known = NAMED.find((one) => one === name);
    return known === undefined ? spoken(name) : say(`name.${known}`);
  };
  const named = path.map(String).filter((part, at) => !HOLDERS.has(part) || at === path.length - 1);
  const [first = '', part] = named;
  if (first === 'shipFrom' && part !== undefined) {
    const known = SHIP_FROM.find((one) => one === part);
    return say('ship-from', { part: known === undefined ? part : say(`ship-from.${known}`) });
  }
  const words: string[] = [];
  for (const part of named) {
    const last = words.at(-1);
    if (/^\d+$/.test(part) && last !== undefined) words[words.length - 1] = `${last} ${Number(part) + 1}`;
    else words.push(words.length === 0 ? wordsOf(part) : spoken(part));
  }
  const text = words.join(', ');
  return text === '' ? say('the-input') : text.charAt(0).toUpperCase() + text.slice(1);
}
