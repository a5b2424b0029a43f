import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyCodes, keptPapers, paperOfAgency, parseConsignment, readPapers, writePapers } from '#domain';
import { agencyData } from '../../web/domain/law/agency-data.ts';
import { valuesOf } from '../../web/domain/law/engine/parameter.ts';
import { consignmentJson } from './a-consignment.ts';

const ofProduct = (text: string) => readPapers(text, 'product');

describe('papers of other agencies', () => {
  it('are read from what a person writes, in whatever spelling of the agency', () => {
    const both = {
      papers: [
        { agency: 'CPSC', number: 'GCC-2026 4', until: '2027-05-31' },
        { agency: 'FDA-FOOD', number: '12345678901', until: null },
        { agency: 'LACEY', number: null, until: null },
      ],
    };
    expect(ofProduct('CPSC GCC-2026 4 until 2027-05-31; FDA-FOOD 12345678901; LACEY none')).toEqual(both);
    expect(ofProduct(' cpsc: GCC-2026  4 UNTIL 2027-05-31;fda food 12345678901; Lacey: not wanted;')).toEqual(both);
    expect(ofProduct('APHIS permit 12')).toEqual({ papers: [{ agency: 'APHIS', number: 'permit 12', until: null }] });
    expect(ofProduct(' ; ')).toEqual({ papers: [] });
  });

  it.each([
    ['12345678901', 'unknown-agency', '12345678901'],
    ['XYZ 12', 'unknown-agency', 'XYZ 12'],
    ['CPSC', 'no-number', 'CPSC'],
    ['CPSC until 2027-05-31', 'no-number', 'CPSC'],
    ['CPSC GCC until May', 'bad-day', 'CPSC'],
    ['CPSC GCC until 2027-02-30', 'bad-day', 'CPSC'],
    ['CPSC 1; cpsc 2', 'twice', 'CPSC'],
    [`CPSC ${'9'.repeat(81)}`, 'too-long', 'CPSC'],
    ['FWS 123456', 'of-shipment', 'FWS'],
    [['CPSC', 'FCC', 'LACEY', 'NHTSA'].map((code) => `${code} ${'9'.repeat(70)}`).join(';'), 'too-long', ''],
  ])('says what is wrong with %s', (text, problem, part) => {
    expect(ofProduct(text)).toEqual({ problem, part });
    expect(keptPapers(text, 'product')).toBeNull();
  });

  it('keep what belongs to a shipment apart from what belongs to a product', () => {
    const ofShipment = (text: string) => readPapers(text, 'shipment');
    expect(ofShipment('FWS 123456')).toEqual({ papers: [{ agency: 'FWS', number: '123456', until: null }] });
    expect(ofShipment('FDA-FOOD 70123')).toEqual({ papers: [{ agency: 'FDA-FOOD', number: '70123', until: null }] });
    expect(ofShipment('CPSC GCC-4')).toEqual({ problem: 'of-product', part: 'CPSC' });
    expect(ofShipment('FWS none')).toEqual({ problem: 'of-product', part: 'FWS' });
    expect(ofProduct('FWS none')).toEqual({ papers: [{ agency: 'FWS', number: null, until: null }] });
  });

  it('are written as they are read, whatever was read', () => {
    const numbers = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 /.-]{0,20}[A-Za-z0-9]$/);
    const codes = fc.constantFrom('CPSC', 'FDA-FOOD', 'FDA-RAD', 'LACEY', 'FCC', 'TSCA');
    const paper = fc.tuple(codes, numbers, fc.constantFrom('', ' until 2027-12-31'));
    fc.assert(
      fc.property(fc.uniqueArray(paper, { selector: ([code]) => code, maxLength: 5 }), (papers) => {
        const read = ofProduct(papers.map(([code, number, until]) => `${code} ${number}${until}`).join(';'));
        if ('problem' in read) return;
        const written = writePapers(read.papers);
        const again = ofProduct(written);
        expect('papers' in again && writePapers(again.papers)).toBe(written);
      }),
    );
  });

  it('are known of every agency of the rulebook, and of no other', () => {
    const named = agencyData.flatMap((parameter) => valuesOf(parameter).map(({ value }) => value.agency));
    const codes = new Set(named.map((name) => paperOfAgency(name)?.code));
    expect(named.length).toBeGreaterThan(20);
    expect(codes).toEqual(new Set(agencyCodes()));
  });

  it('are refused by the command line with the field and what is wrong', () => {
    const read = (top: Record<string, unknown>, line: Record<string, unknown>) =>
      parseConsignment(consignmentJson(top, [line]));
    expect(read({}, { agencyPapers: 'FWS 123' })).toEqual({
      problems: [
        {
          field: 'lines[0].agencyPapers',
          message: 'FWS has a number of each shipment: state it of the consignment',
        },
      ],
    });
    expect(read({ agencyPapers: 'CPSC 1' }, {})).toEqual({
      problems: [{ field: 'agencyPapers', message: 'CPSC is stated of the line' }],
    });
    expect(read({}, { agencyPapers: 'Private 77' })).toEqual({
      problems: [
        {
          field: 'lines[0].agencyPapers',
          message: 'begins with no code of an agency, such as FDA-FOOD or CPSC',
        },
      ],
    });
  });
});
