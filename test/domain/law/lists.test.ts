import { describe, expect, test } from 'vitest';
import { contentOf, knownLists, legalDay, parseGroups, rebuild } from '#domain';
import type { Edition, KnownList } from '#domain';
import { checkList } from '../../../web/cli/check-lists.ts';
import { mergeRows, readRows, textOf } from '../../../web/cli/list-rows.ts';
import type { ListRow } from '../../../web/cli/list-rows.ts';
import { prefixIndex } from '../../../web/domain/law/lists/prefix-index.ts';
import { listedOn, tariffList } from '../../../web/domain/law/lists/tariff-list.ts';
import { legalDay as day } from '../../../web/domain/values/legal-day.ts';

const source = {
  cite: 'a paper',
  url: 'nowhere',
  says: 'says so at length',
  checkedOn: '2026-11-30',
  confidence: 'primary',
} as const;
const ledger = [
  { version: '2026-01-01.1', hash: '', final: true, checkedThrough: day('2026-01-01'), changed: 'the first of them' },
  { version: '2026-02-01.1', hash: '', final: false, checkedThrough: day('2026-02-01'), changed: 'the second one' },
];
const text = `
@ 2026-01-10.. | +50 % | product of Canada | Procl. 1 | high | 2026-01-01.1
2203 22042220
@ 2026-01-10..2026-03-31 | +25 % | product of Canada; packaged | Procl. 1 | low | 2026-01-01.1 - 2026-02-01.1
8711500010
`;

describe('prefixes', () => {
  const index = prefixIndex([
    ['22', 'chapter'],
    ['220310', 'subheading'],
    ['2203100010', 'number'],
  ]);

  test('a code meets every prefix that it begins with, the longest first', () => {
    expect(index.at('2203100010').covering).toEqual(['number', 'subheading', 'chapter']);
    expect(index.at('2203100011').covering).toEqual(['subheading', 'chapter']);
    expect(index.at('2204000000').covering).toEqual(['chapter']);
    expect(index.at('2304000000')).toEqual({ covering: [], deeper: [] });
  });

  test('a code that is too short meets what lies below it', () => {
    expect(index.at('22031000').deeper).toEqual(['number']);
    expect(index.at('220310')).toEqual({ covering: ['subheading', 'chapter'], deeper: ['number'] });
    expect(index.at('220310001').deeper).toEqual(['number']);
    expect(index.at('2203100010').deeper).toEqual([]);
  });

  test('zeros in front and lengths are told apart', () => {
    const zeros = prefixIndex([['0404', 'whey']]);
    expect(zeros.at('040410').covering).toEqual(['whey']);
    expect(zeros.at('404100').covering).toEqual([]);
    expect(() => prefixIndex([['040', 'three digits']])).toThrow('no HTS prefix 040');
  });
});

describe('a list in a file', () => {
  const list = tariffList('A list', source, text, ledger);

  test('is read by days', () => {
    expect(listedOn(list, '2203000060', day('2026-01-09')).covering).toEqual([]);
    expect(listedOn(list, '2203000060', day('2026-01-10')).covering).toMatchObject([{ effect: '+50 %', until: null }]);
    expect(listedOn(list, '220422', day('2026-01-10'))).toMatchObject({ covering: [], deeper: [{ effect: '+50 %' }] });
  });

  test('is rebuilt as each edition had it', () => {
    const rowsIn = (place: number, of: readonly Edition[], one = list) =>
      contentOf(rebuild(place, of, { list: one })).slice(1);
    const [first, second] = ledger.map((_, place) => rowsIn(place, ledger));
    expect(first).not.toEqual(second);
    expect(list.since[0]?.value.groups).toHaveLength(1);
    expect(list.struck?.[0]).toMatchObject({ struck: '2026-02-01.1', value: { groups: [{}, { effect: '+25 %' }] } });
    const before = tariffList('A list', source, text.replace(' - 2026-02-01.1', ''), ledger.slice(0, 1));
    expect(rowsIn(0, ledger.slice(0, 1), before)).toEqual(first);
  });

  test('says which line is no group', () => {
    expect(() => parseGroups('@ 2026-01-10 | +50 %')).toThrow('no group of a tariff list: @ 2026-01-10');
    expect(() => parseGroups('2203 2204')).toThrow('prefixes before any group');
  });
});

const known: KnownList = {
  list: tariffList('A list', source, text, ledger),
  effects: [/^\+\d+ %$/],
  phrases: [/^product of Canada$/, /^packaged$/],
  expected: [],
  countedBy: 'nobody',
};
const head = 'hts_prefix,from,until,rate_or_effect,condition,cite,confidence';
const row = (prefix: string, changes: Partial<ListRow> = {}): ListRow => ({
  prefix,
  from: legalDay('2026-01-10'),
  until: null,
  effect: '+50 %',
  condition: 'product of Canada',
  cite: 'Procl. 1',
  confidence: 'high',
  ...changes,
});

