import { describe, expect, it } from 'vitest';
import {
  compareRevisions,
  compareTariffs,
  newestOnPage,
  revisionIn,
  successorsOf,
  TariffFile,
  TariffIndex,
  wordsOf,
} from '#domain';
import type { TariffLine } from '#domain';
import { aRow, others, shirts, textOf } from './rows.ts';

function linesOf(rows: readonly unknown[]): readonly TariffLine[] {
  const file = new TariffFile({ part: true });
  file.push(textOf(rows));
  const read = file.end();
  return read.kind === 'read' ? read.lines : [];
}

describe('the name of a revision', () => {
  it.each([
    ['hts_2026_revision_21_json.json', { year: 2026, revision: 21 }],
    ['https://www.usitc.gov/sites/default/files/tata/hts/hts_2026_revision_9_json.json', { year: 2026, revision: 9 }],
    ['hts_2026_basic_edition_json', { year: 2026, revision: 0 }],
    ['HTS 2025 Rev 3.csv.gz', { year: 2025, revision: 3 }],
    ['hts_2026_rev_10_data_json.json', { year: 2026, revision: 10 }],
    ['htsdata_2.json', null],
    ['tariff.json', null],
  ])('%s', (name, revision) => {
    expect(revisionIn(name)).toEqual(revision);
  });

  it('tells the older one', () => {
    expect(compareRevisions({ year: 2026, revision: 9 }, { year: 2026, revision: 10 })).toBeLessThan(0);
    expect(compareRevisions({ year: 2027, revision: 0 }, { year: 2026, revision: 21 })).toBeGreaterThan(0);
    expect(compareRevisions({ year: 2026, revision: 9 }, { year: 2026, revision: 9 })).toBe(0);
  });
});

describe('a page of the archive', () => {
  const link = (name: string) => `<a class="x" href="/sites/default/files/tata/hts/${name}">HTS</a>`;
  it('leads to the newest revision, JSON before CSV, whatever the file is called', () => {
    const names = [
      'hts_2026_basic_edition_json.json',
      'hts_2026_revision_9_json.json',
      'hts_2026_revision_21_csv.csv',
      'hts_2026_revision_21_json.json',
      'hts_2025_revision_32_data_json.json',
      'hts_2026_revision_22_chapters.pdf',
    ];
    expect(newestOnPage(names.map(link).join('\n'))).toEqual({
      href: '/sites/default/files/tata/hts/hts_2026_revision_21_json.json',
      revision: { year: 2026, revision: 21 },
    });
  });

  it.each(['', '<html>Down for maintenance</html>', link('finalCopy_2026.pdf'), '{"error":1}'])(
    'leads to none: %s',
    (html) => {
      expect(newestOnPage(html)).toBeNull();
    },
  );
});

describe('two revisions', () => {
  const next = linesOf([
    ...shirts.slice(0, 4).map((row) => (row['htsno'] === '6109.10.00' ? { ...row, general: '15%' } : row)),
    aRow('6109.10.00.13', 4, "Men's T-shirts (338)"),
    aRow('6109.10.00.14', 4, "Boys' (338)"),
  ]);

  it('differ by what is gone, what is new and whose rate is another', () => {
    const { gone, added, rates } = compareTariffs(linesOf(shirts), next);
    expect(gone).toEqual(['6109100012', '610990', '61099010', '6109901007']);
    expect(added).toEqual(['6109100013']);
    expect(rates).toEqual([
      { number: '61091000', before: '16.5%', after: '15%' },
      { number: '6109100014', before: '16.5%', after: '15%' },
    ]);
  });

  it('say nothing of chapter 99', () => {
    expect(compareTariffs(linesOf(others), linesOf(others.slice(0, -1))).gone).toEqual([]);
  });

  it('have likely successors of a dead number, the nearest words first', () => {
    expect(successorsOf('6109100012', "T-shirts cotton Men's (338)", next)).toEqual(['6109100013', '6109100014']);
    expect(successorsOf('6109901007', 'T-shirts man-made', next)).toEqual(['6109100013', '6109100014']);
    expect(successorsOf('8471300100', 'laptop', next)).toEqual([]);
  });
});

describe('the schedule by its words', () => {
  const index = new TariffIndex(linesOf([...shirts, ...others]));

  it('finds numbers by words and by digits', () => {
    expect(index.typeAhead('cotton t-shirt men', 5)[0]?.number).toBe('6109100012');
    expect(index.typeAhead('tshirts boy', 5).map(({ number }) => number)).toContain('6109100014');
    expect(index.typeAhead('backp', 5).map(({ number }) => number)).toEqual(['4202923120']);
    expect(index.typeAhead('6109.10', 5).map(({ number }) => number)).toEqual(['6109100012', '6109100014']);
    expect(index.typeAhead('cotton backpack', 5)).toEqual([]);
    expect(index.typeAhead('', 5)).toEqual([]);
    expect(index.typeAhead('%_', 5)).toEqual([]);
  });

  it('holds the last numbers of goods alone', () => {
    expect(index.size).toBe(10);
    expect(index.typeAhead('9903', 5)).toEqual([]);
  });

  it('puts rare words first', () => {
    expect(index.nearest(new Map(wordsOf('Backpack for boys').map((word) => [word, 1])), 3)[0]?.number).toBe(
      '4202923120',
    );
  });

  it('takes words apart in one way on both sides', () => {
    expect(wordsOf("Men's T-shirts, knitted or crocheted — Größe XL")).toEqual([
      'men',
      'tshirt',
      'shirt',
      'knitted',
      'crocheted',
      'große',
      'xl',
    ]);
    expect(wordsOf('batteries knives dresses glasses buses')).toEqual(['battery', 'knif', 'dress', 'glass', 'bus']);
  });
});
