import { describe, expect, it } from 'vitest';
import { chapters, country, legalDay, needsOf, standingOf } from '#domain';
import type { ClearanceAsked, ClearanceNeedName, Importer } from '#domain';

const day = legalDay('2026-11-30');
const needs = (importer: Importer | null, more: Partial<ClearanceAsked> = {}): Record<string, string> =>
  Object.fromEntries(
    needsOf({ clearance: 'one-entry', importer, types: ['11'], day, ...more }).map(({ need, standing }) => [
      need,
      standing,
    ]),
  );
const home: Importer = { country: country('US'), kind: 'us-company', numberKnown: true, bond: 'continuous' };
const abroad: Importer = {
  country: country('CA'),
  kind: 'foreign-company',
  numberKnown: true,
  bond: 'none',
  residentAgent: false,
};

describe('what one entry asks for', () => {
  it('of an importer at home: the power of attorney and the broker’s word, no bond while it is informal', () => {
    expect(needs(home)).toEqual({
      importer: 'known',
      'importer-number': 'known',
      'power-of-attorney': 'ask',
      'hts-of-every-line': 'known',
      'one-invoice': 'known',
      'broker-files-consolidated': 'ask',
    });
    expect(needs(home, { types: ['01'] })).toMatchObject({ bond: 'known', 'maker-of-every-line': 'ask' });
  });

  it('of an importer abroad: agent and bond whatever the type, and whether it is open to foreign importers', () => {
    expect(needs(abroad)).toMatchObject({
      'resident-agent': 'missing',
      bond: 'missing',
      'foreign-importer-asked': 'ask',
    });
    const before = needs(abroad, { day: legalDay('2026-06-02') });
    expect(before['foreign-importer-asked' satisfies ClearanceNeedName]).toBeUndefined();
    const controlled = needs({ ...home, kind: 'us-company-controlled-abroad' });
    expect(controlled).toMatchObject({ 'foreign-importer-asked': 'ask' });
  });

  it('of nobody: an importer first. Not stated is an entry per buyer, which needs no consolidated filing', () => {
    expect(needs(null)).toMatchObject({ importer: 'missing', 'importer-number': 'ask' });
    expect(needs(home, { clearance: null })['broker-files-consolidated']).toBeUndefined();
  });

  it('is nothing by mail, by courier and under Section 321', () => {
    for (const clearance of ['mail', 'courier', 'section-321'] as const) expect(needs(home, { clearance })).toEqual({});
  });
});

describe('what stays out of an entry', () => {
  it('is said before any other fact where it crosses under none', () => {
    expect(standingOf({ clearance: 'mail', entries: ['none'], marks: ['banned'] })).toEqual({
      kind: 'out',
      why: 'banned',
    });
    expect(standingOf({ clearance: 'one-entry', entries: ['11', null], marks: [] })).toEqual({
      kind: 'out',
      why: 'not-decided',
    });
  });

  it('is a quota of one entry alone: an entry per buyer takes it', () => {
    const quota = { entries: ['01'], marks: ['quota'] } as const;
    expect(standingOf({ clearance: 'one-entry', ...quota })).toEqual({ kind: 'beside', why: 'quota' });
    expect(standingOf({ clearance: 'entry-per-buyer', ...quota })).toEqual({ kind: 'shares' });
    expect(standingOf({ clearance: null, ...quota })).toEqual({ kind: 'shares' });
  });
});

it('the law of one entry stands in the rulebook, each value with its citation', () => {
  const { parameters = {} } = chapters.find(({ title }) => title === 'Entries, fees and papers') ?? {};
  const names = [
    'consolidatedEntry',
    'oneEntryImporter',
    'entryTypeBySum',
    'wholePackages',
    'valueOfSoldGoods',
    'consigneeOnManifest',
    'consolidatedPapers',
    'powerOfAttorney',
    'foreignImporterBarred',
  ];
  expect(names.filter((name) => parameters[name]?.since[0]?.source.cite === undefined)).toEqual([]);
});
