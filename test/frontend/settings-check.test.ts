import { describe, expect, it } from 'vitest';
import type { SettingsJson } from '#contract';
import { noFees } from '#domain';
import { settingsProblems } from '../../web/frontend/state/settings-check.ts';

const good: SettingsJson = {
  shipFrom: { name: null, company: null, address1: null, city: null, province: null, zip: null, country: null },
  transitDays: 3,
  mode: 'truck',
  port: '0901',
  scac: null,
  importerCountry: null,
  importerKind: null,
  importerNumber: null,
  importerBond: null,
  importerAgent: null,
  tagPrefix: 'S321',
  tagNotApplicable: true,
  tagCrossing: true,
  tagVerdict: true,
  automaticBatching: true,
  waitForPayment: true,
  retentionDays: 730,
  staleAfterDays: 60,
  arrivalTime: '12:00',
  fees: noFees,
};

describe('what is wrong with settings', () => {
  it('is nothing for a shop that has filled in nothing yet', () => {
    expect([...settingsProblems(good)]).toEqual([]);
  });

  it('marks what is no whole number of days, and turns it into no other number', () => {
    for (const days of [-5, 2.5, Number.NaN]) {
      const problems = settingsProblems({ ...good, transitDays: days, staleAfterDays: days });
      expect([...problems.keys()]).toEqual(['transitDays', 'staleAfterDays']);
    }
  });

  it('is said of every field at once, each in a sentence', () => {
    const bad = { ...good, transitDays: 99, scac: 'M1', tagPrefix: 'ßé,', arrivalTime: '' };
    const problems = settingsProblems({ ...bad, shipFrom: { ...good.shipFrom, zip: 'x'.repeat(256) } });
    expect([...problems.keys()].sort()).toEqual(['arrivalTime', 'scac', 'shipFrom.zip', 'tagPrefix', 'transitDays']);
    for (const sentence of problems.values()) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it.each<[string, Partial<SettingsJson>, string[]]>([
    ['no transit at all', { transitDays: 0 }, ['transitDays']],
    ['a day', { transitDays: 1 }, []],
    ['60 days', { transitDays: 60 }, []],
    ['a postal code of marks', { shipFrom: { ...good.shipFrom, country: 'CA', zip: '????' } }, ['shipFrom.zip']],
    ['one of another country', { shipFrom: { ...good.shipFrom, country: 'CA', zip: '90210' } }, ['shipFrom.zip']],
    ['one of its own', { shipFrom: { ...good.shipFrom, country: 'CA', zip: 'm5a 1s2' } }, []],
    ['London by truck', { shipFrom: { ...good.shipFrom, country: 'GB' } }, ['mode']],
    ['London by air, no port yet', { shipFrom: { ...good.shipFrom, country: 'GB' }, mode: 'air', port: null }, []],
    ['Ontario to Otay Mesa', { shipFrom: { ...good.shipFrom, country: 'CA' }, port: '2506' }, ['port']],
    ['a truck to no port', { shipFrom: { ...good.shipFrom, country: 'CA' }, port: null }, ['port']],
  ])('of %s', (_, differing, fields) => {
    const problems = settingsProblems({ ...good, ...differing });
    expect([...problems.keys()]).toEqual(fields);
    for (const sentence of problems.values()) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('tells how long a text is that does not fit, and how long it may be', () => {
    const city = 'x'.repeat(10_000);
    expect(settingsProblems({ ...good, shipFrom: { ...good.shipFrom, city } }).get('shipFrom.city')).toBe(
      'This has 10,000 characters; 255 is the most that fits.',
    );
  });
});
