import { describe, expect, it } from 'vitest';
import { describedAs, legalDay, PRODUCT_CSV, rateOfPercent } from '#domain';
import { english } from '#phrases/all';
import { textOf } from '../../../web/frontend/api/read-text-file.ts';

const { csvSentence } = english;

const decode = (text: string) => PRODUCT_CSV.decode(text, legalDay('2026-11-25'));
const read = (text: string) => {
  const { rows, faults } = decode(text);
  return { facts: rows.map(({ facts }) => facts), said: faults.map(csvSentence) };
};
const described = (text: string) => read(`SKU,Description\nA,"${text.replaceAll('"', '""')}"\n`);

describe('a row without its last cells', () => {
  it('has none there; a row that is too long is refused', () => {
    const { rows, faults } = decode('SKU,Country of origin,HTS,USMCA\nA,CN\nB,CN,6109.10.0012\nC\nD,CN,,,,x\n');
    expect(rows.map(({ row, facts }) => [row, facts])).toEqual([
      [2, { origin: 'CN', hts: null, usmca: null }],
      [3, { origin: 'CN', hts: '6109100012', usmca: null }],
      [4, { origin: null, hts: null, usmca: null }],
    ]);
    expect(faults.map(({ row, fault }) => [row, fault.problem])).toEqual([[5, 'too-many-cells']]);
  });
});

describe('letters that were lost on the way', () => {
  it.each([
    ['MacRoman', 'CafŽ mug stoneware'],
    ['MacRoman', 'Cr\u008Fme jar'],
    ['MacRoman', 'Stra§enkreide'],
    ['MacRoman', 'MenÕs wool hat'],
    ['MacRoman', 'ƒpice jar'],
    ['UTF-8 twice', 'CafÃ© mug'],
    ['UTF-8 twice', 'Menâ€™s wool hat'],
    ['UTF-8 twice', 'Jar 20 Â°C'],
    ['no letter', 'Caf\uFFFD mug'],
    ['DOS', 'Caf‚ mug'],
    ['a letter that had no place', 'pi?ata paper'],
    ['UTF-8 as MacRoman', 'Caf√© mug'],
    ['UTF-8 as MacRoman', '¬´hat¬ª wool'],
    ['UTF-8 as DOS', 'caf├⌐ mug'],
    ['DOS', 'Stra▀e mug'],
    ['DOS', 'coraz¢n mug'],
    ['Windows as DOS', 'CafÚ mug'],
    ['Windows as MacRoman', 'MenÍs wool hat'],
    ['Windows as MacRoman', 'garÁon hat'],
    ['Cyrillic UTF-8 twice', 'Ð¨Ð°Ð¿ÐºÐ°'],
    ['codes', 'Caf\\u00e9 mug'],
    ['codes', 'Caf%C3%A9 mug'],
    ['codes', 'Caf=C3=A9 mug'],
  ])('(%s) are a fault of the row: %s', (_, text) => {
    expect(described(text)).toEqual({
      facts: [],
      said: [expect.stringMatching(/^Letters of ".*" were lost.*CSV UTF-8/)],
    });
  });

  it.each([
    'Crème brûlée torch',
    'Größe M Hemd',
    'Žlutý hrnek',
    'Šálek čajový',
    'Men’s “best” mug – 20 °C',
    'Hawai‘i shirt',
    'SÃO jersey',
    'Gore-Tex™ jacket',
    'Señorita piñata',
    'What? A mug',
    'What?No mug',
    'CAFÉ MUG',
    'ÂNGELA mug',
    '¡Olé! mug',
    'Coin bank 5¢',
    'Ð rune mug',
    'LA PEÑA mug',
    'Niños “Ñ” mug',
    'Cotton 50%, C3 cut',
    'Calculator √9',
    'Shirt \\ blouse',
    'É, Í and Ú poster',
    'Smørrebrød board œuf',
  ])('are not where none is lost: %s', (text) => {
    expect(described(text)).toEqual({ facts: [{ description: text }], said: [] });
  });

  it('are none in a file that says by its bytes how it is written', () => {
    const text = 'SKU,Description\nA,Café mug\n';
    const wide = Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0), 0]));
    const wideBig = Uint8Array.from([...text].flatMap((sign) => [0, sign.charCodeAt(0)]));
    const west = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
    for (const bytes of [
      wide,
      wideBig,
      west,
      Uint8Array.from([0xff, 0xfe, ...wide]),
      new TextEncoder().encode(`\uFEFF${text}`),
    ])
      expect(read(textOf(bytes)).facts).toEqual([{ description: 'Café mug' }]);
  });
});

