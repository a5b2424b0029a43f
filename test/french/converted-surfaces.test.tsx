import type { PrivacyRequestJson, SettingsJson } from '#contract';
import { legalDay } from '#domain';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { keys } from '../../web/frontend/api/queries.ts';
import { failureOf, unreachable } from '../../web/frontend/api/failure.ts';
import { AppFrame } from '../../web/frontend/components/app-frame.tsx';
import { countryCode, countryOptions } from '../../web/frontend/format/country.ts';
import { formatDay, formatInstant } from '../../web/frontend/format/day.ts';
import { sentenceList } from '../../web/frontend/format/list.ts';
import { LOCALE } from '../../web/frontend/format/locale.ts';
import { formatMoney } from '../../web/frontend/format/money.ts';
import { formatWeight } from '../../web/frontend/format/weight.ts';
import { GlossaryPage } from '../../web/frontend/pages/glossary/glossary-page.tsx';
import { NotFoundPage } from '../../web/frontend/pages/not-found.tsx';
import { PrivacySection } from '../../web/frontend/pages/settings/privacy-section.tsx';
import { againstHandOver, progressWords, scanWords } from '../../web/frontend/phrases/dock.ts';
import { loadEventWords } from '../../web/frontend/phrases/load-events.ts';
import { questionWords } from '../../web/frontend/phrases/questions.ts';
import { reachWords } from '../../web/frontend/phrases/reach.ts';
import { amendmentWords, daysText, regimeWords } from '../../web/frontend/phrases/rules.ts';
import { EMPTY_AMENDMENT, ruleOfDraft } from '../../web/frontend/state/amendment-draft.ts';
import { centsText, readCents } from '../../web/frontend/state/money-input.ts';
import { backFrom } from '../../web/frontend/state/way-back.ts';

// This project takes its texts from web/messages/fr, as a French build of the pages does (test/vitest.config.ts).

/** Spaces that do not break are spaces here. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('values for a French reader', () => {
  it('have the signs of Canadian French where no region is known', () => {
    expect(LOCALE).toBe('fr-CA');
    expect(plain(formatMoney({ minor: 125050, currency: 'USD' }))).toBe('1 250,50 $ US');
    expect(plain(formatWeight(20450))).toBe('20,45 kg');
    expect(formatDay('2026-11-22')).toBe('22 nov. 2026');
    expect([formatDay('2027-01-01'), formatDay('2027-01-11')]).toEqual(['1er janv. 2027', '11 janv. 2027']);
    expect(plain(formatInstant('2026-11-22T20:04:00Z'))).toBe('22 nov. 2026, 15 h 04 HNE');
    expect(sentenceList(['a', 'b', 'c'])).toBe('a, b et c');
  });

  it('are read as they are written: a comma is the point, a space parts thousands, and a point is refused nothing', () => {
    expect([readCents('12,50'), readCents('1 200,5'), readCents('12,50 $'), readCents('12.50')]).toEqual([
      1250, 120050, 1250, 1250,
    ]);
    expect(centsText(1250)).toBe('12,50');
    expect(readCents('1,2,3')).toBeNaN();
  });

  it('name countries in French, and read them so', () => {
    expect([countryCode('Allemagne'), countryCode('germany'), countryCode('de')]).toEqual(['DE', null, 'DE']);
    const labels = countryOptions('').map(({ label }) => label);
    expect(labels.indexOf('Éthiopie')).toBeLessThan(labels.indexOf('France'));
  });
});

describe('what French readers are told', () => {
  it('at the dock', () => {
    expect(plain(scanWords({ kind: 'on', scn: 'X', orderName: '#1001', piece: 2, of: 3 }).title)).toBe(
      'Chargé : #1001, colis 2 sur 3',
    );
    expect(plain(progressWords({ on: 1, parcels: 14 }))).toBe('1 colis chargé sur 14 ; il en manque 13.');
    expect(progressWords({ on: 14, parcels: 14 })).toBe('Les 14 colis sont chargés.');
    expect(againstHandOver({ missing: 0, strangers: 2 })).toBe('2 colis scannés n’en font pas partie.');
  });

  it('of a shipment’s history, with plurals of their own: zero is one', () => {
    expect(loadEventWords({ kind: 'orders-added', orders: 1 })).toBe('1 commande ajoutée.');
    expect(loadEventWords({ kind: 'orders-added', orders: 0 })).toBe('0 commande ajoutée.');
    expect(loadEventWords({ kind: 'orders-added', orders: 12 })).toBe('12 commandes ajoutées.');
  });

  it('of a question and its reach', () => {
    expect(plain(questionWords('EMBARGO_ORIGIN:UA').asks)).toBe(
      'Les marchandises fabriquées dans ce pays (Ukraine) peuvent-elles être importées ?',
    );
    expect(reachWords('heading', '4901', null)).toBe('Tous les produits de la position 4901');
    expect(questionWords('OF_A_NEWER_RELEASE').asks).toBe('OF_A_NEWER_RELEASE');
  });

  it('where something failed, and on the way back', () => {
    expect(unreachable(null).message).toBe('Impossible de joindre Minimis. Vérifiez votre connexion, puis réessayez.');
    expect(plain(failureOf(502, null).message)).toContain('Rien n’est perdu');
    const here = { pathname: '/reviews/question', search: '' };
    expect(backFrom({ lists: {}, from: {} }, here, '/reviews').content).toBe('Vérifications');
  });
});

const asked: PrivacyRequestJson = {
  id: 'r-1',
  topic: 'customers/redact',
  receivedAt: '2026-11-23T15:00:00.000Z',
  doneAt: null,
  result: null,
  orders: 2,
};

function drawn(page: React.ReactNode): string {
  const client = new QueryClient();
  client.setQueryData(keys.privacy, { items: [asked] });
  return plain(
    renderToStaticMarkup(
      <StaticRouter location="/">
        <AppFrame>
          <QueryClientProvider client={client}>{page}</QueryClientProvider>
        </AppFrame>
      </StaticRouter>,
    ),
  );
}

/** Words that an English text of these pages would have. */
const ENGLISH = /\b(?:the|of|is|are|your|with|not|this)\b/i;
const textOf = (html: string): string => html.replaceAll(/<[^<>]*>/g, ' ').replaceAll(/&\w+;/g, ' ');

