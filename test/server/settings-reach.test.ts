import { expect, test } from 'vitest';
import { noFees } from '#domain';
import type { SettingsJson } from '#contract';
import { askedBy } from '../../web/server/http/settings-reach.ts';

const SETTINGS: SettingsJson = {
  shipFrom: { name: null, company: null, address1: null, city: 'Toronto', province: 'ON', zip: null, country: 'CA' },
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
  arrivalTime: '12:00',
  fees: noFees,
  staleAfterDays: 60,
};
const asks = (before: Partial<SettingsJson>, after: Partial<SettingsJson>) => {
  const { decides, tags } = askedBy({ ...SETTINGS, ...before }, { ...SETTINGS, ...after });
  return `${decides ? 'orders' : ''}${tags ? ' and tags' : ''}`;
};

test.each<[Partial<SettingsJson>, string]>([
  [{}, ''],
  [{ scac: 'ABCD' }, ''],
  [{ fees: { ...noFees, carrierTrip: 18_000 } }, ''],
  [{ shipFrom: { ...SETTINGS.shipFrom, city: 'Ottawa' } }, 'orders'],
  [{ transitDays: 4 }, 'orders'],
  [{ mode: 'rail' }, 'orders'],
  [{ port: '0712' }, 'orders'],
  [{ importerCountry: 'CA' }, 'orders'],
  [{ importerKind: 'person' }, 'orders'],
  [{ importerNumber: '•••••89XX' }, 'orders'],
  [{ importerBond: 'none' }, 'orders'],
  [{ importerAgent: false }, 'orders'],
  [{ automaticBatching: false }, 'orders'],
  [{ waitForPayment: false }, 'orders'],
  [{ arrivalTime: '12:01' }, 'orders'],
  [{ staleAfterDays: 61 }, 'orders'],
  [{ tagPrefix: 'USA' }, 'orders and tags'],
  [{ tagNotApplicable: false }, 'orders and tags'],
  [{ tagCrossing: false }, 'orders and tags'],
  [{ tagVerdict: false }, 'orders and tags'],
  [{ scac: 'ABCD', tagCrossing: false }, 'orders and tags'],
])('%j asks for: %s', (change, asked) => expect(asks({}, change)).toBe(asked));

test('another importer number asks for nothing, one that goes asks for orders', () => {
  expect(asks({ importerNumber: '•••••89XX' }, { importerNumber: '•••••2345' })).toBe('');
  expect(asks({ importerNumber: '•••••89XX' }, { importerNumber: null })).toBe('orders');
});