describe('a description that is HTML', () => {
  it.each([
    ['<p>Soft <b>cotton</b> tee &amp; bag</p>', 'Soft cotton tee & bag'],
    ['<ul><li>Mug</li><li>stoneware</li></ul>', 'Mug stoneware'],
    ['Caf&eacute; mug&nbsp;&#8211; blue&#x21;', 'Café mug – blue!'],
    ['&lt;p&gt;Mug&lt;/p&gt;', 'Mug'],
    ['Mug<br/>blue<img src="x', 'Mug blue'],
    ['<style>p{color:red}</style><p>Mug</p><!-- x -->', 'Mug'],
    ['size < 5 and > 3', 'size < 5 and > 3'],
    ['Salt &pepper; mill', 'Salt &pepper; mill'],
  ])('%s is read as its words: %s', (html, words) => {
    expect(described(html)).toEqual({ facts: [{ description: words }], said: [] });
  });

  it('takes a fact back where no word is left', () => {
    expect(described('<p></p>')).toEqual({ facts: [{ description: null }], said: [] });
  });
});

describe('the columns of other programs', () => {
  it.each([
    [
      'Shopify’s export of inventory, with a row for each location',
      "Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,COO,Location,Bin name,Incoming (not editable),Available (not editable),On hand (current),On hand (new)\nmug,Mug,Title,Default Title,A,'0409.00.0000,CA,Toronto,,0,4,4,\nmug,Mug,Title,Default Title,A,'0409.00.0000,CA,Leeds,,0,1,1,\n",
    ],
    [
      'Matrixify',
      'ID,Handle,Command,Title,Body HTML,Variant ID,Variant Inventory Item ID,Variant SKU,Variant HS Code,Variant Country of Origin,Variant Province of Origin,Metafield: custom.care [string]\n7,mug,MERGE,Mug,<p>x</p>,44012345678901,9,A,0409000000,CA,ON,x\n',
    ],
    [
      'Shopify’s export of products, whose description is the page of the product',
      'Title,URL handle,Description,SKU,HS code,Country of origin\nMug,mug,<p>Long page</p>,A,0409.00.0000,CA\n',
    ],
    ['hyphens and German', 'SKU;HS-Code;Ursprungsland\nA;0409000000;ca\n'],
    ['French', 'SKU,Code SH,Pays d’origine\nA,0409000000,CA\n'],
    ['words for a country', 'SKU,HTS No.,Country-of-Origin\nA,0409000000,Made in Canada\n'],
    [
      'headings in other case, with spaces and marks',
      "\uFEFF\" VARIANT  SKU \",'HS_Code*,COUNTRY OF ORIGIN\nA,'0409000000,'ca\n\n,,\n",
    ],
  ])('%s is read, and nothing said of what is no fact', (_, file) => {
    expect(read(file)).toEqual({ facts: [{ hts: '0409000000', origin: 'CA' }], said: [] });
  });

  it('are refused where a row for another location says otherwise', () => {
    expect(read('SKU,HS Code,Location\nA,610910,Toronto\nA,610990,Leeds\n').said).toEqual([
      expect.stringMatching(/"A" stands in row 2 already/),
    ]);
  });

  it('never give a damaged number', () => {
    for (const number of ['409000000', '4069000', '6.1091E+09', '6109.1', '610910.0', '409.00.00.00', '"409,000,000"'])
      expect(read(`Variant SKU,Variant HS Code\nA,${number}\n`)).toEqual({ facts: [], said: [expect.any(String)] });
  });
});

describe('a cell that is far too long', () => {
  it('is refused before it is looked at', () => {
    const long = `1${' '.repeat(100_000)}x`;
    const columns = ['HTS', 'Country of origin', 'USMCA until', 'Base rate %', 'AD/CVD', 'Description'];
    for (const column of columns) expect(read(`SKU,${column}\nA,"${long}"\n`).facts).toEqual([]);
    expect(read(`SKU,HTS\n${long},610910\n`).facts).toEqual([]);
    expect(rateOfPercent(long)).toBeNull();
    const work =
      'SKU,Description\n' + Array.from({ length: 200 }, (_, at) => `A${at},"${'<!--<a &'.repeat(2_400)}"`).join('\n');
    expect(read(work).facts).toHaveLength(0);
  });
});

describe('the name of the only variant', () => {
  it('is in no description', () => {
    const product = { description: null, productType: null, vendor: null, sku: null };
    expect(describedAs({ ...product, title: 'Stoneware mug', variantTitle: 'Default Title' })).toBe('Stoneware mug');
    expect(describedAs({ ...product, title: 'Stoneware mug', variantTitle: 'Blue' })).toBe('Stoneware mug - Blue');
  });
});
