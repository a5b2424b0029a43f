import { currency, decimal, estimateOn, GUIDE_SOURCES, legalDay } from '#domain';
import type { CurrencyCode, GuideFigure, H10Figure, LegalDay, PublishedRates } from '#domain';
import type { PublishedSource } from './generated/client.ts';
import type { Db, Tx } from './tx.ts';

export type { PublishedSource } from './generated/client.ts';

export type SourceName = 'tariff' | 'exchange-rates' | 'exchange-guides';

/** What is known of a source that is asked every day; null: it was never asked. */
export const sourceAsked = (db: Db | Tx, name: SourceName): Promise<PublishedSource | null> =>
  db.publishedSource.findUnique({ where: { name } });

export async function noteAnswer(db: Db | Tx, name: SourceName, at: Date, found: string): Promise<void> {
  const said = { askedAt: at, answeredAt: at, problem: null, found };
  await db.publishedSource.upsert({ where: { name }, create: { name, ...said }, update: said });
}

/** What it gave before stays. */
export async function noteProblem(db: Db | Tx, name: SourceName, at: Date, problem: string): Promise<void> {
  const said = { askedAt: at, problem };
  await db.publishedSource.upsert({ where: { name }, create: { name, ...said }, update: said });
}

/** The newest figure of each currency. */
export async function newestFigures(db: Db | Tx): Promise<readonly H10Figure[]> {
  const rows = await db.exchangeFigure.findMany({
    distinct: ['currency'],
    orderBy: [{ currency: 'asc' }, { day: 'desc' }],
  });
  return rows.map(told);
}

/** So many business days: two quarters and more. */
const FIGURES_KEPT = 150;

/** The newest figures of the money that the shop sells in; none of one that sells in dollars. */
export async function figuresOfShop(db: Pick<Db, '$queryRaw'>, shop: string): Promise<readonly H10Figure[]> {
  const rows = await db.$queryRaw<{ currency: string; day: string; usdForOne: string; quote: string }[]>`
    SELECT f.currency, f.day, f.usd_for_one AS "usdForOne", f.quote FROM exchange_figure f
    JOIN shop s ON s.shop = ${shop} AND s.currency = f.currency ORDER BY f.day DESC LIMIT ${FIGURES_KEPT}`;
  return rows.map(told);
}

/** How many of them were not known, or otherwise. */
export async function storeFigures(tx: Tx, figures: readonly H10Figure[], at: Date): Promise<number> {
  let stored = 0;
  for (const { currency: code, day, usdForOne, quote } of figures)
    stored += await tx.$executeRaw`
      INSERT INTO exchange_figure (currency, day, usd_for_one, quote, read_at) VALUES (${code}, ${day}, ${usdForOne}, ${quote}, ${at})
      ON CONFLICT (currency, day) DO UPDATE SET usd_for_one = EXCLUDED.usd_for_one, quote = EXCLUDED.quote, read_at = EXCLUDED.read_at
      WHERE exchange_figure.quote <> EXCLUDED.quote`;
  return stored;
}

// Written by the statement above.
const told = (row: { currency: string; day: string; usdForOne: string; quote: string }): H10Figure => ({
  currency: currency(row.currency),
  day: legalDay(row.day),
  usdForOne: decimal(row.usdForOne),
  quote: decimal(row.quote),
});

/** The newest guides to the money that the shop sells in: some of each source. */
const GUIDES_KEPT = 30;

/** What public sources gave after the rulebook was written, of the money that the shop sells in. */
export async function publishedRatesOf(db: Pick<Db, '$queryRaw'>, shop: string): Promise<PublishedRates> {
  const rows = await db.$queryRaw<{ currency: string; day: string; source: string; usdForOne: string }[]>`
    SELECT g.currency, g.day, g.source, g.usd_for_one AS "usdForOne" FROM guide_figure g
    JOIN shop s ON s.shop = ${shop} AND s.currency = g.currency ORDER BY g.day DESC LIMIT ${GUIDES_KEPT}`;
  return { figures: await figuresOfShop(db, shop), guides: rows.flatMap(guideOf) };
}

function guideOf(row: { currency: string; day: string; source: string; usdForOne: string }): readonly GuideFigure[] {
  const source = GUIDE_SOURCES.find((known) => known === row.source);
  const { currency: code, day, usdForOne } = row;
  return source === undefined
    ? []
    : [{ source, currency: currency(code), day: legalDay(day), usdForOne: decimal(usdForOne) }];
}

/** How many of them were not known, or otherwise. One statement, whatever their number. */
export async function storeGuides(tx: Tx, guides: readonly GuideFigure[], at: Date): Promise<number> {
  const [codes, days, sources, rates] = [
    guides.map((guide) => guide.currency),
    guides.map((guide) => guide.day),
    guides.map((guide) => guide.source),
    guides.map((guide) => guide.usdForOne),
  ];
  return tx.$executeRaw`
    INSERT INTO guide_figure (currency, day, source, usd_for_one, read_at)
    SELECT g.currency, g.day, g.source, g.rate, ${at}
    FROM unnest(${codes}::text[], ${days}::text[], ${sources}::text[], ${rates}::text[]) AS g(currency, day, source, rate)
    ON CONFLICT (currency, day, source) DO UPDATE SET usd_for_one = EXCLUDED.usd_for_one, read_at = EXCLUDED.read_at
    WHERE guide_figure.usd_for_one <> EXCLUDED.usd_for_one`;
}

/** The newest rate that is known of a currency by a day, of public sources or of the rulebook; null: none. */
export async function newestRateOf(
  db: Db,
  code: CurrencyCode,
  day: LegalDay,
): Promise<Pick<GuideFigure, 'day' | 'usdForOne'> | null> {
  const rows = await db.$queryRaw<{ day: string; usdForOne: string }[]>`
    SELECT day, usd_for_one AS "usdForOne" FROM (
      SELECT day, usd_for_one, 0 AS rank FROM exchange_figure WHERE currency = ${code} AND day <= ${day}
      UNION ALL SELECT day, usd_for_one, 1 FROM guide_figure WHERE currency = ${code} AND day <= ${day}) AS f
    ORDER BY day DESC, rank LIMIT 1`;
  const fetched = rows.map((row) => ({ day: legalDay(row.day), usdForOne: decimal(row.usdForOne) }))[0] ?? null;
  const table = estimateOn(code, day);
  const ofTable = table === null ? null : { day: table.from, usdForOne: table.usdForOne };
  return fetched === null || (ofTable !== null && ofTable.day > fetched.day) ? ofTable : fetched;
}
