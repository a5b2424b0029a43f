import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { revisionIn, TariffFile } from '#domain';
import type { TariffFault } from '#domain';
import type { NewTariff } from '../store/tariff.ts';
import type { Page, Work } from '../threads/work.ts';

export interface ReadTariffHead {
  /** Of the file, which tells its revision. */
  readonly name: string;
  /** Some hundred rows are taken, too: the demo's and the tests'. */
  readonly part: boolean;
}

export type TariffRead =
  | { readonly kind: 'read'; readonly tariff: NewTariff }
  | { readonly kind: 'refused'; readonly problem: 'not-gzip' | 'too-large' }
  | { readonly kind: 'refused'; readonly problem: 'rows'; readonly faults: readonly TariffFault[] };

/** The tariff of 2026 has 13.5 MB unzipped. */
const BYTES_MAX = 64 * 1024 * 1024;
const CHUNK = 1 << 18;
/** So many lines are stored by one statement. */
const PAGE = 1_000;

/** A file of the tariff, plain or gzipped, as lines to store. Its pages are its bytes as they came in. */
export const READ_TARIFF_WORK = {
  begin(head: ReadTariffHead) {
    const parts: Uint8Array[] = [];
    return {
      take(page: Page) {
        if (page instanceof Uint8Array) parts.push(page);
      },
      end: () => readTariffBytes(head, Buffer.concat(parts)),
    };
  },
} satisfies Work<ReadTariffHead, TariffRead>;

function readTariffBytes({ name, part }: ReadTariffHead, bytes: Buffer): TariffRead {
  const plain = unzipped(bytes);
  if (plain === null) return { kind: 'refused', problem: 'not-gzip' };
  if (plain.length > BYTES_MAX) return { kind: 'refused', problem: 'too-large' };
  const file = new TariffFile({ part });
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < plain.length; at += CHUNK)
    if (!file.push(decoder.decode(plain.subarray(at, at + CHUNK), { stream: true }))) break;
  file.push(decoder.decode());
  const reading = file.end();
  if (reading.kind === 'refused') return { kind: 'refused', problem: 'rows', faults: reading.faults };
  const { lines, rows, notes } = reading;
  const named = revisionIn(name);
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += PAGE) pages.push(JSON.stringify(lines.slice(at, at + PAGE)));
  return {
    kind: 'read',
    tariff: {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      name:
        named === null
          ? name
          : `${named.year} ${named.revision === 0 ? 'Basic edition' : `Revision ${named.revision}`}`,
      year: named?.year ?? null,
      revision: named?.revision ?? null,
      rows,
      notes: notes.slice(0, 50),
      pages,
    },
  };
}

/** Null: it begins as gzip, and is none to its end, or grows beyond any tariff. */
function unzipped(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: BYTES_MAX });
  } catch {
    return null;
  }
}
