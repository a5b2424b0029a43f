import { placeOf, withoutPlace } from './address-place.ts';
import type { Place } from './address-place.ts';
import { closing, numberWords, withoutUnits } from './address-unit.ts';
import type { Parted } from './address-unit.ts';
import { isHouseNumber, partsOf, standardStreet, streetWord } from './address-words.ts';
import type { Party } from './consignment.ts';
import { endsInLegalForm } from './person-names.ts';
import { plain } from '../values/plain-words.ts';
import { quickStreet } from './quick-street.ts';
import { postalArea } from './postal-area.ts';
import { merchantRuleWords, streetWords } from './us-address-words.ts';

/** A street address in words that compare equal however it was typed. */
export interface StreetAddress {
  /** House number and street; empty where none is known. */
  readonly street: string;
  /** Apartment, suite or floor; empty where there is none. */
  readonly unit: string;
  /** Five digits of a US ZIP code, another country's code whole, or the city where there is no code. */
  readonly area: string;
  /** What stands before the street: a company, a building, in care of whom. */
  readonly before: string;
}

/** Where a party lives. */
export function streetAddressOf(party: Party): StreetAddress {
  const { address1, address2, zip, city, country } = party;
  const area = postalArea(zip, country === 'US' || country === 'PR') || plain(city);
  const quick = address1 !== null && (address2 === null || address2 === '') ? quickStreet(address1, party) : null;
  return quick === null ? { ...carefully(party), area } : { street: quick, unit: '', area, before: '' };
}

interface Part extends Parted {
  readonly line: number;
}

function carefully({ address1, address2, zip, city, province }: Party): Omit<StreetAddress, 'area'> {
  const place = placeOf(city, province, zip);
  const parts = merged([address1, address2].flatMap((line, at) => partsOfLine(line, at, place)));
  const at = parts.findIndex(({ words }, i) => isStreet(words) || isOptionBefore(words, parts[i + 1]));
  const units = parts.flatMap(({ units, words }, i) => [...units, ...(i === at ? [] : bareUnits(words))]);
  return {
    street: standardStreet(at < 0 ? firstLine(parts) : [...(parts[at]?.words ?? []), ...behind(parts, at)]),
    unit: [...new Set(units)].sort().join(' '),
    before: at < 1 ? '' : (parts[at - 1]?.words.join(' ') ?? ''),
  };
}

/** Its parts between commas without city and ZIP code, what stands before the house number as a part of its own. */
function partsOfLine(text: string | null, line: number, place: Place): Part[] {
  const parts = partsOf(text);
  while (parts.length > 0) {
    const last = withoutPlace(parts.pop() ?? [], place, parts.length === 0 ? 2 : 0);
    if (last.length === 0) continue;
    parts.push([...last]);
    break;
  }
  return parts.flatMap(parted).map((words) => {
    const { words: left, units } = withoutUnits(words);
    return { words: units.length === 0 ? left : withoutPlace(left, place, 2), units, line };
  });
}

/** `acme llc 44 pine st`, `c o bo ray 44 pine st`: the street begins with its number. */
function parted(words: readonly string[]): (readonly string[])[] {
  const [first = '', second = '', third = ''] = words;
  if (isHouseNumber(first)) return [words];
  // `No. 12 Oak St`, `#12 Oak St`: the house's; `#3 12 Oak St` is an apartment's.
  if (numberWords.has(first) && isHouseNumber(second) && !isHouseNumber(third) && words.slice(3).some(isClosing))
    return [words.slice(1)];
  const isCareOf =
    first === 'attn' ||
    first === 'attention' ||
    (first === 'c' && second === 'o') ||
    (first === 'care' && second === 'of');
  const at = words.findIndex(
    (word, i) =>
      i > 0 && i + 2 < words.length && isHouseNumber(word) && (isCareOf || endsInLegalForm(words[i - 1] ?? '')),
  );
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at)];
}

const isClosing = (word: string): boolean => word === 'rd' || word === 'road' || closing.has(streetWord(word));

/** `Rt 2`, where its box is the next part. */
const isOptionBefore = ([first = '', second = '', ...more]: readonly string[], next: Part | undefined): boolean =>
  streetWord(first) === 'rte' && /^\d+$/.test(second) && more.length === 0 && next?.words[0] === 'box';

/** A house number that a comma or a line parts from its street belongs to it. */
function merged(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex(({ words }) => words.length === 1 && isHouseNumber(words[0] ?? ''));
  const [number, street] = [parts[at], parts[at + 1]];
  if (number === undefined || street === undefined || parts.slice(0, at).some(({ words }) => isStreet(words)))
    return parts;
  if (street.words.length === 0 || isStreet(street.words) || isHouseNumber(street.words[0] ?? '')) return parts;
  const one: Part = {
    words: [...number.words, ...street.words],
    units: [...number.units, ...street.units],
    line: number.line,
  };
  return [...parts.slice(0, at), one, ...parts.slice(at + 2)];
}

const routes = /^(?:rr|hc|psc|po box) \d/;

function isStreet(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (second === '') return false;
  if (isHouseNumber(first)) return true;
  return merchantRuleWords.has(first) ? streetWords.has(words.at(-1) ?? '') : routes.test(standardStreet(words));
}

/** Where no part begins like a street: the first line that says anything. */
function firstLine(parts: readonly Part[]): readonly string[] {
  const first = parts.find(({ words }) => words.length > 0)?.line;
  return parts.filter(({ line }) => line === first).flatMap(({ words }) => words);
}

/** What a comma parted from its street: `12 Oak, Street`, and the box of a rural route. */
function behind(parts: readonly Part[], at: number): readonly string[] {
  const { words: next = [], line } = parts[at + 1] ?? {};
  if (next[0] === 'box' && next.length === 2 && !isHouseNumber(parts[at]?.words[0] ?? '')) return next;
  const isRest = next.length > 0 && next.every((word) => streetWords.has(word) && !isHouseNumber(streetWord(word)));
  return isRest && line === parts[at]?.line ? next : [];
}

/** `4`, `4b`, `cottage 2` in a part of its own. */
function bareUnits(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  if (words.length === 1) return /^[a-z]?\d{1,4}[a-z]?$/.test(first) ? [`unit ${first.replace(/^0+(?=\d)/, '')}`] : [];
  return words.length === 2 && /^\d{1,4}[a-z]?$/.test(second) && first !== 'box'
    ? [`${streetWord(first)} ${second}`]
    : [];
}
