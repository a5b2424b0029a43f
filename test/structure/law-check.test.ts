import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { legalDay, parameters } from '#domain';
import type { Dated, LegalDay } from '#domain';
import { checkLaw } from '../../web/cli/check-law.ts';
import { ROOT } from './sources.ts';

const today = legalDay('2026-11-25');
const look = (planted: Readonly<Record<string, Dated<unknown>>>, cases = new Map([['a-rule', 2]])) =>
  checkLaw({ parameters: planted, rules: ['a-rule'], cases, today });

const source = {
  cite: '19 CFR 10.151',
  url: 'law.cornell.edu',
  says: 'What the source says of it.',
  checkedOn: '2026-11-22',
  confidence: 'primary',
} as const;
const value = (from: LegalDay, until?: LegalDay) => ({
  from,
  ...(until === undefined ? {} : { until }),
  value: 1,
  source,
});
const good: Dated<number> = {
  is: 'A number',
  unit: 'pieces',
  checkedThrough: legalDay('2026-11-22'),
  since: [value(legalDay('2020-01-01'), legalDay('2020-12-31')), value(legalDay('2021-01-01'))],
};
const violationsOf = (change: Partial<Dated<unknown>>): readonly string[] =>
  look({ planted: { ...good, ...change } }).violations;

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'web/cli/law-check.ts'), ...args], { encoding: 'utf8' });
}

describe('law:check', () => {
  it('finds our own law in order, counts it, and looks at all of it', () => {
    const { status, stdout, stderr } = run('--today', '2026-11-30');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d{2,} rules, \d{3,} cases$/m);
    expect(stdout).toContain(`${Object.keys(parameters).length} parameters`);
    expect(Object.keys(parameters).length).toBeGreaterThan(100);
    expect(stdout).toContain('Nothing was last checked more than 60 days ago');
  });

  it('lists what nobody has looked at for more than 60 days, and calls that no violation', () => {
    const fresh = run('--today', '2026-12-09');
    expect(fresh.stdout).toContain('Nothing was last checked');
    const old = run('--today', '2026-12-10');
    expect(old.status).toBe(0);
    expect(old.stdout).toContain('last checked more than 60 days ago:\n  regimes: 2026-10-10');
  });

  it('says how it is called', () => {
    expect(run('--tomorrow').status).toBe(2);
    expect(run('--today', '2026-13-01').stderr).toContain('Usage');
  });
});

describe('a violation of the law’s form', () => {
  it('is none where nothing is planted', () => {
    expect(violationsOf({})).toEqual([]);
  });

  it.each([
    ['an overlap', { since: [value(legalDay('2020-01-01'), legalDay('2021-01-01')), value(legalDay('2021-01-01'))] }],
    ['the same day twice', { since: [value(legalDay('2021-01-01')), value(legalDay('2021-01-01'))] }],
    ['a wrong order', { since: [value(legalDay('2021-01-01')), value(legalDay('2020-01-01'))] }],
    [
      'a gap of a day',
      { since: [value(legalDay('2020-01-01'), legalDay('2020-12-30')), value(legalDay('2021-01-01'))] },
    ],
    ['an end without a word', { since: [value(legalDay('2020-01-01'), legalDay('2020-12-31'))] }],
    ['an end before the beginning', { since: [value(legalDay('2020-01-02'), legalDay('2020-01-01'))], gaps: 'Known.' }],
    ['no value at all', { since: [] }],
    ['no unit', { unit: ' ' }],
    ['no words', { is: '' }],
    ['a look in the future', { checkedThrough: legalDay('2026-11-26') }],
    ['no citation', { since: [{ ...value(legalDay('2020-01-01')), source: { ...source, cite: '' } }] }],
    ['no address', { since: [{ ...value(legalDay('2020-01-01')), source: { ...source, url: '' } }] }],
    ['nothing said', { since: [{ ...value(legalDay('2020-01-01')), source: { ...source, says: 'so' } }] }],
    [
      'a check tomorrow',
      { since: [{ ...value(legalDay('2020-01-01')), source: { ...source, checkedOn: '2026-11-26' } }] },
    ],
    [
      'a check on no day',
      { since: [{ ...value(legalDay('2020-01-01')), source: { ...source, checkedOn: '2026-02-30' } }] },
    ],
    [
      'a check long ago',
      { since: [{ ...value(legalDay('2020-01-01')), source: { ...source, checkedOn: '2019-02-03' } }] },
    ],
    [
      'a merchant’s word as ours',
      { since: [{ ...value(legalDay('2020-01-01')), source: { ...source, confidence: 'merchant' as const } }] },
    ],
  ])('is %s', (_what, change) => {
    const found = violationsOf(change);
    expect(found).not.toEqual([]);
    expect(found.every((sentence) => sentence.startsWith('planted: '))).toBe(true);
  });

  it('is a gap only where nobody declares it', () => {
    const gap = { since: [value(legalDay('2020-01-01'), legalDay('2020-06-30')), value(legalDay('2021-01-01'))] };
    expect(violationsOf(gap)).toHaveLength(1);
    expect(violationsOf({ ...gap, gaps: 'Not known.' })).toEqual([]);
  });

  it('is a source that nobody can open, from the third edition on', () => {
    const from = (added: string, url: string, cite = 'A letter of the agency') =>
      violationsOf({ since: [{ ...value(legalDay('2020-01-01')), added, source: { ...source, cite, url } }] });
    for (const url of ['law.cornell.edu', 'https://cbp.gov/', 'notes of a meeting', 'ecfr.gov title 19']) {
      expect(from('2026-11-30.2', url)).toEqual([expect.stringContaining('cannot be opened')]);
      expect(from('2026-11-30.1', url)).toEqual([]);
      expect(from('2026-11-30.2', url, '19 CFR 10.151')).toEqual([]);
    }
    expect(from('2026-11-30.2', 'cbp.gov/trade/forced-labor')).toEqual([]);
  });

  it('is a rule without cases, or with one case only', () => {
    expect(look({ good }, new Map()).violations).toEqual(['the rule a-rule: 0 cases, 2 at least']);
    expect(look({ good }, new Map([['a-rule', 1]])).violations).toHaveLength(1);
    expect(look({ good }).violations).toEqual([]);
  });
});
