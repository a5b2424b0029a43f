import { describe, expect, test } from 'vitest';
import { priceEntryOptions } from '#domain';
import { fees, football, layersOf, routeOf, told } from './football.ts';

describe('the check figures of the duty layers', () => {
  test('a football of China on 2026-08-01: 0 + 7.5 + 12.5 percent of $750 is $150.00', () => {
    const { cost } = routeOf(football(), '11');
    expect(told(cost?.lines[0]?.layers ?? [])).toEqual([
      ['base', '0', 0, 'stated'],
      ['section-301-forced-labor', '0.125', 9375, null],
      ['section-301-china', '0.075', 5625, null],
    ]);
    expect(cost?.duty).toEqual({ amount: { minor: 150_00, currency: 'USD' }, atLeast: false });
  });

  test('of Viet Nam: 12.5 percent alone', () => {
    expect(told(layersOf(football({}, { origin: 'VN' })))).toEqual([
      ['base', '0', 0, 'stated'],
      ['section-301-forced-labor', '0.125', 9375, null],
    ]);
  });

  test('of China by mail on 2026-03-15: 10 percent in place of all others, $75.00', () => {
    const mailed = football({ arrival: '2026-03-15', mode: 'mail' });
    expect(told(layersOf(mailed, 'mail'))).toEqual([['postal', '0.10', 75_00, 'in-lieu']]);
    expect(routeOf(mailed, 'mail')).toMatchObject({ standing: 'allowed', ready: true });
  });

  test('with everything stated the total is the sum, and the informal entry is the cheapest', () => {
    const { routes, cheapest } = priceEntryOptions(football(), { fees });
    const totals = routes.map(({ kind, standing, ready, cost }) => [
      kind,
      standing,
      ready,
      cost?.total?.amount.minor ?? null,
      cost?.total?.atLeast ?? null,
    ]);
    expect(totals).toEqual([
      ['321', 'not-allowed', false, null, null],
      // 150.00 + MPF 2.69 + carrier 14.00 + broker 12.50 + other 1.50
      ['11', 'allowed', true, 180_69, false],
      ['9801', 'not-allowed', false, null, null],
      // 150.00 + postage 31.00 + clearance 9.35
      ['mail', 'allowed', true, 190_35, false],
      // 150.00 + MPF 33.58 + carrier 14.00 + broker 95.00 + other 1.50 + bond 50.00
      ['01', 'allowed', true, 344_08, false],
      ['03', 'not-allowed', false, null, null],
      ['none', 'not-allowed', false, null, null],
    ]);
    expect(cheapest).toBe('11');
  });
});
