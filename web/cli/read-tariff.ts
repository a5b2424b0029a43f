import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { TariffFile } from '#domain';
import type { TariffFileReading } from '#domain';
import { say } from './terminal.ts';

export interface TariffText {
  /** Of the file as it lies there, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly reading: TariffFileReading;
}

/** The tariff of 2026 has 13.5 MB. */
const BYTES_MAX = 64 * 1024 * 1024;
const GZIP = Buffer.from([0x1f, 0x8b]);

/** One file, plain or gzipped, chunk by chunk; reading stops at what refuses it. Throws what the file system says. */
export async function readTariff(name: string, part: boolean): Promise<TariffText> {
  const tariff = new TariffFile({ part });
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8');
  const isZipped = (await firstBytes(name)).equals(GZIP);
  const file = createReadStream(name);
  let bytes = 0;
  const counted = async function* (): AsyncIterable<Buffer> {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  };
  let read = 0;
  for await (const chunk of isZipped ? unzipped(counted()) : counted()) {
    read += chunk.length;
    if (read > BYTES_MAX) throw new Error(say('tariff.too-large'));
    if (!tariff.push(decoder.decode(chunk, { stream: true }))) break;
  }
  file.destroy();
  tariff.push(decoder.decode());
  return { sha256: hash.digest('hex'), bytes, reading: tariff.end() };
}

/** Errors reach the reader of the stream. */
const unzipped = (chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  pipeline(chunks, createGunzip(), () => undefined);

async function firstBytes(name: string): Promise<Buffer> {
  const start: Buffer[] = [];
  for await (const chunk of createReadStream(name, { start: 0, end: 1 }) as AsyncIterable<Buffer>) start.push(chunk);
  return Buffer.concat(start);
}
