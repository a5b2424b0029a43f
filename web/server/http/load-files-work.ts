import type { FileOfLoad, FileProblem, FilesOfLoad } from '#contract';
import type { LoadProblem, MerchantRules, SealedLoad } from '#domain';
import type { FileMade } from '../documents/load-file.ts';
import { readSealedDocument } from '../loads/sealed-document.ts';
import { sayNow } from '../base/reader.ts';
import { refusal } from '../base/said.ts';
import { bareProblem, problemSentence } from '../loads/sentences.ts';
import type { Work } from '../threads/work.ts';

/** What a file of a load is made with, beside its document. */
export interface FilesHead {
  /** The number of the importer of that name, which the document does not hold; null: none is kept. */
  readonly importer: { readonly name: string; readonly number: string } | null;
  readonly merchantRules: MerchantRules;
  /** Of the papers, which the names of files carry. */
  readonly revision: number;
}
export interface FileHead extends FilesHead {
  /** The id of a file, `all.zip` or `load.json`. */
  readonly format: string;
}

export type FileDrawn =
  | { readonly kind: 'no-such-file' }
  | Exclude<FileMade, { kind: 'made' }>
  | { readonly kind: 'made'; readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The document comes as pages of its text. */
function documentIn(pages: readonly string[], { importer }: FilesHead): SealedLoad {
  const document = readSealedDocument(pages.join(''));
  const of = document.importer ?? null;
  if (of === null || of.number !== null || of.name !== importer?.name) return document;
  return { ...document, importer: { ...of, number: importer.number } };
}

const gathered = <Head, Result>(
  make: (head: Head, pages: readonly string[]) => Promise<Result>,
): Work<Head, Result> => ({
  begin(head) {
    const pages: string[] = [];
    return {
      take: (page) => void (typeof page === 'string' && pages.push(page)),
      end: () => make(head, pages),
    };
  },
});

/** One file of a load as bytes. What draws pages is loaded once it is asked for. */
export const DRAW_FILE_WORK = gathered<FileHead, FileDrawn>(async (head, pages) => {
  const document = documentIn(pages, head);
  const { format, merchantRules, revision } = head;
  const { fileNameOf, loadFileOf, revisionInName } = await import('../documents/files.ts');
  if (format === 'load.json') {
    const bytes = new TextEncoder().encode(JSON.stringify(document, null, 1));
    return { kind: 'made', name: `${document.name}${revisionInName(revision)}.json`, type: 'application/json', bytes };
  }
  if (format === 'all.zip') {
    const { zipOf } = await import('../documents/zip.ts');
    const name = `${document.name}-${document.arrivalDay}${revisionInName(revision)}.zip`;
    return { kind: 'made', name, type: 'application/zip', bytes: await zipOf(document, merchantRules, revision) };
  }
  const file = loadFileOf(format);
  if (file === null) return { kind: 'no-such-file' };
  const made = await file.make(document, merchantRules);
  if (made.kind !== 'made') return made;
  return { kind: 'made', name: fileNameOf(document, file, revision), type: file.mediaType, bytes: made.bytes };
});

/** Every file with its state, and in one list all that keeps one from being made or that its receiver will ask. */
export const LIST_FILES_WORK = gathered<FilesHead, FilesOfLoad>(async (head, pages) => {
  const document = documentIn(pages, head);
  const { fileNameOf, loadFiles } = await import('../documents/files.ts');
  const { whatKeeps } = await import('../documents/what-keeps.ts');
  const [problems, asks] = [new Problems(document), new Problems(document)];
  const files = loadFiles.map((file): FileOfLoad => {
    const keeps = whatKeeps(file, document, head.merchantRules);
    if (keeps.kind === 'refused') problems.gather(keeps.problems, file.id);
    if (keeps.kind === 'ready') asks.gather(keeps.asks, file.id);
    return {
      id: file.id,
      audience: file.audience,
      fileName: fileNameOf(document, file, head.revision),
      state: keeps.kind,
      unverified: file.standing === 'unverified',
      asks: keeps.kind === 'ready' ? keeps.asks.length : 0,
    };
  });
  return {
    files,
    problems: problems.first(),
    problemsInAll: problems.size,
    asks: asks.first(),
    asksInAll: asks.size,
  };
});

const TOLD_MOST = 100;
/** What a carrier states about the trip. */
const OF_CARRIER: ReadonlySet<string> = new Set(['trip-number', 'truck', 'trailer', 'driver', 'arrival']);
/** What a person states on the page of the load itself. */
const ON_PAGE: ReadonlySet<string> = new Set(['manufacturer', 'quantity-unit', 'importer', 'signer']);

/** Each problem once, with the files that it concerns. */
class Problems {
  readonly #found = new Map<string, FileProblem>();
  readonly #orderNames: ReadonlyMap<string, string>;
  readonly #document: SealedLoad;
  #lines: ReadonlyMap<string, string> | null = null;

  constructor(document: SealedLoad) {
    this.#document = document;
    this.#orderNames = new Map(document.shipments.map(({ orderId, orderName }) => [orderId, orderName]));
  }

  get size(): number {
    return this.#found.size;
  }

  first(): FileProblem[] {
    return [...this.#found.values()].slice(0, TOLD_MOST);
  }

  gather(problems: readonly LoadProblem[], file: string): void {
    for (const problem of problems) {
      const { orderId, lineId } = problem;
      const sentence = sentenceOf(problem);
      const key = JSON.stringify([orderId, lineId, sentence]);
      const known = this.#found.get(key);
      if (known !== undefined) {
        if (!known.files.includes(file)) known.files.push(file);
        continue;
      }
      const orderName = orderId === null ? null : (this.#orderNames.get(orderId) ?? orderId);
      const product = orderId === null || lineId === null ? null : this.#product(orderId, lineId);
      this.#found.set(key, { sentence, orderId, orderName, product, link: linkOf(problem, product), files: [file] });
    }
  }

  #product(orderId: string, lineId: string): string | null {
    this.#lines ??= new Map(
      this.#document.shipments.flatMap((shipment) =>
        shipment.commodities.map((line) => [`${shipment.orderId}/${line.lineId}`, line.description] as const),
      ),
    );
    return this.#lines.get(`${orderId}/${lineId}`) ?? null;
  }
}

function sentenceOf(problem: LoadProblem): string {
  const { field } = problem;
  if (!OF_CARRIER.has(field) && !ON_PAGE.has(field)) return problemSentence(problem);
  return sayNow(
    refusal(OF_CARRIER.has(field) ? 'file.carrier-states' : 'file.state-on-page', { problem: bareProblem(problem) }),
  );
}

function linkOf({ orderId, field }: LoadProblem, product: string | null): string | null {
  if (OF_CARRIER.has(field) || ON_PAGE.has(field)) return null;
  if (field.startsWith('shipper') || field === 'port') return '/settings';
  if (product !== null && ['hts', 'origin', 'claim', 'description', 'weight'].includes(field))
    return `/products?query=${encodeURIComponent(product)}`;
  return orderId === null ? null : `/orders/${encodeURIComponent(orderId)}`;
}
