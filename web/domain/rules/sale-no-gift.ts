import { giftSource } from '../law/valuation.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** 19 U.S.C. 1321(a)(2)(A) stays open to presents between persons; a note on a sale makes it none, and tempts. */
export const saleNoGift: Rule = ({ consignment: { giftMessage }, exemption }) =>
  exemption === 'open' || giftMessage === null || giftMessage.trim() === ''
    ? null
    : finding('warning', 'SALE_NO_GIFT', 'sale-no-gift', giftSource);
