import { cited } from './cited.ts';

/** Sources of the rules that have no number of their own. */
export const valuationSource = cited(
  'primary',
  '19 CFR 152.1(d); 19 U.S.C. 1401a(b)',
  'ecfr.gov title 19 part 152',
  'Fair retail value is the price paid or payable for the goods; gift cards and services are no merchandise.',
);

export const zeroValueSource = cited(
  'unverified-high',
  '19 U.S.C. 1401a',
  'law.cornell.edu/uscode/text/19/1401a',
  'Goods given free are still worth something: the price of the identical article.',
);

export const manifestDataSource = cited(
  'primary',
  '19 CFR 128.21; 19 CFR 123.92',
  'govregs.com',
  'A manifest names shipper, consignee with address, country of origin, description, quantity, weight and value.',
);

export const originSource = cited(
  'primary',
  '19 CFR 128.21; 19 CFR 134',
  'govregs.com',
  'The country of origin of every article is declared: where it was made, not where it ships from.',
);

export const entrySource = cited(
  'primary',
  '19 CFR 143.21-143.26; CSMS 66065494',
  'govregs.com title 19',
  'An informal entry is filed electronically and needs the ten-digit HTS number of every article.',
);

export const arrivalSource = cited(
  'primary',
  'CSMS 63992482; CSMS 61421135',
  'content.govdelivery.com/accounts/USDHSCBP/bulletins/3d072a2',
  'What counts is the moment of arrival, never the date of the order or of the filing.',
);

export const giftSource = cited(
  'primary',
  '19 U.S.C. 1321(a)(2)(A); 19 CFR 10.152; 19 CFR 145.32',
  'customsmobile.com/regulations/19/10.152',
  'Bona fide gifts between persons pass free up to $100 a recipient and day; nothing that was sold is one.',
);

export const importSource = cited(
  'unverified-high',
  '19 CFR 101.1; 19 CFR 141',
  'ecfr.gov title 19',
  'Only merchandise that arrives in the customs territory from outside is imported.',
);

export const oneOrderSource = cited(
  'primary',
  '19 CFR 10.151; 19 U.S.C. 1321(a)(2)',
  'law.cornell.edu/cfr/text/19/10.151',
  'No exemption for one of several lots covered by a single order or contract, sent separately to secure free entry.',
);

export const oneDaySource = cited(
  'secondary',
  '19 U.S.C. 1321(a)(2)(C); 19 CFR 10.151',
  'parcelindustry.com article 6223',
  'The aggregate fair retail value of the articles imported by one person on one day.',
);

export const staleSource = cited(
  'unverified-low',
  'This rulebook',
  'web/domain/law',
  'The arrival lies after the last day through which the law was looked at.',
);
