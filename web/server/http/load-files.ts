import type { FileOfLoad, FileProblem, FileReply, FilesOfLoad } from '#contract';
import type { LoadProblem, MerchantRules, SealedLoad } from '#domain';
import { fileNameOf, loadFileOf, loadFiles } from '../documents/files.ts';
import type { LoadFile } from '../documents/load-file.ts';
import { whatKeeps } from '../documents/what-keeps.ts';
import { zipOf } from '../documents/zip.ts';
import { problemSentence } from '../loads/sentences.ts';
import { withImporterNumber } from '../loads/importer-on-papers.ts';
import { sealedLoadOf } from '../loads/since-sealed.ts';
import type { Deps } from '../ports/deps.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { findLoad } from '../store/load-list.ts';
import { readSettings } from '../store/settings.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import type { Refusal } from './input.ts';

const PROBLEMS_MAX = 100;
/** What a carrier states about the trip: there is no page of ours to mend it on. */
const OF_CARRIER: ReadonlySet<string> = new Set(['trip-number', 'truck', 'trailer', 'driver', 'arrival']);

interface Sealed {
  readonly kind: 'sealed';
  readonly document: SealedLoad;
  readonly merchantRules: MerchantRules;
}

async function sealedOf(deps: Pick<Deps, 'db' | 'env'>, shop: string, id: string): Promise<Sealed | Refusal> {
  const { db } = deps;
  const load = await findLoad(db, shop, id);
  if (load === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const document = sealedLoadOf(load);
  if (document === null) return refuse(409, 'not-sealed', 'Files are made of a sealed shipment only. Seal it first.');
  const { settings } = await readSettings(db, shop);
  const numbered = await withImporterNumber(deps, load, document);
  return { kind: 'sealed', document: numbered, merchantRules: await loadMerchantRules(db, shop, settings) };
}

/** Every file with its state, and all problems of the load in one list. */
export async function filesOfLoad(
  deps: Pick<Deps, 'db' | 'env'>,
  shop: string,
  id: string,
): Promise<Answer<FilesOfLoad>> {
  const sealed = await sealedOf(deps, shop, id);
  if (sealed.kind !== 'sealed') return sealed;
  const { document, merchantRules } = sealed;
  const names = new Map(document.shipments.map(({ orderId, orderName }) => [orderId, orderName]));
  const problems = new Map<string, FileProblem>();
  const files = loadFiles.map((file): FileOfLoad => {
    const keeps = whatKeeps(file, document, merchantRules);
    if (keeps.kind === 'refused') gather(problems, keeps.problems, file.id, names);
    return {
      id: file.id,
      audience: file.audience,
      fileName: fileNameOf(document, file),
      state: keeps.kind,
      unverified: file.standing === 'unverified',
      asks: keeps.kind === 'ready' ? keeps.asks : 0,
    };
  });
  return json({ files, problems: [...problems.values()].slice(0, PROBLEMS_MAX), problemsInAll: problems.size });
}

function gather(
  found: Map<string, FileProblem>,
  problems: readonly LoadProblem[],
  file: string,
  names: ReadonlyMap<string, string>,
): void {
  for (const problem of problems) {
    const { orderId, field } = problem;
    const sentence = OF_CARRIER.has(field) ? ofCarrier(problem) : problemSentence(problem);
    const key = JSON.stringify([orderId, sentence]);
    const known = found.get(key);
    if (known !== undefined) {
      if (!known.files.includes(file)) known.files.push(file);
      continue;
    }
    const orderName = orderId === null ? null : (names.get(orderId) ?? orderId);
    found.set(key, { sentence, orderId, orderName, link: linkOf(problem), files: [file] });
  }
}

const ofCarrier = (problem: LoadProblem): string => {
  const [what = ''] = problemSentence(problem).split('.');
  return `${what}. Your carrier states it: take the keying sheet or the CSV, which need no trip.`;
};

function linkOf({ orderId, field }: LoadProblem): string | null {
  if (OF_CARRIER.has(field)) return null;
  if (field.startsWith('shipper') || field === 'importer' || field === 'port') return '/settings';
  return orderId === null ? null : `/orders/${encodeURIComponent(orderId)}`;
}

const NOT_FOR_LOAD = {
  'not-by-truck': 'This file is for loads by truck. Take another one of this shipment.',
  'law-closed':
    'Customs takes no Section 321 manifest for that day of arrival, or this file has no word for one. Move the orders to a load under an entry.',
} as const;

export async function fileOfLoad(
  deps: Pick<Deps, 'db' | 'env'>,
  shop: string,
  id: string,
  format: string,
): Promise<Answer<FileReply>> {
  const sealed = await sealedOf(deps, shop, id);
  if (sealed.kind !== 'sealed') return sealed;
  const { document, merchantRules } = sealed;
  if (format === 'load.json')
    return {
      kind: 'file',
      name: `${document.name}.json`,
      type: 'application/json',
      text: JSON.stringify(document, null, 1),
    };
  if (format === 'all.zip') {
    const name = `${document.name}-${document.arrivalDay}.zip`;
    return { kind: 'file', name, type: 'application/zip', text: await zipOf(document, merchantRules) };
  }
  const file = loadFileOf(format);
  if (file === null) return refuse(404, 'not-found', 'There is no such file of a shipment. Choose one on its page.');
  return made(file, document, merchantRules);
}

async function made(file: LoadFile, document: SealedLoad, merchantRules: MerchantRules): Promise<Answer<FileReply>> {
  const result = await file.make(document, merchantRules);
  switch (result.kind) {
    case 'made':
      return { kind: 'file', name: fileNameOf(document, file), type: file.mediaType, text: result.bytes };
    case 'not-for-load':
      return refuse(422, result.why, NOT_FOR_LOAD[result.why]);
    case 'refused': {
      const sentences = [...new Set(result.problems.map(problemSentence))].slice(0, 5);
      const words = `The file cannot be written: ${sentences.join(' ')} The sealed shipment is unchanged, and its other files stand.`;
      return refuse(422, 'cannot-be-written', words);
    }
  }
}
