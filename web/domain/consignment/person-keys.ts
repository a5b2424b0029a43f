import type { Consignment, Party, Purchaser } from './consignment.ts';
import type { PersonKey } from './neighbour-facts.ts';

const printableAscii = /^[ -~]*$/;

/** Case, accents, punctuation and spacing do not make another person. Letters of every script stay. */
function plain(text: string | null): string {
  if (text === null) return '';
  if (printableAscii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const streetWords: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  road: 'rd',
  drive: 'dr',
  lane: 'ln',
  boulevard: 'blvd',
  court: 'ct',
  place: 'pl',
  terrace: 'ter',
  parkway: 'pkwy',
  highway: 'hwy',
  circle: 'cir',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
};

const street = (address: string | null): string =>
  plain(address)
    .split(' ')
    .map((word) => (Object.hasOwn(streetWords, word) ? (streetWords[word] ?? word) : word))
    .join(' ');

function purchaserKey(purchaser: Purchaser | null): string | null {
  if (purchaser === null) return null;
  const email = (purchaser.email ?? '').trim().toLowerCase();
  if (email !== '') return `purchaser|${email}`;
  const name = plain(purchaser.name);
  const company = plain(purchaser.company);
  return name === '' && company === '' ? null : `purchaser|${name}|${company}`;
}

/** Who receives, as comparable text; null where the name or the street is not known. */
export function recipientKey(consignee: Party | null): string | null {
  if (consignee === null) return null;
  const name = plain(consignee.name) || plain(consignee.company);
  const address = street(consignee.address1);
  if (name === '' || address === '') return null;
  const zip = plain(consignee.zip).slice(0, consignee.country === 'US' ? 5 : 12);
  return `recipient|${name}|${address}|${zip || plain(consignee.city)}`;
}

/**
 * The persons behind a consignment, as comparable text: the purchaser (by e-mail, else by name and company) and the
 * recipient (by name and street address). The two may be one human being; each is held to the limit.
 */
export function personKeysOf(consignment: Consignment): readonly PersonKey[] {
  const keys = [purchaserKey(consignment.purchaser), recipientKey(consignment.consignee)];
  return keys.filter((key) => key !== null) as PersonKey[];
}
