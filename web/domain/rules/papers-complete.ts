import type { Party } from '../consignment/consignment.ts';
import { isNobody, knowsPlaceholders } from '../law/placeholders.ts';
import { manifestDataSource, originSource } from '../law/valuation.ts';
import { isAsciiDigit, isAsciiLetter, isBlank } from '../values/ascii.ts';
import { withId } from '../values/with-id.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'papers-complete';
const blank = (text: string | null): boolean => text === null || isBlank(text);

/** `-`, `n/a`, `same`: something stands there, and names no street. */
const noStreet = (text: string | null): boolean =>
  text === null || !(beginsPlainly(text) || /[\p{L}\p{N}]/u.test(text)) || isNobody(text);

/** With a letter of English, or a digit. */
function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0);
  return isAsciiLetter(first) || isAsciiDigit(first);
}

/** Letters of English are looked for first: most lines have them. */
const noLetters = (text: string | null): boolean =>
  text === null || !(isAsciiLetter(text.charCodeAt(0)) || /[A-Za-z]/.test(text) || /\p{L}/u.test(text));

/** `N/A`, `-`: by editions that look at the city at all. */
const noCity = (text: string): boolean => knowsPlaceholders() && (noLetters(text) || isNobody(text));

/** A number alone is a house without its street. */
const noLines = ({ address1, address2 }: Party): boolean =>
  (noStreet(address1) && noStreet(address2)) || (knowsPlaceholders() && noLetters(address1) && noLetters(address2));

const nothing: readonly string[] = [];

function missingOf(party: Party | null, inUs: boolean): readonly string[] {
  if (party === null) return ['address'];
  let missing: string[] | null = null;
  if (blank(party.name) && blank(party.company)) missing = withId(missing, 'name');
  if (noLines(party)) missing = withId(missing, 'address1');
  if (party.city === null || isBlank(party.city) || noCity(party.city)) missing = withId(missing, 'city');
  if (inUs && blank(party.zip)) missing = withId(missing, 'zip');
  if (party.country === null) missing = withId(missing, 'country');
  return missing ?? nothing;
}

/** Every way across wants to know who sends, who receives, how it travels and where each article was made. Nothing is guessed. */
export const papersComplete: Rule = ({ consignment, goods, destination }) => {
  const found: Finding[] = [];
  const missing = missingOf(consignment.consignee, true);
  const consignee = missing.length === 0 && destination.place === 'unknown' ? ['zip'] : missing;
  if (consignee.length > 0)
    found.push(finding('review', 'MISSING_CONSIGNEE', RULE, manifestDataSource, { fields: consignee }));
  const shipper = missingOf(consignment.shipper, false);
  const from = consignment.shippedFrom === null ? [...shipper, 'shippedFrom'] : shipper;
  if (from.length > 0) found.push(finding('review', 'MISSING_SHIP_FROM', RULE, manifestDataSource, { fields: from }));
  if (consignment.mode === null) found.push(finding('review', 'MISSING_MODE', RULE, manifestDataSource));
  let noOrigin: string[] | null = null;
  for (const { id, origin } of goods) if (origin === null) noOrigin = withId(noOrigin, id);
  if (noOrigin !== null) found.push(finding('review', 'MISSING_ORIGIN', RULE, originSource, { lines: noOrigin }));
  return found;
};
