import { describe, expect, test } from 'vitest';
import { editions, lawOf, parameters, priceEntryOptions } from '#domain';
import { underLaw } from '../../../web/domain/law/engine/parameter.ts';
import { football, merchantRules, mailEntry, routeOf } from './football.ts';

describe('which ways are open', () => {
  const standings = (...consignment: Parameters<typeof priceEntryOptions>) =>
    Object.fromEntries(
      priceEntryOptions(...consignment).routes.map(({ kind, standing, why }) => [kind, [standing, why[0]?.code]]),
    );

  test('while the exemption is open and the goods are eligible, Section 321 is the cheapest', () => {
    const eligible = football({ arrival: '2025-01-15' }, { origin: 'VN' });
    expect(standings(eligible)['321']).toEqual(['allowed', 'eligible']);
    expect(standings(eligible)['11']).toEqual(['allowed', 'within-informal-limit']);
  });

  test('over $2,500 a formal entry', () => {
    const dear = standings(football({}, { unitPrice: '2500.01' }));
    expect([dear['11'], dear['mail'], dear['01']]).toEqual([
      ['not-allowed', 'over-informal-limit'],
      ['not-allowed', 'over-informal-limit'],
      ['allowed', 'formal-entry'],
    ]);
    expect(standings(football({}, { unitPrice: '2500.00' }))['11']).toEqual(['allowed', 'within-informal-limit']);
  });

  test('under an antidumping order type 03 alone, with the order’s duty named', () => {
    const order = football({}, { adCvd: true });
    const open = standings(order);
    expect([open['11'], open['01'], open['03']]).toEqual([
      ['not-allowed', 'antidumping'],
      ['not-allowed', 'antidumping'],
      ['allowed', 'antidumping'],
    ]);
    const names = (options = {}) => routeOf(order, '03', options).cost?.unknown.map(({ what }) => what);
    expect(names()).toContain('antidumping-duty');
    expect(names({ merchantRules: merchantRules('antidumping', '1.5') })).not.toContain('antidumping-duty');
  });

  test('alcohol never by post', () =>
    expect(standings(football({}, { hts: '2204100000' }))['mail']).toEqual(['not-allowed', 'excise-in-mail']));

  test('from 2026-10-22 goods that owe an additional duty go by post as far as the post files type 13', () => {
    const autumn = football({ arrival: '2026-10-22' });
    const mailOf = (...options: Parameters<typeof routeOf>[2][]) => {
      const { standing, ready, why } = routeOf(autumn, 'mail', options[0]);
      return [standing, ready, why[0]?.code];
    };
    expect(routeOf(football({ arrival: '2026-10-21' }), 'mail').standing).toBe('allowed');
    expect(mailOf()).toEqual(['unsettled', false, 'postal-exclusion']);
    expect(mailOf({ merchantRules: mailEntry(true) })).toEqual(['allowed', true, 'within-informal-limit']);
    expect(routeOf(autumn, 'mail', { merchantRules: mailEntry(true) }).why.map(({ code }) => code)).toContain(
      'post-files-type-13',
    );
    expect(mailOf({ merchantRules: mailEntry(false) })).toEqual(['not-allowed', false, 'postal-exclusion']);
  });

  // 19 CFR 24.23(c)(1)(v): express mail pays the fee only where it is formally entered. The first edition said otherwise.
  test('an informal entry by post owes no processing fee, express mail or not', () => {
    const told = () => routeOf(football(), 'mail').why.map(({ code }) => code);
    expect(told()).toEqual(['within-informal-limit', 'other-mode', 'postal-bond']);
    expect(underLaw(lawOf(0, editions, parameters), told)).toContain('ems-fee');
  });

  test('goods of Cuba none', () => {
    const cuban = standings(football({}, { origin: 'CU' }));
    expect([cuban['11'], cuban['01'], cuban['none']]).toEqual([
      ['not-allowed', 'embargo'],
      ['not-allowed', 'embargo'],
      ['allowed', 'embargo'],
    ]);
  });

  test('what crosses no border needs none', () => {
    const home = standings(football({ shippedFrom: 'US' }));
    expect([home['11'], home['none']]).toEqual([
      ['not-allowed', 'no-entry-needed'],
      ['allowed', 'no-entry-needed'],
    ]);
  });

  test('a foreign importer is warned that it may be barred, since the order that says promptly', () => {
    const codes = (arrival: string) =>
      routeOf(football({ arrival, importerOfRecord: { country: 'CA' } }), '11').why.map(({ code }) => code);
    expect(codes('2026-06-02')).not.toContain('foreign-importer');
    expect(codes('2026-06-03')).toContain('foreign-importer');
    expect(
      routeOf(football({ arrival: '2026-06-02', importerOfRecord: null }), '11').why.map(({ code }) => code),
    ).toContain('importer-not-stated');
  });

  test('without ten digits nothing is ready, and nothing is called the cheapest', () => {
    const short = priceEntryOptions(football({}, { hts: '950662' }));
    expect(short.routes.find(({ kind }) => kind === '11')).toMatchObject({ ready: false, missing: ['MISSING_HTS'] });
    expect(short.cheapest).toBeNull();
  });

  test('with fees that are not stated, nothing is called the cheapest while they decide', () => {
    expect(priceEntryOptions(football()).cheapest).toBeNull();
    expect(routeOf(football(), '11').cost?.unknown.map(({ subject }) => subject)).toEqual([
      'carrierParcel',
      'brokerInformal',
      'otherPerEntry',
    ]);
  });
});
