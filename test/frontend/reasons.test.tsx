import { ENTRIES, REASON_CODES, VERDICT_KINDS } from '#domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { AppFrame } from '../../web/frontend/components/app-frame.tsx';
import { webAddress } from '../../web/frontend/components/citation-link.tsx';
import { ReasonCard } from '../../web/frontend/components/reason-card.tsx';
import { ENTRY_NAMES, ENTRY_SENTENCES } from '../../web/frontend/phrases/entries.ts';
import { phraseOf } from '#shopify';
import { VERDICT_NAMES, VERDICT_SENTENCES } from '../../web/frontend/phrases/verdicts.ts';
import { tagExamples } from '../../web/frontend/state/tag-preview.ts';

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
      expect(phrase.whatToDo, code).toMatch(/^\S.*\.$/s);
      const html = render(code);
      for (const words of [phrase.title, phrase.sentence, phrase.whatToDo]) expect(html).toContain(escaped(words));
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
    expect(webAddress('https://a.gov/x')).toBe('https://a.gov/x');
    expect(webAddress('law.cornell.edu/cfr')).toBe('https://law.cornell.edu/cfr');
    expect(webAddress('javascript:alert(1)')).toBeNull();
    expect(webAddress('CSMS 66065494')).toBeNull();
  });
});

describe('the preview of the tags', () => {
  it('shows what the pipeline writes', () => {
    expect(tagExamples('S321', true)?.map(({ tags }) => tags)).toEqual([
      ['S321-ineligible', 'S321-suspended', 'Entry-11'],
      ['S321-review', 'S321-no-origin', 'Entry-11'],
      ['S321-eligible', 'Entry-321'],
      ['S321-not-applicable', 'S321-not-us'],
    ]);
  });

  it('leaves what does not concern us untagged when the setting says so, and shows nothing under a prefix that cannot be', () => {
    expect(tagExamples('S321', false)?.at(-1)?.tags).toEqual([]);
    expect(tagExamples('a,b', true)).toBeNull();
  });
});
