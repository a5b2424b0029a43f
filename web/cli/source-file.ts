import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file that can be read twice, and how to be rid of it. */
export interface SourceFile {
  /** As messages name it. */
  readonly name: string;
  readonly path: string;
  dispose(): Promise<void>;
}

/**
 * Every consignment must see all the others, so the input is read twice. Standard input and pipes can be read but once and
 * go through a temporary file that only its owner may read. Throws what the file system says.
 */
export async function openSource(name: string): Promise<SourceFile> {
  if (name !== '-' && (await stat(name)).isFile()) return { name, path: name, dispose: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'minimis-assess-'));
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'input');
  try {
    await pipeline(name === '-' ? process.stdin : createReadStream(name), createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await dispose();
    throw error;
  }
  return { name: name === '-' ? '(standard input)' : name, path, dispose };
}

export const textOf = ({ path }: SourceFile): AsyncIterable<string> =>
  createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 });
