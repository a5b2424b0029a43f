// @vitest-environment jsdom
import { waitFor } from '@testing-library/preact';
import { getExtension } from '@shopify/ui-extensions-tester';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EligibilityMetafield } from '#shopify';

const extension = getExtension('admin.order-details.block.render');

const eligibility: EligibilityMetafield = {
  schema: 1,
  verdict: 'ineligible',
  entry: '11',
  ready: false,
  missing: ['MISSING_HTS'],
  reasons: [{ code: 'SUSPENDED_ALL', cite: '19 CFR 10.151', url: 'example.test/10.151', facts: {} }],
  warnings: [],
  grantedBy: null,
  arrivalDay: '2026-11-25',
  rulebook: { version: '2026.11', hash: 'ab' },
  shipment: null,
  crossing: { kind: 'held', holds: ['MISSING_HTS'] },
};

const asked: { query: string; variables: unknown }[] = [];
const answer = (metafield: { value: string } | null): void => {
  extension.shopify.query = ((query: string, options: { variables: unknown }) => {
    asked.push({ query, variables: options.variables });
    return Promise.resolve({ data: { order: { id: 'gid://shopify/Order/820982911946154508', metafield } } });
  }) as typeof extension.shopify.query;
};
const shown = (): string => document.body.textContent ?? '';

describe("the verdict block on Shopify's order page", () => {
  beforeEach(() => {
    extension.setUp();
    asked.length = 0;
    extension.shopify.data = { selected: [{ id: 'gid://shopify/Order/820982911946154508' }] };
  });
  afterEach(() => extension.tearDown());

  test('shows first whether it can cross, then the verdict, each reason with what to do and its citation', async () => {
    answer({ value: JSON.stringify(eligibility) });
    await extension.render();
    await waitFor(() => expect(shown()).toContain('Not eligible for Section 321'));
    expect(shown()).toContain('Section 321 is suspended');
    expect(shown()).toContain('19 CFR 10.151');
    expect(document.querySelector('s-badge')?.getAttribute('tone')).toBe('warning');
    expect(document.querySelector('s-badge')?.textContent).toBe('Held: HTS code missing');
  });

  test('says all of it in the language of the admin’s reader, and in English where that is none of ours', async () => {
    const held = { reason: 'scheduled', financialStatus: 'PAID', holds: [], until: '2026-12-01T05:00:00Z', words: [] };
    const said = {
      ...eligibility,
      ready: true,
      missing: [],
      stays: held,
      gist: { stop: null, entries: ['11'], codes: [], lacking: [] },
      crossing: { kind: 'held', holds: ['scheduled'] },
    };
    const told = {
      'fr-CA': [
        'Frontière américaine',
        'Article 321 suspendu',
        'Retenue : prévue pour plus tard',
        'pour le 1er déc. 2026',
      ],
      'de-DE': [
        'US border',
        'Section 321 is suspended',
        'Held: scheduled for later',
        'for Dec 1, 2026: it is not to be',
      ],
    };
    for (const [locale, texts] of Object.entries(told)) {
      type I18nTranslate = typeof extension.shopify.i18n.translate;
      extension.shopify.i18n = {
        ...extension.shopify.i18n,
        translate: ((key: string) => (key === 'locale' ? locale : key)) as I18nTranslate,
      };
      answer({ value: JSON.stringify(said) });
      await extension.render();
      const words = () => `${document.querySelector('s-admin-block')?.getAttribute('heading')} ${shown()}`;
      for (const text of texts) await waitFor(() => expect(words()).toContain(text.replace(' :', '\u00a0:')));
      extension.tearDown();
      extension.setUp();
      extension.shopify.data = { selected: [{ id: 'gid://shopify/Order/820982911946154508' }] };
    }
  });

  test('asks for the app-owned metafield of the order on screen, and nothing else', async () => {
    answer({ value: JSON.stringify(eligibility) });
    await extension.render();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables).toEqual({
      id: 'gid://shopify/Order/820982911946154508',
      namespace: '$app',
      key: 'eligibility',
    });
  });

  test('shows the law behind a yes, too', async () => {
    const granted = { cite: '19 U.S.C. 1321(a)(2)(C)', url: 'example.test/1321' };
    const yes = {
      ...eligibility,
      verdict: 'eligible',
      entry: '321',
      ready: true,
      missing: [],
      reasons: [],
      grantedBy: granted,
      shipment: 'S-0007',
      crossing: { kind: 'in-load', holds: [] },
    };
    answer({ value: JSON.stringify(yes) });
    await extension.render();
    await waitFor(() => expect(shown()).toContain('No rule speaks against duty-free entry under'));
    expect(document.querySelector('s-badge')?.textContent).toBe('In load S-0007');
    expect(shown()).toContain('It travels under Section 321, free of duty, in load S-0007.');
  });

  test('is red for what may not ship, and for nothing else; of one that was written before, it shows the verdict alone', async () => {
    const stop = { kind: 'stop', holds: ['EMBARGO'] };
    answer({ value: JSON.stringify({ ...eligibility, entry: 'none', crossing: stop }) });
    await extension.render();
    await waitFor(() => expect(shown()).toContain('Do not ship'));
    expect(document.querySelector('s-badge')?.getAttribute('tone')).toBe('critical');
    extension.tearDown();
    extension.setUp();
    extension.shopify.data = { selected: [{ id: 'gid://shopify/Order/820982911946154508' }] };
    const { crossing: _crossing, ...before } = eligibility;
    answer({ value: JSON.stringify(before) });
    await extension.render();
    await waitFor(() => expect(shown()).toContain('Not eligible for Section 321'));
    expect([...document.querySelectorAll('s-badge')].map((badge) => badge.getAttribute('tone'))).not.toContain(
      'critical',
    );
  });

  test('says where an amendment of the merchant decided, and no other warning', async () => {
    const facts = { amendment: '3', kind: 'exemption', from: '2026-12-01', until: null };
    const warnings = [
      { code: 'AMENDED', cite: 'Notice of the broker', url: 'Notice of the broker', facts },
      { code: 'UFLPA', cite: 'Pub. L. 117-78', url: 'example.test/uflpa', facts: {} },
    ];
    answer({ value: JSON.stringify({ ...eligibility, warnings }) });
    await extension.render();
    await waitFor(() =>
      expect(shown()).toContain('Your amendment 3 that Section 321 is open again from Dec 1, 2026 on'),
    );
    expect(shown()).toContain('Notice of the broker');
    expect(shown()).not.toContain('Uyghur');
  });

  test('links to the same order in the app, without losing digits of its id', async () => {
    answer({ value: JSON.stringify(eligibility) });
    await extension.render();
    await waitFor(() =>
      expect(document.querySelector('s-link')?.getAttribute('href')).toBe('app:orders/820982911946154508'),
    );
  });

  test('says that an order without a verdict has none yet, rather than guessing', async () => {
    answer(null);
    await extension.render();
    await waitFor(() => expect(shown()).toContain('Minimis has not decided this order yet.'));
    expect(shown()).not.toContain('Eligible for Section 321');
  });

  test('refuses to show a verdict that it cannot read whole', async () => {
    answer({ value: JSON.stringify({ ...eligibility, verdict: 'probably' }) });
    await extension.render();
    await waitFor(() => expect(shown()).toContain('The stored verdict cannot be read.'));
  });

  test('says so when the admin does not answer', async () => {
    extension.shopify.query = () => Promise.reject(new Error('offline'));
    await extension.render();
    await waitFor(() => expect(shown()).toContain('The verdict could not be loaded.'));
  });
});
