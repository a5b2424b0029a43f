import { describe, expect, test } from 'vitest';
import { doubtsOfOrders, REASON_CODES, remindersOfOrders } from '#domain';
import type { Fact, Reason, ReasonCode, Verdict } from '#domain';

const reason = (code: ReasonCode, facts: Record<string, Fact> = {}): Reason => ({
  code,
  rule: 'a-rule',
  citation: { cite: '', url: '', says: '', checkedOn: '2026-11-30', confidence: 'primary' } as never,
  facts,
});
interface Found {
  readonly reasons?: readonly Reason[];
  readonly warnings?: readonly Reason[];
  readonly ofRoute?: readonly Reason[];
}
const verdict = ({ reasons = [], warnings = [], ofRoute = [] }: Found): Verdict => ({
  id: 'lot',
  verdict: 'ineligible',
  reasons,
  warnings,
  regime: 'R6',
  value: null,
  route: { entry: '11', ready: true, missing: [], warnings: ofRoute, mpf: null },
  rulebook: { version: '', hash: '' },
});
const order = (orderId: string, ...found: Found[]) => ({
  orderId,
  orderName: `#${orderId}`,
  verdicts: found.map(verdict),
});

describe('the doubts of a load', () => {
  test('are the warnings of verdict and route and what the entry has to do with, by kind, the riskiest first', () => {
    const doubts = doubtsOfOrders([
      order('1', {
        reasons: [reason('SUSPENDED_ALL'), reason('EXCISE_ALCOHOL')],
        ofRoute: [reason('MISSING_IMPORTER')],
      }),
      order('2', { warnings: [reason('STATE_ZIP_MISMATCH', { state: 'TX' })], ofRoute: [reason('ADCVD')] }),
      order('3', { warnings: [reason('STATE_ZIP_MISMATCH', { state: 'NY' })] }),
    ]);
    expect(doubts.map(({ code, orders }) => [code, orders.map(({ orderId }) => orderId)])).toEqual([
      ['ADCVD', ['2']],
      ['MISSING_IMPORTER', ['1']],
      ['EXCISE_ALCOHOL', ['1']],
      ['STATE_ZIP_MISMATCH', ['2', '3']],
    ]);
    expect(doubts[3]?.orders.map(({ facts }) => facts)).toEqual([{ state: 'TX' }, { state: 'NY' }]);
  });

  test('name an order once, though each of its parcels raises the same, and twice where the facts differ', () => {
    const one = { warnings: [reason('HAZMAT', { lines: ['1'] })] };
    const other = { warnings: [reason('HAZMAT', { lines: ['2'] })] };
    expect(doubtsOfOrders([order('1', one, one)])[0]?.orders).toHaveLength(1);
    expect(doubtsOfOrders([order('1', one, other)])[0]?.orders).toHaveLength(2);
  });

  test('are not that the exemption is closed, what a person has settled, or what is only to be handed on', () => {
    const orders = [
      order('1', {
        reasons: [reason('SUSPENDED_ALL'), reason('OVER_LIMIT'), reason('POSSIBLE_SPLIT')],
        warnings: [reason('AMENDED'), reason('ANSWERED'), reason('PGA_DATA_REQUIRED'), reason('SALE_NO_GIFT')],
        ofRoute: [reason('ONE_ENTRY'), reason('IMPORTER_ASKED', { asks: ['number', 'bond'] })],
      }),
    ];
    expect(doubtsOfOrders(orders)).toEqual([]);
    expect(remindersOfOrders(orders).map(({ code }) => code)).toEqual([
      'IMPORTER_ASKED',
      'PGA_DATA_REQUIRED',
      'ONE_ENTRY',
      'SALE_NO_GIFT',
    ]);
  });

  test('are a number or a permit of another agency that is still to be given, and not what is only advised or given', () => {
    const asked = (facts: Record<string, Fact>) => [order('1', { warnings: [reason('PGA_DATA_REQUIRED', facts)] })];
    expect(doubtsOfOrders(asked({ agency: 'FWS', of: 'shipment' })).map(({ code }) => code)).toEqual([
      'PGA_DATA_REQUIRED',
    ]);
    const noneAsked: Record<string, Fact>[] = [{ agency: 'CPSC', of: 'product', advice: true }, { agency: 'FDA food' }];
    for (const facts of noneAsked) {
      expect(doubtsOfOrders(asked(facts))).toEqual([]);
      expect(remindersOfOrders(asked(facts)).map(({ code }) => code)).toEqual(['PGA_DATA_REQUIRED']);
    }
  });

  test('are that the kind of the importer is not known, for a US company may be controlled from abroad', () => {
    const asked = (...asks: string[]) => [order('1', { ofRoute: [reason('IMPORTER_ASKED', { asks })] })];
    expect(doubtsOfOrders(asked('kind', 'number')).map(({ code }) => code)).toEqual(['IMPORTER_ASKED']);
    expect(remindersOfOrders(asked('kind', 'number'))).toEqual([]);
    expect(doubtsOfOrders(asked('number'))).toEqual([]);
    expect(remindersOfOrders(asked('number')).map(({ code }) => code)).toEqual(['IMPORTER_ASKED']);
  });

  test('are every warning that there is, for one that no list names may be the gravest', () => {
    const settled = [
      'AMENDED',
      'ANSWERED',
      'ANSWER_IGNORED',
      'PGA_DATA_REQUIRED',
      'SALE_NO_GIFT',
      'US_GOODS_RETURNED',
      'IMPORTER_ASKED',
      'ONE_ENTRY',
      'SET_OR_KIT',
    ];
    const doubts = doubtsOfOrders([order('1', { warnings: REASON_CODES.map((code) => reason(code)) })]);
    expect(doubts.map(({ code }) => code).sort()).toEqual(
      REASON_CODES.filter((code) => !settled.includes(code)).sort(),
    );
  });
});
