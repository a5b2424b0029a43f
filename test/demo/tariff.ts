// A small schedule of numbers that the demo's catalogue uses: facts of USITC's 2026 Revision 10, and of no other number.
import { openDatabase } from '../../web/server/database/client.ts';
import { EVERY_SHOP } from '../../web/server/store/tariff.ts';
import { loadTariff } from '../../web/server/tariff/load.ts';
import { READ_TARIFF_WORK } from '../../web/server/tariff/read-work.ts';

const NAME = 'hts_2026_revision_10_demo.json';

// prettier-ignore
const LINES: readonly (readonly [htsno: string, indent: number, description: string, general: string, special: string, units: string])[] = [
  ['0901.21.00', 0, 'Coffee, roasted, not decaffeinated', 'Free', '', ''],
  ['2204.21.50', 0, 'Wine of fresh grapes, in containers holding 2 liters or less, other', '6.3¢/liter', 'Free (S)', ''],
  ['3303.00.30.00', 0, 'Perfumes and toilet waters, containing alcohol', 'Free', '', 'kg'],
  ['3304.99.50.00', 0, 'Beauty or make-up preparations, other', 'Free', '', 'kg'],
  ['3401.11.50.00', 0, 'Soap, for toilet use, other', 'Free', '', 'kg'],
  ['3406.00.00.00', 0, 'Candles, tapers and the like', 'Free', '', 'kg'],
  ['4202.92.31', 0, 'Travel, sports and similar bags, of man-made fibers', '17.6%', 'Free (S)', ''],
  ['4202.92.31.20', 1, 'Backpacks (670)', '', '', 'No.,kg'],
  ['4901.99.00', 0, 'Printed books, brochures, leaflets and similar printed matter, other', 'Free', '', ''],
  ['6109', 0, 'T-shirts, singlets, tank tops and similar garments, knitted or crocheted:', '', '', ''],
  ['6109.10.00', 1, 'Of cotton', '16.5%', 'Free (S)', ''],
  ['6109.10.00.12', 2, "Men's (338)", '', '', 'doz.,kg'],
  ['6110.20.20', 0, 'Sweaters, pullovers, sweatshirts and similar articles, of cotton, other', '16.5%', 'Free (S)', ''],
  ['6115.95.90.00', 0, 'Socks and other hosiery, of cotton, other (332)', '13.5%', 'Free (S)', 'doz. prs.,kg'],
  ['6205.20.20', 0, "Men's or boys' shirts, of cotton, other", '19.7%', 'Free (S)', ''],
  ['6404.11.90', 0, 'Sports footwear with uppers of textile materials, valued over $12/pair', '20%', 'Free (S)', ''],
  ['9503.00.00', 0, 'Tricycles, dolls, toys, reduced-size models and puzzles', 'Free', '', ''],
];

const TEXT = JSON.stringify(
  LINES.map(([htsno, indent, description, general, special, units]) => ({
    htsno,
    indent: String(indent),
    description,
    superior: null,
    units: units === '' ? [] : units.split(','),
    general,
    special,
    other: '',
    footnotes: [],
  })),
);

/** Loaded once: at the next start the same file is there already. */
export async function loadDemoTariff(databaseUrl: string, at: Date): Promise<void> {
  const begun = READ_TARIFF_WORK.begin({ name: NAME, part: true });
  begun.take(new Uint8Array(Buffer.from(TEXT)));
  const read = begun.end();
  if (read.kind === 'refused') throw new Error('The schedule of the demo cannot be read');
  const database = openDatabase(databaseUrl);
  try {
    await loadTariff(database.db, read.tariff, { shop: EVERY_SHOP, by: 'demo', at, takeOlder: false });
  } finally {
    await database.close();
  }
}
