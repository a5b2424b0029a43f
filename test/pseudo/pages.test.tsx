import type { LoadDetail, LoadRow } from '#contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import polaris from '@shopify/polaris/locales/en.json' with { type: 'json' };
import { AppFrame } from '../../web/frontend/components/app-frame.tsx';
import { LoadTable, LoadTabs } from '../../web/frontend/components/load-table.tsx';
import { GlossaryPage } from '../../web/frontend/pages/glossary/glossary-page.tsx';
import { NotFoundPage } from '../../web/frontend/pages/not-found.tsx';
import { BlockersCard } from '../../web/frontend/pages/shipment/blockers-card.tsx';
import { DoubtsCard } from '../../web/frontend/pages/shipment/doubts-card.tsx';
import { FactsCard } from '../../web/frontend/pages/shipment/facts-card.tsx';
import { LinesTable } from '../../web/frontend/pages/shipment/lines-table.tsx';
import { ManifestCard } from '../../web/frontend/pages/shipment/manifest-card.tsx';
import { PlanCard } from '../../web/frontend/pages/shipment/plan-card.tsx';
import { StateBanner } from '../../web/frontend/pages/shipment/state-banner.tsx';

// This project has every text of web/messages in brackets (test/vitest.config.ts): what stands outside of them is not from the room.

const row: LoadRow = {
  id: '1',
  name: 'S-1',
  state: 'open',
  entries: [{ entry: '11', orders: 2 }],
  oneEntry: null,
  mode: 'truck',
  port: '0901',
  portName: '0',
  shipFromName: '0',
  arrivalDay: '2026-11-23',
  arrivalAt: '2026-11-23T15:00:00.000Z',
  arrivalPassed: true,
  orders: 2,
  pieces: 3,
  weightGrams: 1000,
  weightIncomplete: true,
  value: { minor: 100, currency: 'USD' },
  changedSince: 1,
  sealedAt: null,
  sealedBy: null,
  cancelledAt: null,
  cancelledBy: null,
};

const load: LoadDetail = {
  ...row,
  state: 'open',
  manifest: { weightKg: 2, changes: [{ what: '0', from: '1', to: '2', how: 'shortened', orders: ['#1'] }] },
  scac: null,
  clearance: null,
  lines: [],
  blockers: [],
  loadBlockers: ['0'],
  blockedBySettings: true,
  changedOrders: [],
  moveTargets: [],
  manifestFileName: null,
  doubts: null,
  reminders: [],
  revisions: [],
  acknowledged: null,
};
const sealed: LoadDetail = { ...load, state: 'sealed', sealedAt: row.arrivalAt, scac: '0' };
const gone: LoadDetail = { ...load, state: 'cancelled', cancelledAt: row.arrivalAt, cancelledBy: 'automatic' };
const doubt = {
  code: '0',
  title: '0',
  about: null,
  whatToDo: null,
  count: 0,
  orders: [],
  seen: '0',
  acknowledged: null,
};
const signed: LoadDetail = { ...sealed, acknowledged: { by: '0', kinds: [doubt] } };

function drawn(page: ReactNode): string {
  return renderToStaticMarkup(
    <StaticRouter location="/">
      <AppFrame>
        <QueryClientProvider client={new QueryClient()}>{page}</QueryClientProvider>
      </AppFrame>
    </StaticRouter>,
  );
}

/** What a person reads or hears of it. */
const readOf = (html: string): string[] => [
  ...[...html.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(([, text]) => text ?? ''),
  ...html
    .replaceAll(/<\/(?:p|h\d|li|button|td|th|label|div)>/g, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .split('\n'),
];

/** Days and amounts as English writes them, and the letters of the identifiers above. */
const VALUES = /\b(?:Nov|EST|AM|kg)\b/g;

/** Polaris' own words, which its own translations replace (`inLanguage`). */
const stringsOf = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(stringsOf)
      : [];
const POLARIS = new Set(stringsOf(polaris).map((text) => text.replaceAll(/\{\w+\}/g, '').trim()));

function escaped(page: ReactNode): string[] {
  const found = readOf(drawn(page)).flatMap((text) => {
    let rest = text.replaceAll(/&[#\w]+;/g, '');
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
    }
    return /\p{L}{2}/u.test(rest.replaceAll(VALUES, '')) ? [rest.replaceAll(/\d/g, '').trim()] : [];
  });
  // Badges that stand side by side have their words in one.
  return found.filter((text) => !POLARIS.has(text) && !text.split(/(?=\p{Lu})/u).every((word) => POLARIS.has(word)));
}

const table = (
  <LoadTable
    loads={[row]}
    loading={false}
    emptyState={null}
    pagination={{ hasNext: false, hasPrevious: false, onNext: () => undefined, onPrevious: () => undefined, label: '' }}
  />
);

describe('a page in the pseudo-language', () => {
  it.each<[string, ReactNode]>([
    ['the tabs of shipments', <LoadTabs key="a" tab="open" onChange={() => undefined} />],
    ['the list of shipments', table],
    ['what keeps a load from the seal', <BlockersCard key="b" load={load} />],
    ['a load that is ready', <BlockersCard key="c" load={{ ...load, loadBlockers: [] }} />],
    ['what is in doubt', <DoubtsCard key="d" load={{ ...load, doubts: { kinds: [doubt], seen: '0' } }} />],
    ['what was in doubt', <DoubtsCard key="e" load={signed} />],
    ['a load at a glance', <FactsCard key="f" load={load} />],
    ['the plan of a load', <PlanCard key="g" load={load} />],
    ['a load without orders', <LinesTable key="h" load={load} />],
    ['the manifest of a load', <ManifestCard key="i" load={load} />],
    ['a sealed load', <StateBanner key="j" load={sealed} />],
    ['a cancelled load', <StateBanner key="k" load={gone} />],
    ['the words of customs', <GlossaryPage key="l" />],
    ['a page that is not there', <NotFoundPage key="m" />],
  ])('has every word from the room: %s', (_name, page) => {
    expect(drawn(page)).toContain('⟦');
    expect(escaped(page)).toEqual([]);
  });

  it('would show a word that is not', () => {
    expect(escaped(<p>Orders</p>)).toEqual(['Orders']);
  });
});
