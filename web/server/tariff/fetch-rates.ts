import { estimateOn, instant, leaps, legalDayOf, readH10 } from '#domain';
import type { H10Figure } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { newestFigures, noteAnswer, noteProblem, storeFigures } from '../store/published.ts';
import { shopsWithEstimates } from '../store/estimated-orders.ts';
import { inTransaction } from '../store/transaction.ts';
import { fetchPublic, textWithin } from './fetch-public.ts';

const FILE_BYTES = 4_000_000;

const PROBLEMS = {
  'not-csv': 'it is no file of release H.10',
  'no-series': 'it names no series of a currency',
  twice: 'a currency stands there twice',
  'bad-day': 'a day cannot be read',
  ahead: 'a figure is dated ahead of today',
  'no-business-day': 'a figure is dated on a day without one',
  'bad-figure': 'a figure is no rate',
  leap: 'a figure lies more than a tenth from the one before it',
} as const;

/**
 * Asks the Federal Reserve's data download for the figures of release H.10 and keeps them; open orders that rest on an estimate are decided again.
 * A file with one figure that cannot be is refused whole, and what was known stays.
 */
export async function fetchRates(deps: Pick<Deps, 'env' | 'db' | 'clock' | 'log' | 'queue'>): Promise<void> {
  const { env, db, clock, log } = deps;
  const address = env.exchangeRatesUrl ?? null;
  if (address === null) return;
  const at = clock.now();
  const fail = async (problem: string): Promise<void> => {
    log.warn({ problem }, 'No exchange rates could be taken; tomorrow they are asked for again');
    await noteProblem(db, 'exchange-rates', at, problem);
  };
  const answer = await fetchPublic(address);
  if (answer.kind === 'refused') return fail(`The file could not be read: ${answer.problem}.`);
  const today = legalDayOf(instant(at.getTime()));
  const reading = readH10((await textWithin(answer.response, FILE_BYTES)) ?? '', today);
  if (reading.kind === 'refused')
    return fail(`The file was refused at row ${reading.row}: ${PROBLEMS[reading.problem]} (${reading.found}).`);
  const odd = await leapOf(db, reading.figures);
  if (odd !== null) return fail(`${odd.currency} of ${odd.day} was refused: ${PROBLEMS.leap}.`);
  const last =
    reading.figures
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null;
  if (last === null) return fail('The file has no figure.');
  await inTransaction(db, async (tx) => {
    const stored = await storeFigures(tx, reading.figures, at);
    if (stored > 0)
      await deps.queue.send(
        tx,
        (await shopsWithEstimates(tx)).map((shop) => ({
          name: 'decide-open-orders' as const,
          payload: { shop, cause: `rates-${last}` },
        })),
      );
    await noteAnswer(tx, 'exchange-rates', at, `Figures up to ${last}, ${stored} of them new.`);
  });
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