const settings = {
  values: { retentionDays: 730 } as SettingsJson,
  onChange: () => undefined,
  errorOf: () => undefined,
};

describe('a page in French', () => {
  it.each([
    ['privacy requests', <PrivacySection key="a" {...settings} />, 'Elle concerne 2 commandes. Pas encore traitée.'],
    ['a page that is not there', <NotFoundPage key="b" />, 'Aller à l’accueil'],
  ])('has no English in it: %s', (_name, page, says) => {
    const html = textOf(drawn(page));
    expect(html).toContain(says);
    expect(ENGLISH.exec(html)).toBeNull();
  });

  it('explains the words of customs, with the English name where customs has no other', () => {
    const html = textOf(drawn(<GlossaryPage />));
    expect(html).toContain('Importateur attitré');
    expect(html).toContain('Où l’obtenir : ');
    expect(html.match(/Où l’obtenir/g)).toHaveLength(16);
  });
});

describe('the rules in French', () => {
  it('say an amendment, its days and a regime', () => {
    const limit = { minor: 80_000, currency: 'USD' as const };
    expect(
      plain(
        amendmentWords({ kind: 'exemption', limit, closedOrigins: ['CN'], modes: ['truck'], manifestAccepted: false }),
      ),
    ).toBe(
      'L’article 321 est rouvert jusqu’à 800,00 $ US par personne et par jour, par camion, sauf pour les marchandises de ces pays : Chine. La douane n’accepte pas de manifeste selon l’article 321.',
    );
    expect(daysText('2025-08-29', '2026-02-23')).toBe('Du 29 août 2025 au 23 févr. 2026');
    expect(regimeWords({ exemption: 'suspended', closedOrigins: [] })).toBe('Suspendu pour tous les pays');
  });

  it('take amounts and rates as French writes them', () => {
    const day = legalDay('2026-11-23');
    const draft = { ...EMPTY_AMENDMENT, limit: '1 200,50' };
    expect(ruleOfDraft('exemption', draft, day)).toMatchObject({ rule: { limit: { minor: 120_050 } } });
    const rate = { ...EMPTY_AMENDMENT, layer: 'section-301-china', percent: '12,5' };
    expect(ruleOfDraft('duty-rate', rate, day)).toMatchObject({ kind: 'ready', rule: { rate: '0.125' } });
    expect(ruleOfDraft('exemption', { ...EMPTY_AMENDMENT, limit: 'x' }, day)).toMatchObject({
      problems: { limit: 'Écrivez un montant en dollars américains, par exemple 800,00.' },
    });
  });
});
