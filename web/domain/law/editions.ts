import { legalDay } from '../values/legal-day.ts';
import type { Edition } from './engine/edition.ts';

/** Every edition since the first one that merchants relied on, oldest first. A new one is a line at the end. */
export const editions: readonly [Edition, ...Edition[]] = [
  {
    version: '2026-11-25.1',
    hash: 'e8ba0c237496ddf82a3007ae0a4080454bdba9947ee3c7494d2869a13746b0db',
    final: true,
    checkedThrough: legalDay('2026-11-22'),
    changed: 'The first edition: the law from 1993 through November 2026, and what is announced for 2027.',
  },
  {
    version: '2026-11-30.1',
    hash: 'a5c6c9e1894138de54c04c9b967ccb60543b588ab38f258b3a0a5fe9771780b9',
    final: true,
    checkedThrough: legalDay('2026-10-10'),
    changed:
      'Corrections after an audit of every value by a broker’s eye, and lists of tariff numbers in place of whole headings.',
  },
  {
    version: '2026-11-30.2',
    hash: '78af716db1f8dc5d1dc5f7e47f07b85f8a77347ef6f4b40cb6bc1151995b0bc4',
    final: false,
    checkedThrough: legalDay('2026-10-10'),
    changed:
      'How a load of many buyers may be entered: one entry for the load, or one for each buyer. Exchange rates of the Federal Reserve for 21 currencies since 2024.',
  },
];
