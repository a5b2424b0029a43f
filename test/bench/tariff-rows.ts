// A synthetic schedule of the size of USITC's: 35,509 rows in chapters, headings, subheadings and numbers of eight and ten digits.
//   node test/bench/tariff-rows.ts > /tmp/hts_2026_revision_21_json.json
import { fileURLToPath } from 'node:url';

export const WHOLE_ROWS = 35_509;

const WORDS =
  'cotton wool steel plastic leather knitted woven men women boys girls household table electric paper glass wooden rubber ceramic printed dried fresh frozen prepared containing valued measuring not over parts accessories machines apparatus instruments'.split(
    ' ',
  );

const two = (at: number): string => String(at).padStart(2, '0');

export interface SyntheticRow {
  readonly htsno: string;
  readonly indent: string;
  readonly description: string;
  readonly superior: string | null;
  readonly units: readonly string[];
  readonly general: string;
  readonly special: string;
  readonly other: string;
  readonly footnotes: readonly { columns: readonly string[]; value: string; type: string }[] | null;
  readonly quotaQuantity: null;
  readonly additionalDuties: null;
  readonly addiitionalDuties: null;
}

const row = (htsno: string, indent: number, description: string, rates: Partial<SyntheticRow> = {}): SyntheticRow => ({
  htsno,
  indent: String(indent),
  description,
  superior: htsno === '' ? 'true' : null,
  units: [],
  general: '',
  special: '',
  other: '',
  footnotes: htsno === '' ? null : [],
  quotaQuantity: null,
  additionalDuties: null,
  addiitionalDuties: null,
  ...rates,
});

/** Every row is told by its place: the same at every call. */
export function* syntheticRows(most = WHOLE_ROWS): Iterable<SyntheticRow> {
  let made = 0;
  const words = (seed: number): string =>
    [0, 1, 2, 3].map((each) => WORDS[(seed * 7 + each * 13 + (seed >> each)) % WORDS.length] ?? '').join(' ');
  function* heading(chapter: number, at: number): Iterable<SyntheticRow> {
    const number = `${two(chapter)}${two(at)}`;
    yield row(number, 0, `Articles of ${words(chapter * 100 + at)}:`);
    for (let sub = 1; sub <= 4; sub += 1) {
      yield row('', 1, `Of ${words(sub * at)}:`);
      for (let eight = 1; eight <= 2; eight += 1) {
        const line = `${number}.${two(sub * 10)}.${two(eight * 10)}`;
        yield row(line, 2, `Containing ${words(chapter + sub + eight)}`, {
          general: (sub + eight) % 3 === 0 ? 'Free' : `${(chapter % 20) + eight}.${sub}% `,
          special: 'Free (A,AU,BH, CL,CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG)',
          other: '45%',
          footnotes: [{ columns: ['general'], value: 'See 9903.88.15. ', type: 'endnote' }],
        });
        for (let ten = 1; ten <= 3; ten += 1)
          yield row(`${line}.${two(ten * 10)}`, 3, words(chapter * ten + eight * sub), { units: ['doz.', 'kg'] });
      }
    }
  }
  for (let at = 1; ; at += 1)
    for (let chapter = 1; chapter <= 97; chapter += 1) {
      if (chapter === 77) continue;
      for (const each of heading(chapter, at)) {
        if (made === most) return;
        made += 1;
        yield each;
      }
    }
}

export const syntheticTariff = (most = WHOLE_ROWS): string =>
  `[${[...syntheticRows(most)].map((each) => JSON.stringify(each)).join(',\n')}]`;

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(syntheticTariff());
