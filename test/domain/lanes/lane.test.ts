import { describe, expect, test } from 'vitest';
import {
  checkBroker,
  checkCarrier,
  checkImporter,
  checkLane,
  importerFacts,
  LANE_FACTS,
  laneOfPlace,
  redecidesOf,
} from '#domain';
import type { Checked, Lane, Route } from '#domain';
import { aBroker, aCarrier, aLane, anImporter, aRoute } from './a-lane.ts';

const faultsOf = (checked: Checked<unknown>): string[] =>
  checked.kind === 'ok' ? [] : checked.faults.map(({ field, problem }) => `${field}: ${problem}`);

describe('a carrier', () => {
  test.each([
    [{}, []],
    [{ scac: null }, []],
    [{ name: null }, []],
    [{ name: null, scac: null }, ['name: missing']],
    [{ scac: 'ABC' }, ['scac: not-a-scac']],
    [{ scac: 'ABC1' }, ['scac: not-a-scac']],
    [{ scac: 'abcd' }, ['scac: not-a-scac']],
    [{ name: 'n'.repeat(100) }, []],
    [{ name: 'n'.repeat(101) }, ['name: too-long']],
    [{ fees: { carrierParcel: 0, carrierTrip: 100_000_000 } }, []],
    [
      { fees: { carrierParcel: -1, carrierTrip: 100_000_001 } },
      ['fees.carrierParcel: not-an-amount', 'fees.carrierTrip: not-an-amount'],
    ],
    [{ fees: { carrierParcel: 1.5, carrierTrip: null } }, ['fees.carrierParcel: not-an-amount']],
  ])('%j: %j', (differing, faults) => expect(faultsOf(checkCarrier(aCarrier(differing)))).toEqual(faults));
});

describe('a broker', () => {
  test.each([
    [{}, []],
    [{ filerCode: 'A9Z' }, []],
    [{ filerCode: 'A9' }, ['filerCode: not-a-filer-code']],
    [{ filerCode: 'A9ZZ' }, ['filerCode: not-a-filer-code']],
    [{ filerCode: 'a9z' }, ['filerCode: not-a-filer-code']],
    [{ email: 'entries@broker.example' }, []],
    [{ email: 'entries@broker' }, ['email: not-an-email']],
    [{ email: 'entries broker.example' }, ['email: not-an-email']],
    [{ email: `e@${'b'.repeat(250)}.example` }, ['email: not-an-email']],
    [{ name: null }, ['name: missing']],
    [{ name: null, filerCode: 'A9Z' }, []],
  ])('%j: %j', (differing, faults) => expect(faultsOf(checkBroker(aBroker(differing)))).toEqual(faults));
});

describe('an importer of record', () => {
  test.each([
    [{}, []],
    [{ country: 'XX' }, ['country: not-a-country']],
    [{ controlledFrom: 'canada' }, ['controlledFrom: not-a-country']],
    // Customs counts a company of the US that is controlled from abroad as foreign: it may not be kept as a plain one.
    [{ country: 'US', kind: 'us-company', controlledFrom: 'CA' }, ['kind: controlled-abroad']],
    [{ country: 'US', kind: 'us-company', controlledFrom: 'US' }, []],
    [{ country: 'US', kind: 'us-company-controlled-abroad', controlledFrom: 'CA' }, []],
    [{ country: 'US', kind: 'foreign-company' }, ['country: organised-in-us']],
    [{ country: 'CA', kind: 'foreign-company' }, []],
    [{ name: null, country: null }, ['name: missing']],
    [{ name: null, country: null, kind: 'person' }, []],
  ] as const)('%j: %j', (differing, faults) => expect(faultsOf(checkImporter(anImporter(differing)))).toEqual(faults));

  test('is judged by what is known of it, and is unknown without country and kind', () => {
    expect(importerFacts(anImporter({ country: null }))).toBeNull();
    expect(importerFacts(anImporter({ hasNumber: true, bond: 'none', residentAgent: false }))).toEqual({
      country: 'CA',
      numberKnown: true,
      bond: 'none',
      residentAgent: false,
    });
    expect(importerFacts(anImporter({ country: null, kind: 'us-company' }))).toEqual({
      country: null,
      kind: 'us-company',
    });
  });
});

