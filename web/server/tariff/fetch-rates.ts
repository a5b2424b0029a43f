import {
  addDays,
  differsFromCopy,
  estimateOn,
  farFromGuides,
  instant,
  leaps,
  legalDayOf,
  readFred,
  readH10,
  weekDueOn,
} from '#domain';
import type { GuideFigure, H10Figure, LegalDay } from '#domain';
import { sourceText } from '../base/kept-said.ts';
import type { Deps } from '../ports/deps.ts';
import { newestFigures, noteAnswer, noteProblem, storeFigures, storeGuides } from '../store/published.ts';
import { shopsWithEstimates } from '../store/estimated-orders.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Tx } from '../store/tx.ts';
import { fetchGuides } from './fetch-guides.ts';
import type { GuidesFetched } from './fetch-guides.ts';
import { fetchPublic, textWithin } from './fetch-public.ts';

const FILE_BYTES = 4_000_000;

type Release =
  | { readonly kind: 'read'; readonly figures: readonly H10Figure[]; readonly from: 'release' | 'copy' }
  | { readonly kind: 'refused'; readonly problem: string };

/** Addresses that take a first day ask for so many days. */
const DAYS_ASKED = 21;

/**
 * Asks the Federal Reserve's data download for the figures of release H.10, FRED for the same, and banks for days whose figure is not out, where
 * their addresses are set; open orders that rest on an estimate are decided again. A file with one figure that cannot be, that differs from its
 * copy, or that lies far from what a bank has, is refused whole, and what was known stays.
 */
export async function fetchRates(deps: Pick<Deps, 'env' | 'db' | 'clock' | 'log' | 'queue'>): Promise<void> {
  const { env, db, clock, log } = deps;
  const at = clock.now();
  const today = legalDayOf(instant(at.getTime()));
  const since = addDays(today, -DAYS_ASKED);
  const guides = await fetchGuides(env.otherRatesUrls, today, since);
  await keepGuides(deps, guides);
  const address = env.exchangeRatesUrl ?? null;
  const copyAddress = env.otherRatesUrls?.fred ?? null;
  if (address === null && copyAddress === null) return;
  const release = await askRelease({ address, copyAddress }, today, since);
  const problem = release.kind === 'refused' ? release.problem : await problemOf(db, release.figures, guides.figures);
  if (release.kind === 'refused' || problem !== null) {
    log.warn({ problem }, 'No exchange rates could be taken; tomorrow they are asked for again');
    return noteProblem(db, 'exchange-rates', at, problem ?? '');
  }
  const last =
    release.figures
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null;
  if (last === null) return noteProblem(db, 'exchange-rates', at, sourceText('rates.none'));
  await inTransaction(db, async (tx) => {
    const stored = await storeFigures(tx, release.figures, at);
    if (stored > 0) await decideAgain(deps, tx, `rates-${last}`);
    const found = sourceText(release.from === 'copy' ? 'rates.found.copy' : 'rates.found', { last, n: stored });
    await noteAnswer(tx, 'exchange-rates', at, found);
    const due = weekDueOn(today);
    if (last < due) await noteProblem(tx, 'exchange-rates', at, sourceText('rates.late', { due, last }));
  });
}

const decideAgain = async (deps: Pick<Deps, 'queue'>, tx: Tx, cause: string): Promise<void> =>
  deps.queue.send(
    tx,
    (await shopsWithEstimates(tx)).map((shop) => ({ name: 'decide-open-orders' as const, payload: { shop, cause } })),
  );