describe('rows of a proclamation', () => {
  test('are read, and a wrong one is named by its line and column', () => {
    const file = [
      head,
      '2203,2026-01-10,,+50 %,product of Canada,"Procl. 1, 2",high',
      '220,2026-01-10,,+50 %,,Procl. 1,high',
    ];
    expect(readRows(file.join('\n'), known)).toEqual({
      rows: [row('2203', { cite: 'Procl. 1, 2' })],
      faults: ['line 3: hts_prefix: "220" is no number of 2, 4, 6, 8 or 10 digits'],
    });
    expect(readRows('prefix,day\n', known).faults).toEqual([`line 1: the columns must be ${head}`]);
  });

  test.each([
    ['2203,2026-13-10,,+50 %,,Procl. 1,high', 'from: "2026-13-10" is no day (YYYY-MM-DD)'],
    ['2203,2026-01-10,2026-01-09,+50 %,,Procl. 1,high', 'until: "2026-01-09" is no day from 2026-01-10 on'],
    ['2203,2026-01-10,,half,,Procl. 1,high', 'rate_or_effect: no rule reads "half"'],
    ['2203,2026-01-10,,+50 %,product of Canada; on Sundays,Procl. 1,high', 'condition: no rule reads "on Sundays"'],
    ['2203,2026-01-10,,+50 %,,,high', 'cite: is missing'],
    ['2203,2026-01-10,,+50 %,,Procl. 1,sure', 'confidence: "sure" is none of high, medium, low'],
    ['2203,2026-01-10,,+50 %,,Procl. 1', '6 cells, 7 columns'],
  ])('%s', (line, fault) => {
    expect(readRows(`${head}\n${line}`, known)).toEqual({ rows: [], faults: [`line 2: ${fault}`] });
  });

  test('come in as the open edition, and what stood already stays as it was', () => {
    const merge = mergeRows(parseGroups(text), [row('2203'), row('2206')], '2026-02-01.1');
    expect(merge).toMatchObject({ came: 1, went: 0, stayed: 1 });
    expect(textOf(merge.rows)).toContain('| high | 2026-02-01.1\n2206');
    expect(textOf(mergeRows(parseGroups(textOf(merge.rows)), [row('2206')], '2026-02-01.1').rows)).toBe(
      textOf(merge.rows),
    );
  });

  test('with an end take the place of the row without one, which older editions keep', () => {
    const ended = row('2203', { until: legalDay('2026-06-30') });
    const after = textOf(mergeRows(parseGroups(text), [ended], '2026-02-01.1').rows);
    expect(after).toContain(
      '@ 2026-01-10.. | +50 % | product of Canada | Procl. 1 | high | 2026-01-01.1 - 2026-02-01.1\n2203',
    );
    expect(after).toContain(
      '@ 2026-01-10..2026-06-30 | +50 % | product of Canada | Procl. 1 | high | 2026-02-01.1\n2203',
    );
  });

  test('are taken out where asked', () => {
    const merge = mergeRows(parseGroups(text), [row('2203')], '2026-02-01.1', true);
    expect(merge).toMatchObject({ came: 0, went: 1 });
    expect(
      tariffList('A list', source, textOf(merge.rows), ledger).since[0]?.value.groups.flatMap((one) => one.prefixes),
    ).toEqual(['22042220']);
  });
});

describe('the check of a list', () => {
  const groups = (rows: readonly ListRow[]) =>
    parseGroups(textOf(rows.map((one) => ({ ...one, added: 'x.1', struck: null }))));

  test('finds what is said twice and what contradicts, within one condition', () => {
    const rows = [
      row('2203'),
      row('22030000'),
      row('220300', { effect: '+25 %' }),
      row('2203000060', { condition: 'packaged' }),
    ];
    expect(checkList('a', known, groups(rows)).violations).toEqual([
      'list a: 220300 from 2026-01-10 contradicts 2203 from 2026-01-10: +25 %, +50 %',
      'list a: 22030000 from 2026-01-10 overlaps 2203 from 2026-01-10: +50 %',
      'list a: 22030000 from 2026-01-10 contradicts 220300 from 2026-01-10: +50 %, +25 %',
    ]);
  });

  test('lets rows follow one another by day', () => {
    const rows = [
      row('2203', { until: legalDay('2026-02-28') }),
      row('2203', { from: legalDay('2026-03-01'), effect: '+25 %' }),
    ];
    expect(checkList('a', known, groups(rows)).violations).toEqual([]);
  });

  test('holds the figures against what was counted', () => {
    const counted: KnownList = {
      ...known,
      countedBy: 'a page',
      expected: [{ what: 'all', rows: 3, counts: () => true }],
    };
    expect(checkList('a', counted, groups([row('2203')])).violations).toEqual(['list a: all: 1 rows, 3 by a page']);
  });

  test.each(Object.entries(knownLists))('%s is in order', (name, list) => {
    expect(checkList(name, list).violations).toEqual([]);
  });

  test('looks at all lists', () => {
    expect(Object.keys(knownLists)).toHaveLength(8);
  });
});
