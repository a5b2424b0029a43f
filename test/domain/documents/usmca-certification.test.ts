import { describe, expect, test } from 'vitest';
import { certificationFaults, certificationPage, lastDayOfBlanket, whyNotCertifiable } from '#domain';
import type { CertifiableGood, UsmcaCertification } from '#domain';

const party = {
  name: 'Maple Goods',
  address: '1 Example Rd, Toronto, CA',
  email: 'a@example.com',
  phone: '416 555 0100',
};
const certification: UsmcaCertification = {
  role: 'exporter',
  certifier: party,
  exporter: party,
  producer: 'various',
  importer: null,
  goods: [{ article: 'v1', description: 'Cotton shirt', hts: '6109100012', criterion: 'B' }],
  from: '2026-12-01',
  until: '2027-11-30',
  signer: { name: 'Robin Clerk', title: 'Owner' },
};
const special = { units: ['kg'], special: true };
const good: CertifiableGood = { hts: '6109100012', origin: 'CA', number: { ...special, usmca: 'S' } };
const faults = (differing: Partial<UsmcaCertification>, known: CertifiableGood | undefined = good) =>
  certificationFaults({ ...certification, ...differing }, () => known);

describe('a certification of origin', () => {
  test('is signed when it is whole', () => {
    expect(faults({})).toEqual([]);
    expect(faults({}, { ...good, number: { ...special, usmca: 'S+' } })).toEqual([]);
  });

  test.each([
    ['2026-12-01', '2027-11-30'],
    ['2027-03-01', '2028-02-29'],
    ['2028-02-29', '2029-02-28'],
  ])('that begins on %s ends on %s at the latest', (from, until) => {
    expect(lastDayOfBlanket(from)).toBe(until);
    expect(faults({ from, until })).toEqual([]);
    const next = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
    expect(faults({ from, until: next })).toEqual([{ field: 'until', why: 'longer-than-a-year' }]);
  });

  test('is not signed with days that cannot be, without a good, with one twice, or by a role that is not named', () => {
    expect(faults({ until: '2026-11-30' })).toEqual([{ field: 'until', why: 'ends-before-it-begins' }]);
    expect(faults({ from: '2026-02-30' })).toEqual([{ field: 'from', why: 'not-a-day' }]);
    expect(faults({ goods: [] })).toEqual([{ field: 'goods', why: 'none' }]);
    expect(faults({ goods: [...certification.goods, ...certification.goods] })).toEqual([
      { field: 'goods', why: 'same-twice' },
    ]);
    expect(faults({ role: 'importer' })).toEqual([{ field: 'importer', why: 'role-not-named' }]);
    expect(faults({ role: 'producer' })).toEqual([{ field: 'producer', why: 'role-not-named' }]);
  });

  test.each([
    ['no-symbol', { number: { ...special, usmca: null } }],
    ['other-origin', { origin: 'CN' }],
    [null, { origin: 'MX' }],
    // The general rate is free, so the column is empty: the claim still ends the processing fee.
    [null, { number: { units: ['No.'], usmca: null, special: false } }],
    [null, { number: undefined }],
    ['no-number', { hts: '61091' }],
    ['no-number', { hts: null }],
  ] as const)('%s: a good %o', (why, differing) => {
    expect(whyNotCertifiable({ ...good, ...differing })).toBe(why);
  });

  test('has its nine elements on the page', () => {
    const { blocks } = certificationPage(certification, '2026-12-01T10:00:00.000Z');
    const told = JSON.stringify(
      [...blocks].map((block) => (block.kind === 'table' ? [block.columns, ...block.rows] : block)),
    );
    for (const element of [
      '1. Certified by', 'the exporter', '2. Certifier', '3. Exporter', '4. Producer', 'Various', '5. Importer', 'Unknown',
      '6. Description of the good', '6109.10', '7. Origin criterion', '8. Blanket period', '2026-12-01 to 2027-11-30',
      '9. Authorised signature and date', 'Robin Clerk', 'I certify that the goods described',
    ]) expect(told).toContain(element); // prettier-ignore
  });
});
