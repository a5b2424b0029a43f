import { compareRevisions, newestOnPage } from '#domain';
import { sourceText } from '../base/kept-said.ts';
import type { Deps } from '../ports/deps.ts';
import { noteAnswer, noteProblem } from '../store/published.ts';
import { EVERY_SHOP, tariffOf } from '../store/tariff.ts';
import { bytesWithin, fetchPublic, textWithin } from './fetch-public.ts';
import { loadTariff } from './load.ts';
import { READ_TARIFF_WORK } from './read-work.ts';

const PAGE_BYTES = 4_000_000;
const FILE_BYTES = 64_000_000;

/**
 * Asks the page of USITC's archive for a revision newer than the one that counts for all shops, and loads it. What cannot be used changes nothing:
 * the revision in force stays, and Settings says why.
 */
export async function fetchTariff({ env, db, clock, log }: Pick<Deps, 'env' | 'db' | 'clock' | 'log'>): Promise<void> {
  const page = env.tariffArchiveUrl ?? null;
  if (page === null) return;
  const at = clock.now();
  const fail = async (problem: string): Promise<void> => {
    log.warn({ problem }, 'No tariff could be taken from the archive; tomorrow it is asked again');
    await noteProblem(db, 'tariff', at, problem);
  };
  const listed = await fetchPublic(page);
  if (listed.kind === 'refused') return fail(sourceText('tariff.page-unread', { status: listed.status }));
  const newest = newestOnPage((await textWithin(listed.response, PAGE_BYTES)) ?? '');
  if (newest === null) return fail(sourceText('tariff.no-file'));
  const { year, revision } = newest.revision;
  const name = `${year} ${revision === 0 ? 'Basic edition' : `Revision ${revision}`}`;
  const held = await tariffOf(db, EVERY_SHOP);
  if (held?.year != null && held.revision !== null) {
    const isNewer = compareRevisions(newest.revision, { year: held.year, revision: held.revision }) > 0;
    if (!isNewer) return noteAnswer(db, 'tariff', at, sourceText('tariff.newest', { revision: name }));
  }
  const file = await fetchPublic(new URL(newest.href, page).href);
  if (file.kind === 'refused') return fail(sourceText('tariff.unread', { revision: name, status: file.status }));
  const bytes = await bytesWithin(file.response, FILE_BYTES);
  if (bytes === null) return fail(sourceText('tariff.large', { revision: name }));
  const begun = READ_TARIFF_WORK.begin({ name: newest.href.split('/').at(-1) ?? name, part: false });
  begun.take(new Uint8Array(bytes));
  const read = begun.end();
  if (read.kind === 'refused')
    return fail(
      sourceText('tariff.refused', {
        revision: name,
        why: read.problem === 'rows' ? (read.faults[0]?.problem ?? 'rows') : read.problem,
      }),
    );
  const loaded = await loadTariff(db, read.tariff, { shop: EVERY_SHOP, by: 'usitc', at, takeOlder: false });
  log.info({ revision: name, loaded: loaded.kind }, 'A new revision of the tariff was fetched');
  await noteAnswer(db, 'tariff', at, sourceText('tariff.loaded', { revision: name }));
}
