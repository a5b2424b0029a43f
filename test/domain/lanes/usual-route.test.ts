import { describe, expect, test } from 'vitest';
import { laneFor, laneProblem, portOf, postalCodeFits } from '#domain';

describe('mode and port by the place that parcels leave from', () => {
  test.each([
    ['CA', 'ON', 'truck', '0901'],
    ['CA', 'Ontario', 'truck', '0901'],
    ['CA', 'Québec', 'truck', '0712'],
    ['CA', 'BC', 'truck', '3004'],
    ['CA', 'NU', 'truck', null],
    ['CA', null, 'truck', null],
    ['MX', 'BC', 'truck', '2506'],
    ['MX', 'Baja California', 'truck', '2506'],
    ['MX', 'CHIH', 'truck', '2402'],
    ['MX', 'JAL', 'truck', '2304'],
    ['GB', 'ENG', 'air', null],
    ['CN', null, 'air', null],
  ])('%s, %s', (country, province, mode, port) => expect(laneFor(country, province)).toEqual({ mode, port }));

  test('none where nothing is known, nor inside the US', () =>
    expect([laneFor(null, 'ON'), laneFor('US', 'NY')]).toEqual([null, null]));

  test('every port that is chosen is one of the list, and possible from there', () => {
    const provinces = ['ON', 'QC', 'BC', 'AB', 'SK', 'MB', 'NB', 'NS', 'PE', 'NL', 'NT', 'YT'];
    const states = ['BCN', 'BCS', 'SON', 'SIN', 'CHH', 'DUR', 'COA', 'NLE', 'TAM', 'YUC'];
    const lanes = [...provinces.map((one) => ['CA', one] as const), ...states.map((one) => ['MX', one] as const)];
    for (const [country, province] of lanes) {
      const lane = laneFor(country, province);
      expect(portOf(lane?.port ?? '')?.kind, province).toBe('land');
      expect(laneProblem(country, 'truck', lane?.port ?? null), province).toBeNull();
    }
    expect(lanes).toHaveLength(22);
  });

  test.each([
    ['GB', 'truck', '0901', 'overland-from-overseas'],
    ['GB', 'rail', null, 'overland-from-overseas'],
    ['GB', 'air', '4701', null],
    ['GB', 'air', null, null],
    ['GB', 'air', '4601', 'port-of-other-mode'],
    ['GB', 'ocean', '4701', 'port-of-other-mode'],
    ['GB', 'ocean', '4601', null],
    ['GB', 'mail', null, null],
    ['CA', 'truck', '2304', 'port-on-other-border'],
    ['MX', 'truck', '0901', 'port-on-other-border'],
    ['MX', 'truck', '2304', null],
    ['CA', 'truck', '4701', 'port-of-other-mode'],
    ['CA', 'truck', null, 'port-missing'],
    ['CA', 'rail', '3901', null],
    ['CA', 'air', '0901', null],
    [null, 'truck', '0901', null],
  ])('%s by %s to %s: %s', (country, mode, port, problem) => expect(laneProblem(country, mode, port)).toBe(problem));

  test.each([
    ['????', null, false],
    ['????', 'CA', false],
    ['M5A 1S2', 'CA', true],
    ['M5A1S2', 'CA', true],
    ['90210', 'CA', false],
    ['90210', 'US', true],
    ['9021', 'US', false],
    ['SW1A 1AA', 'GB', true],
    ['D02 AF30', 'IE', true],
    ['-', 'IE', false],
  ])('%s in %s', (text, country, fits) => expect(postalCodeFits(text, country)).toBe(fits));
});