async function keepGuides(
  deps: Pick<Deps, 'db' | 'clock' | 'log' | 'queue'>,
  { figures, problems }: GuidesFetched,
): Promise<void> {
  const { db, clock, log } = deps;
  const at = clock.now();
  for (const problem of problems)
    log.warn({ problem }, 'No guide to exchange rates could be taken; tomorrow it is asked again');
  if (figures.length > 0)
    await inTransaction(db, async (tx) => {
      const stored = await storeGuides(tx, figures, at);
      const last = figures.map(({ day }) => day).reduce((a, b) => (b > a ? b : a));
      if (stored > 0) await decideAgain(deps, tx, `guides-${legalDayOf(instant(at.getTime()))}`);
      await noteAnswer(tx, 'exchange-guides', at, sourceText('rates.found', { last, n: stored }));
    });
  if (problems.length > 0) await noteProblem(db, 'exchange-guides', at, problems.join('\n'));
}

/** The release, or its copy where the release cannot be reached or read; both agree where both are there. Throws where neither is reached. */
async function askRelease(
  { address, copyAddress }: { readonly address: string | null; readonly copyAddress: string | null },
  today: LegalDay,
  since: LegalDay,
): Promise<Release> {
  const ask = async (of: string | null, read: typeof readH10): Promise<Release | Error | null> => {
    if (of === null) return null;
    try {
      return await readingOf(of.replaceAll('{since}', since), read, today);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  const [first, copy] = await Promise.all([ask(address, readH10), ask(copyAddress, readFred)]);
  const whole = copy === null || copy instanceof Error || copy.kind === 'refused' ? null : copy;
  if (first === null || first instanceof Error || first.kind === 'refused') {
    if (whole !== null) return { ...whole, from: first === null ? 'release' : 'copy' };
    const told = first ?? copy;
    if (told instanceof Error) throw told;
    return told ?? { kind: 'refused', problem: sourceText('rates.none') };
  }
  const apart = whole === null ? null : differsFromCopy(first.figures, whole.figures);
  if (apart === null) return first;
  const { figure, other } = apart;
  const { currency, day, usdForOne: rate } = figure;
  return { kind: 'refused', problem: sourceText('rates.differs', { currency, day, rate, other }) };
}

async function readingOf(address: string, read: typeof readH10, today: LegalDay): Promise<Release> {
  const answer = await fetchPublic(address);
  if (answer.kind === 'refused') return { kind: 'refused', problem: sourceText('unread', { status: answer.status }) };
  const reading = read((await textWithin(answer.response, FILE_BYTES)) ?? '', today);
  if (reading.kind === 'read') return { ...reading, from: 'release' };
  const { row, problem: why, found } = reading;
  return { kind: 'refused', problem: sourceText('rates.row', { row, why, found }) };
}

async function problemOf(
  db: Deps['db'],
  figures: readonly H10Figure[],
  guides: readonly GuideFigure[],
): Promise<string | null> {
  const odd = await leapOf(db, figures);
  if (odd !== null) return sourceText('rates.leap', { currency: odd.currency, day: odd.day });
  const far = farFromGuides(figures, guides);
  if (far === null) return null;
  const { currency, day, usdForOne: rate } = far.figure;
  return sourceText('rates.far', { currency, day, rate, other: far.other });
}

/** The first of a currency's figures that leaps from what was known of it, here or in the rulebook. */
async function leapOf(db: Deps['db'], figures: readonly H10Figure[]): Promise<H10Figure | null> {
  const known = new Map((await newestFigures(db)).map((figure) => [figure.currency, figure]));
  const seen = new Set<string>();
  for (const figure of figures) {
    if (seen.has(figure.currency)) continue;
    seen.add(figure.currency);
    const table = estimateOn(figure.currency, figure.day);
    const before = [
      known.get(figure.currency),
      table === null ? undefined : { day: table.from, usdForOne: table.usdForOne },
    ];
    if (before.some((one) => one !== undefined && leaps(one, figure))) return figure;
    if (table !== null && isOtherWay(table.usdForOne, figure.usdForOne)) return figure;
  }
  return null;
}

/** Twice or half of what it was some months ago: another unit, or units for a dollar. */
const isOtherWay = (before: string, now: string): boolean =>
  Number(now) > 2 * Number(before) || Number(now) * 2 < Number(before);
