import type { SettingsJson } from '#contract';
import { ENTRIES, noFees, noMerchantRules, REASON_CODES, VERDICT_KINDS } from '#domain';
import type { MerchantRules } from '#domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { AppFrame } from '../../web/frontend/components/app-frame.tsx';
import { CitationLink, citationPieces } from '../../web/frontend/components/citation-link.tsx';
import { ReasonCard } from '../../web/frontend/components/reason-card.tsx';
import { ENTRY_NAMES } from '../../web/frontend/phrases/entries.ts';
import { ENTRY_SENTENCES } from '../../web/frontend/phrases/order-words.ts';
import { english } from '#phrases/all';
import { VERDICT_NAMES, VERDICT_SENTENCES } from '../../web/frontend/phrases/verdicts.ts';
import { tagSamples } from '../../web/server/http/tag-samples.ts';
import { tagExamples } from '../../web/frontend/state/tag-preview.ts';

const { phraseOf } = english;

const shopSettings: SettingsJson = {
  shipFrom: { name: null, company: null, address1: null, city: null, province: 'ON', zip: null, country: 'CA' },
  transitDays: 3,
  mode: 'truck',
  port: '0901',
  scac: null,
  importerCountry: 'US',
  importerKind: null,
  importerNumber: null,
  importerBond: null,
  importerAgent: null,
  tagPrefix: 'S321',
  tagNotApplicable: true,
  tagCrossing: true,
  tagVerdict: true,
  automaticBatching: true,
  waitForPayment: true,
  retentionDays: 730,
  arrivalTime: '12:00',
  fees: noFees,
  staleAfterDays: 60,
};

const citation = {
  cite: '19 CFR 10.151',
  url: 'www.ecfr.gov/current/title-19',
  says: 'What it says.',
  checkedOn: '2026-11-22',
  confidence: 'unverified-low',
} as const;

const render = (code: string) =>
  renderToStaticMarkup(
    createElement(
      StaticRouter,
      { location: '/' },
      createElement(AppFrame, null, createElement(ReasonCard, { reason: { code, rule: 'r', citation, facts: {} } })),
    ),
  );

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;').replaceAll('<', '&lt;');

describe('reasons on a page', () => {
  it('each have a title, a sentence, something to do and their citation', () => {
    let looked = 0;
    for (const code of REASON_CODES) {
      const phrase = phraseOf(code, {});
      expect(phrase.title).not.toBe(code);
      expect(phrase.sentence, code).toMatch(/^\S.*\.$/s);
      if (phrase.whatToDo !== null) expect(phrase.whatToDo, code).toMatch(/^\S.*\.$/s);
      const html = render(code);
      for (const words of [phrase.title, phrase.sentence, phrase.whatToDo ?? ''])
        expect(html).toContain(escaped(words));
      expect(html).toContain('href="https://www.ecfr.gov/current/title-19"');
      expect(html).toContain('Not verified, ask a broker');
      looked += 1;
    }
    expect(looked).toBe(REASON_CODES.length);
    expect(looked).toBeGreaterThanOrEqual(36);
  });

  it('lead to Settings where the merchant can do something about it there, and nowhere else', () => {
    const leading = REASON_CODES.filter((code) => render(code).includes('href="/settings"'));
    expect([...leading].sort()).toEqual([
      'FOREIGN_IOR_INFORMAL',
      'MISSING_ARRIVAL',
      'MISSING_IMPORTER',
      'MISSING_MODE',
      'MISSING_RATE',
      'MISSING_SHIP_FROM',
    ]);
  });

  it('are shown even where a newer release wrote a code that this page does not know', () => {
    expect(render('TOMORROWS_LAW')).toContain('TOMORROWS_LAW');
    expect(phraseOf('constructor', {}).title).toBe('constructor');
  });
});

describe('verdicts and entries', () => {
  it('have a name and a sentence each', () => {
    for (const kind of VERDICT_KINDS) expect(VERDICT_NAMES[kind] && VERDICT_SENTENCES[kind]).toBeTruthy();
    for (const entry of ENTRIES) expect(ENTRY_NAMES[entry] && ENTRY_SENTENCES[entry]).toBeTruthy();
  });
});

describe('the address of a source', () => {
  it('is a link only when it leads to the web', () => {
    const linked = (url: string) =>
      [
        ...renderToStaticMarkup(
          createElement(
            AppFrame,
            null,
            createElement(CitationLink, { citation: { ...citation, cite: 'A letter', url } }),
          ),
        ).matchAll(/href="([^"]*)"/g),
      ].map(([, address]) => address);
    expect(linked('https://a.gov/x')).toEqual(['https://a.gov/x']);
    expect(linked('law.cornell.edu/cfr')).toEqual(['https://law.cornell.edu/cfr']);
    expect(linked('javascript:alert(1)')).toEqual([]);
    expect(linked('CSMS 66065494')).toEqual([]);
  });

  it('opens the official text of each part of it, and names its host', () => {
    expect(citationPieces('19 CFR 10.151; see 91 FR 37789.')).toEqual([
      { text: '19 CFR 10.151', address: 'https://www.ecfr.gov/current/title-19/section-10.151' },
      { text: '; see ', address: null },
      { text: '91 FR 37789', address: 'https://www.federalregister.gov/citation/91-FR-37789' },
      { text: '.', address: null },
    ]);
    expect(citationPieces('A letter')).toEqual([{ text: 'A letter', address: null }]);
    expect(render('OVER_LIMIT')).toContain('(ecfr.gov)');
  });
});

describe('the preview of the tags', () => {
  const settings = { tagPrefix: 'S321', tagNotApplicable: true, tagCrossing: true, tagVerdict: true };
  const samples = (regime: MerchantRules = noMerchantRules) =>
    tagSamples(shopSettings, regime, new Date('2026-11-30T12:00:00Z'));
  const shown = (more = {}) => tagExamples(samples(), { ...settings, ...more })?.map(({ tags }) => tags);

  it('shows what would be written of orders placed now, and nothing that the law of now does not let come', () => {
    expect(shown()).toEqual([
      ['Cross-ready', 'S321-ineligible', 'S321-suspended', 'Entry-11'],
      ['Cross-hold-origin', 'S321-ineligible', 'S321-suspended', 'Entry-11'],
      ['Cross-stop-embargo', 'S321-ineligible', 'S321-embargo'],
      ['S321-not-applicable', 'S321-not-us'],
    ]);
  });

  it('follows the settings, and shows nothing under a prefix that cannot be', () => {
    expect(shown({ tagNotApplicable: false })?.at(-1)).toEqual([]);
    expect(shown({ tagCrossing: false })?.[0]).toEqual(['S321-ineligible', 'S321-suspended', 'Entry-11']);
    expect(shown({ tagPrefix: 'a,b' })).toBeUndefined();
  });
});