describe('a lane', () => {
  const route = (differing: Partial<Route>): Partial<Lane> => ({ route: aRoute(differing) });
  const london = { country: 'GB', province: null, city: 'London' };
  test.each<[Partial<Lane>, string[]]>([
    [{}, []],
    [route({ from: london }), ['route.mode: overland-from-overseas']],
    [route({ from: london, mode: 'rail', port: null }), ['route.mode: overland-from-overseas']],
    [route({ from: london, mode: 'air', port: '4701' }), []],
    [route({ from: london, mode: 'air', port: null }), []],
    [route({ port: '2304' }), ['route.port: port-on-other-border']],
    [route({ port: '4701' }), ['route.port: port-of-other-mode']],
    [route({ port: null }), ['route.port: port-missing']],
    [route({ port: '9999' }), ['route.port: not-a-port']],
    [route({ transitDays: 0 }), ['route.transitDays: not-a-number-of-days']],
    [route({ transitDays: 61 }), ['route.transitDays: not-a-number-of-days']],
    [route({ transitDays: 60 }), []],
    [route({ arrivalTime: '24:00' }), ['route.arrivalTime: not-a-time']],
    [route({ clearance: 'one-entry' }), []],
    [route({ clearance: 'mail' }), ['route.clearance: clearance-of-other-mode']],
    [route({ clearance: 'mail', mode: 'mail', port: null }), []],
    [route({ clearance: 'one-entry', mode: 'mail', port: null }), ['route.clearance: clearance-of-other-mode']],
    [
      { usual: false, ...route({ from: { country: 'US', province: null, city: null } }) },
      ['route.from.country: from-within-us'],
    ],
    [
      { usual: false, ...route({ from: { country: null, province: null, city: null } }) },
      ['route.from.country: missing'],
    ],
    // A shop that has stated no address yet has its usual lane all the same.
    [route({ from: { country: null, province: null, city: null } }), []],
    [route({ from: { country: 'Canada', province: null, city: null } }), ['route.from.country: not-a-country']],
  ])('%j: %j', (differing, faults) => expect(faultsOf(checkLane(aLane(differing)))).toEqual(faults));
});

describe('the lane of a place', () => {
  const lane = (id: string, country: string | null, province: string | null = null, city: string | null = null) =>
    aLane({ id, usual: id === 'usual', route: aRoute({ from: { country, province, city } }) });
  const lanes = [
    lane('usual', 'CA', 'Ontario', 'Toronto'),
    lane('canada', 'CA'),
    lane('quebec', 'CA', 'QC'),
    lane('montreal', 'CA', 'Québec', 'Montréal'),
    lane('london', 'GB', null, 'London'),
  ];
  test.each([
    ['CA', 'ON', 'Toronto', 'usual'],
    ['CA', 'Ontario', ' toronto ', 'usual'],
    ['CA', 'ON', 'Ottawa', 'canada'],
    ['CA', null, null, 'canada'],
    ['CA', 'Quebec', 'Laval', 'quebec'],
    ['CA', 'QC', 'Montréal', 'montreal'],
    ['GB', 'England', 'London', 'london'],
    ['GB', null, 'Leeds', 'usual'],
    ['DE', null, null, 'usual'],
    [null, null, null, 'usual'],
  ])('%s, %s, %s: %s', (country, province, city, id) => {
    expect(laneOfPlace(lanes, { country, province, city })?.id).toBe(id);
    expect(laneOfPlace(lanes.toReversed(), { country, province, city })?.id).toBe(id);
  });

  test('is the usual one where the place is not known or there is no other, and none in a shop without lanes', () => {
    expect(laneOfPlace(lanes, null)?.id).toBe('usual');
    expect(laneOfPlace(lanes.slice(0, 1), { country: 'GB', province: null, city: 'London' })?.id).toBe('usual');
    expect(laneOfPlace([], { country: 'CA', province: null, city: null })).toBeNull();
  });
});

describe('which orders a changed fact decides anew', () => {
  test('is stated for every fact: what the law, the arrival or the place rests on, and nothing else', () => {
    const deciding = Object.entries(LANE_FACTS).flatMap(([fact, reach]) => (reach === 'no-order' ? [] : [fact]));
    expect(deciding).toEqual([
      'importer.kind',
      'importer.country',
      'importer.hasNumber',
      'importer.bond',
      'importer.residentAgent',
      'lane.importerId',
      'route.from',
      'route.mode',
      'route.port',
      'route.transitDays',
      'route.arrivalTime',
      'route.schedule',
      'route.workingDays',
    ]);
  });

  test('is the widest of all that changed at once', () => {
    expect(redecidesOf([])).toBe('no-order');
    expect(redecidesOf(['carrier.scac', 'broker.fees'])).toBe('no-order');
    expect(redecidesOf(['carrier.scac', 'route.port'])).toBe('orders-of-lane');
    expect(redecidesOf(['route.from', 'route.port'])).toBe('all-orders');
  });
});
