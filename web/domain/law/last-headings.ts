import { legalDay } from '../values/legal-day.ts';
import { cited } from './cited.ts';
import { perLaw, valuesOf } from './engine/parameter.ts';
import { checkedThrough } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** By chapter, the number of its last heading: `61: 17` is heading 6117. A chapter that is not here is not checked further. */
type LastHeadings = Readonly<Record<string, number>>;

/** `01 06` pairs: chapter, last heading. */
const headings = (text: string): LastHeadings =>
  Object.fromEntries(
    text
      .split(',')
      .map((one) => one.trim())
      .map((pair) => [pair.slice(0, 2), Number(pair.slice(3))]),
  );

export const lastHeadings: Dated<LastHeadings> = {
  is: 'The last heading of each chapter of the Harmonized Tariff Schedule',
  unit: 'number of the heading within its chapter',
  checkedThrough,
  since: [
    {
      from: legalDay('2022-01-27'),
      value: headings(
        '01 06, 02 10, 03 09, 04 10, 05 11, 06 04, 07 14, 08 14, 09 10, 10 08, 11 09, 12 14, 13 02, 14 04, 15 22, 16 05, 17 04, 18 06, 19 05, 20 09, ' +
          '21 06, 22 09, 23 09, 24 04, 25 30, 26 21, 27 16, 28 53, 29 42, 30 06, 31 05, 32 15, 33 07, 34 07, 35 07, 36 06, 37 07, 38 27, 39 26, 40 17, ' +
          '41 15, 42 06, 43 04, 44 21, 45 04, 46 02, 47 07, 48 23, 49 11, 50 07, 51 13, 52 12, 53 11, 54 08, 55 16, 56 09, 57 05, 58 11, 59 11, 60 06, ' +
          '61 17, 62 17, 63 10, 64 06, 65 07, 66 03, 67 04, 68 15, 69 14, 70 20, 71 18, 72 29, 73 26, 74 19, 75 08, 76 16, 78 06, 79 07, 80 07, 81 13, ' +
          '82 15, 83 11, 84 87, 85 49, 86 09, 87 16, 88 07, 89 08, 90 33, 91 14, 92 09, 93 07, 94 06, 95 08, 96 20, 97 06',
      ),
      source: cited(
        'unverified-high',
        'HTSUS as amended by Proclamation 10326 (Harmonized System 2022)',
        'hts.usitc.gov',
        'The chapters end with these headings. Written from general knowledge of the nomenclature; the schedule itself was not read.',
      ),
    },
  ],
};

/** By heading: may goods stand there? A chapter that is not on the list is not checked further. */
const places = perLaw(() => {
  const there = new Uint8Array(10_000);
  for (let heading = 100; heading < 10_000; heading += 1) {
    const chapter = String(Math.floor(heading / 100)).padStart(2, '0');
    const place = heading % 100;
    const last = valuesOf(lastHeadings).map(({ value }) => value[chapter] ?? 99);
    there[heading] = chapter !== '77' && place > 0 && place <= Math.max(0, ...last) ? 1 : 0;
  }
  return there;
});

/** Has there been, on any day, a heading of the first four of these digits? */
export const headingExists = (digits: string): boolean => places()[Number(digits.slice(0, 4))] === 1;
