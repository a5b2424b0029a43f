import type { Party } from '../consignment/consignment.ts';
import { tells } from '../consignment/telling-words.ts';
import { manifestTextCheck } from '../law/manifest-text-check.ts';
import { asOf } from '../law/engine/parameter.ts';
import { isNobody } from '../law/placeholders.ts';
import { isAsciiLetter, isBlank } from '../values/ascii.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** Two letters; most names begin with them. */
const hasLetters = (name: string): boolean =>
  (isAsciiLetter(name.charCodeAt(0)) && isAsciiLetter(name.charCodeAt(1))) || /\p{L}.*\p{L}/u.test(name);
const isName = (name: string): boolean => hasLetters(name) && !isNobody(name);
const isGiven = (name: string | null): name is string => name !== null && !isBlank(name);

function badName(party: Party | null): boolean {
  if (party === null) return false;
  const { name, company } = party;
  if (isGiven(name) && isName(name)) return false;
  return isGiven(company) ? !isName(company) : isGiven(name);
}

/**
 * A manifest must describe the goods precisely, and since 2025-09-27 ACE rejects one that does not (the first edition took a vague
 * text of earlier days for accepted). No description at all never was, and a name that names nobody leaves the person unknown,
 * which no day makes eligible.
 */
export const textTells: Rule = ({ goods, consignment, lawDay }) => {
  const check = asOf(manifestTextCheck, lawDay);
  if (check === null) return null;
  const blank: string[] = [];
  const vague: string[] = [];
  for (const { id, description, sku } of goods) {
    if (description === null || isBlank(description)) blank.push(id);
    else if (!tells(description, sku)) vague.push(id);
  }
  const names: string[] = [];
  if (badName(consignment.consignee)) names.push('consignee');
  if (badName(consignment.shipper)) names.push('shipper');
  if (blank.length + vague.length + names.length === 0) return null;
  const counts = blank.length + names.length > 0 || check.value !== 'accepted';
  return finding(counts ? 'review' : 'warning', 'BAD_TEXT', 'text-tells', check.source, {
    lines: [...blank, ...vague],
    names,
  });
};
