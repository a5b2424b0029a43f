/** Rows in the shape of USITC's file, with its dirt. */
export type Row = Record<string, unknown>;

export const aRow = (htsno: string, indent: number | string, description: string, more: Row = {}): Row => ({
  htsno,
  indent: String(indent),
  description,
  superior: htsno === '' ? 'true' : null,
  units: [],
  general: '',
  special: '',
  other: '',
  footnotes: htsno === '' ? null : [],
  quotaQuantity: null,
  additionalDuties: null,
  addiitionalDuties: null,
  ...more,
});

const see = (value: string, columns: readonly string[] = ['general']): Row => ({ columns, value, type: 'endnote' });

export const shirts: readonly Row[] = [
  aRow('6109', 0, 'T-shirts, singlets, tank tops and similar garments, knitted or crocheted:'),
  aRow('6109.10.00', 1, 'Of cotton', {
    general: '16.5% ',
    special: 'Free (AU,BH, CL,CO,IL,JO,KR, MA,OM,P, PA,PE,S,SG)',
    other: '90%',
    footnotes: [see('See 9903.88.15. ')],
  }),
  aRow('', 2, "Men's or boys':"),
  aRow('', 3, 'Other T-shirts:'),
  aRow('6109.10.00.12', 4, "Men's (338)", { units: ['doz.', 'kg'] }),
  aRow('6109.10.00.14', 4, "Boys' (338)", { units: ['doz.', 'kg'] }),
  aRow('6109.90', 1, 'Of other textile materials:'),
  aRow('6109.90.10', 2, 'Of man-made fibers', { general: '32%', special: 'Free (S)', other: '90%' }),
  aRow('6109.90.10.07', 5, "Men's (638)", { units: ['doz.', 'kg'], general: '\n', special: ' ', other: '\n' }),
];

export const others: readonly Row[] = [
  aRow('2106.90.99', 6, 'Other', {
    general: '6.4%',
    special: 'Free (A,S)',
    other: '20%',
    footnotes: [see('See 9903.19.22 and\u00A0 9903.88.15. ')],
  }),
  aRow('2106.90.99.72', 8, 'Containing sugar', { units: ['kg'] }),
  aRow('2204.21.50', '05', 'Other', { general: '6.3¢/liter', special: 'Free (S) 2.8¢/liter (JO)', other: '33¢/liter' }),
  aRow('2204.21.50.05', '07', 'Red', { units: ['liters'] }),
  aRow('4202.92.31', 1, 'Of man-made fibers', { general: '17.6%', other: '65%', footnotes: [see('See 9903.88.03.')] }),
  aRow('4202.92.31.20', 2, 'Backpacks', { units: ['No.', 'kg'], footnotes: [see('See 9903.88.69.', ['desc'])] }),
  aRow('8518.29.80.00', 3, 'Loudspeakers', {
    units: [''],
    general: '4.9%',
    footnotes: [see('See 9903.88.04 and 9903.88.15.')],
  }),
  aRow('9101.11.40', 2, 'Having no jewels', {
    general: '51¢ each + 6.25% on the case and strap + 5.3% on the battery',
  }),
  aRow('9101.11.40.10', 3, 'Watch movement', { units: ['\n'] }),
  aRow('9802.00.91.00', 1, 'Textiles assembled in Mexico', { units: ['m2'] }),
  aRow('9823.01.05', '04', 'Goods of subheading 0403.90.16', { special: '77.2¢/liter (S+)' }),
  aRow('9903.01.10', 0, 'Articles the product of Canada', {
    general: 'The duty provided in the applicable subheading + 35%',
    other: 'No change',
  }),
];

export const textOf = (rows: readonly unknown[]): string => `[${rows.map((row) => JSON.stringify(row)).join(',\n')}]`;
