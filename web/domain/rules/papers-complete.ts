import type { Party } from '../consignment/consignment.ts';
import { isNobody, knowsPlaceholders } from '../law/placeholders.ts';
import { manifestDataSource, originSource } from '../law/valuation.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

const RULE = 'papers-complete';
const blank = (text: string | null): boolean => text === null || text.trim() === '';

/** `-`, `n/a`, `same`: something stands there, and names no street. */
const noStreet = (text: string | null): boolean =>
  text === null || !(/^[A-Za-z\d]/.test(text) || /[\p{L}\p{N}]/u.test(text)) || isNobody(text);

/** Letters of English are looked for first: most lines have them. */
const noLetters = (text: string | null): boolean => text === null || !(/[A-Za-z]/.test(text) || /\p{L}/u.test(text));

/** `N/A`, `-`: by editions that look at the city at all. */
const noCity = (text: string): boolean => knowsPlaceholders() && (noLetters(text) || isNobody(text));

/** A number alone is a house without its street. */
const noLines = ({ address1, address2 }: Party): boolean =>
  (noStreet(address1) && noStreet(address2)) || (knowsPlaceholders() && noLetters(address1) && noLetters(address2));

function missingOf(party: Party | null, inUs: boolean): string[] {
  if (party === null) return ['address'];
  const missing: string[] = [];
  if (blank(party.name) && blank(party.company)) missing.push('name');
  if (noLines(party)) missing.push('address1');
  if (party.city === null || blank(party.city) || noCity(party.city)) missing.push('city');
  if (inUs && blank(party.zip)) missing.push('zip');
  if (party.country === null) missing.push('country');
  return missing;
}

/** Every way across wants to know who sends, who receives, how it travels and where each article was made. Nothing is guessed. */
export const papersComplete: Rule = ({ consignment, goods, destination }) => {
  const found: Finding[] = [];
  const consignee = missingOf(consignment.consignee, true);
  if (consignee.length === 0 && destination.place === 'unknown') consignee.push('zip');
  if (consignee.length > 0)
    found.push(finding('review', 'MISSING_CONSIGNEE', RULE, manifestDataSource, { fields: consignee }));
  const shipper = missingOf(consignment.shipper, false);
  const from = consignment.shippedFrom === null ? [...shipper, 'shippedFrom'] : shipper;
  if (from.length > 0) found.push(finding('review', 'MISSING_SHIP_FROM', RULE, manifestDataSource, { fields: from }));
  if (consignment.mode === null) found.push(finding('review', 'MISSING_MODE', RULE, manifestDataSource));
  const noOrigin = goods.filter(({ origin }) => origin === null);
  if (noOrigin.length > 0)
    found.push(finding('review', 'MISSING_ORIGIN', RULE, originSource, { lines: noOrigin.map(({ id }) => id) }));
  return found;
};
