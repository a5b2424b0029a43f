import type { FileReply, FilesOfLoad } from '#contract';
import type { Request } from 'express';
import { importerNumberOf } from '../loads/importer-on-papers.ts';
import { problemSentence } from '../loads/sentences.ts';
import type { Deps } from '../ports/deps.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { recordFileEvent } from '../store/file-events.ts';
import { revisionNumber } from '../store/load-revisions.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { findLoad } from '../store/load-list.ts';
import { readSettings } from '../store/settings.ts';
import type { FileDrawn, FilesHead } from './load-files-work.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { callerLeaves, notDone } from './not-done.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import type { Refusal } from './input.ts';
import type { AppThreads } from './works.ts';
import { refusal } from '../base/said.ts';

/** So few orders are drawn in some 100 ms: a thread would cost more than it saves. */
const SMALL_LOAD = 10;
const HINT = refusal('hint.files');

type FileDeps = Pick<Deps, 'db' | 'env' | 'log' | 'clock'> & { readonly threads: AppThreads };

/** Whose file it is, and who asks for it. */
export interface AskedLoad {
  readonly shop: string;
  readonly id: string;
  readonly by: string;
  readonly request: Request;
}

interface Sealed {
  readonly kind: 'sealed';
  readonly head: FilesHead;
  readonly pages: () => AsyncIterable<string>;
  readonly isSmall: boolean;
  /** Of the papers that the file is drawn from. */
  readonly revision: number;
}

/** The document stays text here: it is read where the file is made. */
async function sealedOf(deps: FileDeps, { shop, id }: AskedLoad): Promise<Sealed | Refusal> {
  const { db } = deps;
  const load = await findLoad(db, shop, id);
  if (load === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const { sealedDocument } = load;
  if (!isFrozenLoad(load) || sealedDocument === null) return refuse(409, 'not-sealed', refusal('files.not-sealed'));
  const { settings } = await readSettings(db, shop);
  const merchantRules = await loadMerchantRules(db, shop, settings);
  const revision = await revisionNumber(db, { shop, loadId: id });
  return {
    kind: 'sealed',
    head: { merchantRules, importer: await importerNumberOf(deps, load), revision },
    pages: async function* () {
      yield sealedDocument;
    },
    revision,
    isSmall: load.orders !== null && load.orders <= SMALL_LOAD,
  };
}

/** Every file with its state, and all problems of the load in one list. */
export async function filesOfLoad(deps: FileDeps, asked: AskedLoad): Promise<Answer<FilesOfLoad>> {
  const sealed = await sealedOf(deps, asked);
  if (sealed.kind !== 'sealed') return sealed;
  const { head, pages, isSmall } = sealed;
  const signal = callerLeaves(asked.request);
  const outcome = await deps.threads.run('list-files', { shop: asked.shop, head, pages, signal, isSmall });
  return outcome.kind === 'done' ? json(outcome.result) : notDone(outcome.kind, HINT);
}

const NOT_FOR_LOAD = {
  'not-by-truck': refusal('files.not-by-truck'),
  'law-closed': refusal('files.not-321'),
} as const;

/** One file, drawn beside the event loop; a caller who leaves ends the drawing. */
export async function fileOfLoad(deps: FileDeps, asked: AskedLoad, format: string): Promise<Answer<FileReply>> {
  const sealed = await sealedOf(deps, asked);
  if (sealed.kind !== 'sealed') return sealed;
  const { pages, isSmall } = sealed;
  const outcome = await deps.threads.run('draw-file', {
    shop: asked.shop,
    head: { ...sealed.head, format },
    pages,
    signal: callerLeaves(asked.request),
    isSmall,
  });
  if (outcome.kind !== 'done') return notDone(outcome.kind, HINT);
  const { shop, id, by } = asked;
  if (outcome.result.kind === 'made') {
    // It names every consignee of the load.
    deps.log.info({ shop, by, load: id, file: format }, 'A file of a load was downloaded');
    const taken = { file: format, revision: sealed.revision, act: 'downloaded' } as const;
    await recordFileEvent(deps.db, { shop, loadId: id }, taken, { by, at: deps.clock.now() });
  }
  return answerOf(outcome.result);
}

function answerOf(drawn: FileDrawn): Answer<FileReply> {
  switch (drawn.kind) {
    case 'made':
      return { kind: 'file', name: drawn.name, type: drawn.type, text: drawn.bytes };
    case 'no-such-file':
      return refuse(404, 'not-found', refusal('files.none'));
    case 'not-for-load':
      return refuse(422, drawn.why, NOT_FOR_LOAD[drawn.why]);
    case 'refused': {
      const sentences = [...new Set(drawn.problems.map(problemSentence))].slice(0, 5);
      const words = refusal('file.cannot-be-written', { problems: { texts: sentences } });
      return refuse(422, 'cannot-be-written', words);
    }
  }
}
