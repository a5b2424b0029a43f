import { militarySource, streetAddressSource } from '../law/customs-territory.ts';
import { finding } from './finding.ts';
import type { Rule } from './rule.ts';

const RULE = 'street-address';

/** `PO Box 118`, `P.O. Box`, `POB 12`, `Post Office Box`, `Apartado 7`; not `PSC 3 Box 4120`, `RR 2 Box 15` or `12 Boxwood Ln`. */
const poBox =
  /\b(?:p\s*\.?\s*o\s*\.?\s*b(?:ox|\.)?\s*#?\s*\d|p\s*\.?\s*o\s*\.?\s*(?:box|drawer)\b|post(?:al)?(?:\s+office)?\s*box\b|apartado\b)/i;

const isPoBox = (text: string | null): boolean => text !== null && poBox.test(text.normalize('NFKC'));

/** A truck or courier needs a door to stop at. The post needs none. */
export const streetAddress: Rule = ({ consignment, destination }) => {
  if (consignment.mode === 'mail') return null;
  if (destination.military) return finding('review', 'MILITARY_MAIL', RULE, militarySource);
  const { address1 = null, address2 = null } = consignment.consignee ?? {};
  const first = address1 === null || address1.trim() === '' ? address2 : address1;
  return isPoBox(first) ? finding('review', 'PO_BOX', RULE, streetAddressSource) : null;
};
