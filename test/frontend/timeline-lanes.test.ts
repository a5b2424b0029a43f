import { expect, test } from 'vitest';
import type { RegimeSpanJson } from '#contract';
import { lanesOfLaw, stretchesOf } from '../../web/frontend/pages/rules/timeline-lanes.ts';

const span = (from: string, until: string | null, exemption: RegimeSpanJson['exemption'], cite: string) => ({
  id: cite,
  exemption,
  closedOrigins: [],
  from,
  until,
  source: { cite, url: '', says: '', checkedOn: '2026-11-22', confidence: 'primary' as const },
});
const open = span('2016-03-10', '2025-08-28', 'open', 'statute');
const repealed = span('2027-07-01', null, 'repealed', 'repeal');

test('what holds by every way alike is listed once, and what does not says by which way', () => {
  const lanes = lanesOfLaw({
    tracks: {
      other: [open, span('2025-08-29', '2027-06-30', 'suspended', 'order'), repealed],
      mail: [open, span('2025-08-29', '2027-06-30', 'suspended', 'rule of the mail'), repealed],
    },
  });
  expect(stretchesOf(lanes).map(({ from, only, keys }) => [from, only, keys.length])).toEqual([
    ['2016-03-10', null, 2],
    ['2025-08-29', 'lane.other', 1],
    ['2025-08-29', 'lane.mail', 1],
    ['2027-07-01', null, 2],
  ]);
});
