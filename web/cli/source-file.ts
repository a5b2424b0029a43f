import { closeSync, createReadStream, createWriteStream, mkdtempSync, openSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline as joined } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';

/** Input that can be read twice, and how to be rid of it. */
export interface SourceFile {
  /** As messages name it. */
  readonly name: string;
  chunks(): AsyncIterable<Buffer>;
  /** Somebody has written to it since it was opened: then two readings may not have been of the same text. */
  hasChanged(): Promise<boolean>;
  dispose(): void;
}

const CHUNK = 1 << 18;
const fastest = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/**
 * Every consignment must see all the others, so the input is read twice. Standard input and pipes can be read but once and
 * go through a temporary file, compressed: consignments repeat themselves, a gigabyte of them takes some tens of megabytes.
 * Throws what the file system says.
 */
export async function openSource(name: string): Promise<SourceFile> {
  const opened = name === '-' ? null : await stat(name);
  if (opened?.isFile() === true)
    return {
      name,
      chunks: () => createReadStream(name, { highWaterMark: CHUNK }),
      hasChanged: async () => {
        const { size, mtimeMs, ino } = await stat(name);
        return size !== opened.size || mtimeMs !== opened.mtimeMs || ino !== opened.ino;
      },
      dispose: () => undefined,
    };
  const fd = openNameless();
  const copy = { fd, autoClose: false, highWaterMark: CHUNK };
  const input = name === '-' ? process.stdin : createReadStream(name, { highWaterMark: CHUNK });
  await pipeline(input, createZstdCompress(fastest), createWriteStream('', copy));
  return {
    name: name === '-' ? '(standard input)' : name,
    chunks: () =>
      joined(
        createReadStream('', { ...copy, start: 0 }),
        createZstdDecompress({ chunkSize: CHUNK }),
        () => undefined, // errors reach the reader of the stream
      ),
    hasChanged: () => Promise.resolve(false),
    dispose: () => closeSync(fd),
  };
}

/** A file that only its owner may read and that has lost its name already: however the program ends, no address is left behind. */
function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'minimis-assess-'));
  try {
    return openSync(join(folder, 'input.zst'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
