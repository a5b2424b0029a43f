import { z } from 'zod';
import { tariffApi } from '#contract';
import type { SourceJson, TariffChangesJson, TariffJson, TariffLoadedJson, TariffPage } from '#contract';
import { dotted } from '#domain';
import { phrases } from '../base/reader.ts';
import type { Said } from '../base/said.ts';
import { sayKeptLines } from '../base/kept-said.ts';
import type { Deps } from '../ports/deps.ts';
import { figuresOfShop, sourceAsked } from '../store/published.ts';
import type { PublishedSource } from '../store/published.ts';
import { tariffDifference, tariffsOf } from '../store/tariff.ts';
import type { TariffDifference, TariffInForce } from '../store/tariff.ts';
import { loadTariff } from '../tariff/load.ts';
import type { TariffLoaded } from '../tariff/load.ts';
import type { TariffRead } from '../tariff/read-work.ts';
import { callerLeaves, notDone } from './not-done.ts';
import { handle } from './handle.ts';
import { tariffNumberHandlers } from './tariff-numbers.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import type { AppThreads } from './works.ts';
import { refusal } from '../base/said.ts';
import { wrong } from '../base/field-words.ts';

type TariffDeps = Pick<Deps, 'db' | 'clock' | 'env'> & { readonly threads: AppThreads };

const QUERY = z.object({
  name: z
    .string(wrong('file-name'))
    .trim()
    .min(1, wrong('file-name'))
    .max(200, wrong('has-characters', { most: 200 })),
  older: z.literal('yes', wrong('yes-or-left-out')).optional(),
});
const SHOWN = 20;
const HINT = refusal('hint.tariff');

/** The Harmonized Tariff Schedule of a shop: which revisions have counted, and a new one. The body comes as bytes. */
export const tariffHandlers = (deps: TariffDeps): HandlersOf<typeof tariffApi> => ({
  page: handle(tariffApi.page, {}, async ({ shop }) => json(await pageOf(deps, shop))),
  load: load(deps),
  ...tariffNumberHandlers(deps),
});

async function pageOf({ db, env }: TariffDeps, shop: string): Promise<TariffPage> {
  const items = await tariffsOf(db, shop, SHOWN);
  const [now, before] = items;
  const isOther = now !== undefined && before !== undefined && now.id !== before.id;
  const [archive, rates, guides, figures] = await Promise.all([
    sourceAsked(db, 'tariff'),
    sourceAsked(db, 'exchange-rates'),
    sourceAsked(db, 'exchange-guides'),
    figuresOfShop(db, shop),
  ]);
  const [newest = null] = figures;
  return {
    items: items.map(tariffJson),
    changed: isOther ? changesJson(await tariffDifference(db, before.id, now.id)) : null,
    archive: sourceJson(env.tariffArchiveUrl, archive),
    rates: {
      ...sourceJson(env.exchangeRatesUrl ?? env.otherRatesUrls?.fred, rates),
      problem: sayKeptLines(rates?.problem ?? guides?.problem ?? null),
      newest: newest === null ? null : { currency: newest.currency, day: newest.day, usdForOne: newest.usdForOne },
    },
  };
}

const sourceJson = (address: string | null | undefined, source: PublishedSource | null): SourceJson => ({
  asked: address != null,
  askedAt: source?.askedAt.toISOString() ?? null,
  answeredAt: source?.answeredAt?.toISOString() ?? null,
  problem: sayKeptLines(source?.problem ?? null),
  found: sayKeptLines(source?.found ?? null),
});

const changesJson = (changes: TariffDifference): TariffChangesJson => ({
  ...changes,
  gone: changes.gone.map(dotted),
  rates: changes.rates.map((rate) => ({ ...rate, number: dotted(rate.number) })),
});

const tariffJson = ({ name, sha256, rows, loadedAt, since, notes }: TariffInForce): TariffJson => ({
  name,
  sha256,
  rows,
  loadedAt: loadedAt.toISOString(),
  since: since.toISOString(),
  notes: notes.map(({ note, found }) => ({ note, found })),
});

const load = (deps: TariffDeps) =>
  handle(tariffApi.load, { query: QUERY }, async ({ shop, userId, query: { name, older }, request }) => {
    const body: unknown = request.body;
    const bytes = Buffer.isBuffer(body) ? new Uint8Array(body) : new Uint8Array();
    if (bytes.length === 0) return refused(refusal('tariff.empty'));
    const outcome = await deps.threads.run('read-tariff', {
      shop,
      head: { name, part: false },
      pages: () => once(bytes),
      signal: callerLeaves(request),
      isSmall: false,
    });
    if (outcome.kind !== 'done') return notDone(outcome.kind, HINT);
    const read = outcome.result;
    if (read.kind === 'refused') return refused(problemOf(read));
    const loaded = await loadTariff(deps.db, read.tariff, {
      shop,
      by: userId,
      at: deps.clock.now(),
      takeOlder: older === 'yes',
    });
    return loaded.kind === 'older' ? olderRefused(read.tariff.name, loaded.inForce) : answer(deps, shop, loaded);
  });

async function* once(bytes: Uint8Array<ArrayBuffer>): AsyncIterable<Uint8Array<ArrayBuffer>> {
  yield bytes;
}

const refused = (said: Said) => refuse(422, 'refused', said, { field: 'file' });

function problemOf(read: Extract<TariffRead, { kind: 'refused' }>): Said {
  switch (read.problem) {
    case 'not-gzip':
      return refusal('tariff.zip');
    case 'too-large':
      return refusal('tariff.too-large');
    case 'rows': {
      const [first, ...others] = read.faults;
      if (first === undefined) return refusal('tariff.unreadable');
      const sentence = phrases().tariffSentence(first);
      const fault = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
      return others.length === 0
        ? refusal('tariff.fault', { fault })
        : refusal('tariff.faults', { fault, more: others.length });
    }
  }
}

const olderRefused = (name: string, inForce: TariffInForce) =>
  refuse(409, 'older-revision', refusal('tariff.older', { name, newer: inForce.name }));

async function answer(deps: TariffDeps, shop: string, loaded: Exclude<TariffLoaded, { readonly kind: 'older' }>) {
  const page = await pageOf(deps, shop);
  if (loaded.kind === 'there') return json<TariffLoadedJson>({ ...page, loaded: false, changes: null });
  const { changes } = loaded;
  return json<TariffLoadedJson>({
    ...page,
    loaded: true,
    changes: changes === null ? null : changesJson(changes),
  });
}
