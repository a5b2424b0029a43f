import { militarySource, streetAddressSource } from '../law/customs-territory.ts';
import { streetAddressOf } from '../consignment/street-address.ts';
import { knowsBoxes, namesPostBox } from '../law/post-boxes.ts';
import { finding } from '../findings/finding.ts';
import type { Party } from '../consignment/consignment.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'street-address';

/** By editions that knew few spellings: `PO Box 118`, `P.O. Box`, `PO-Bx`, `POB 12`, `Post Office Box`, `Apartado 7`; not `PSC 3 Box 4120`, `RR 2 Box 15` or `12 Boxwood Ln`. */
const poBox =
  /\bp\W{0,3}[o0]\W{0,3}(?:box|bx|drawer)(?![a-z])|\bp\W{0,3}[o0]\W{0,3}b\W{0,3}\d|\bpost(?:al)?(?:\s+office)?\s*box\b|\block\s*box\s*(?:#\s*)?\d|\b(?:apartado|apdo)\b/i;
/** Nothing but a box, or a post office to call at. */
const noStreet = /^\s*(?:box\s*(?:(?:#|no\.?)\s*)?\d+\s*$|general\s+delivery\b)/i;

function isPoBox(text: string | null): boolean {
  if (text === null) return false;
  const plain = text.normalize('NFKC');
  return poBox.test(plain) || noStreet.test(plain);
}

/** A box in the first line, or in the second where the first names no street: a company, say. */
function goesToBox(party: Party): boolean {
  const { address1, address2 } = party;
  if (address1 !== null && namesPostBox(address1)) return true;
  if (address2 === null || !namesPostBox(address2)) return false;
  return address1 === null || !/^(?:[nsew]?\d\S* |rr |hc )/.test(streetAddressOf({ ...party, address2: null }).street);
}

const firstLine = ({ address1, address2 }: Party): string | null =>
  address1 === null || address1.trim() === '' ? address2 : address1;

/** A truck or courier needs a door to stop at. The post needs none. */
export const streetAddress: Rule = ({ consignment, destination }) => {
  if (consignment.mode === 'mail') return null;
  if (destination.military) return finding('review', 'MILITARY_MAIL', RULE, militarySource());
  const { consignee } = consignment;
  if (consignee === null) return null;
  const isBox = knowsBoxes() ? goesToBox(consignee) : isPoBox(firstLine(consignee));
  return isBox ? finding('review', 'PO_BOX', RULE, streetAddressSource) : null;
};
