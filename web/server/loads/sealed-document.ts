import { readSealedLoad } from '#domain';
import type { SealedLoad } from '#domain';

/** The load as it was sealed, out of its document. @throws where it cannot be read: the seal itself wrote it. */
export function readSealedDocument(document: string): SealedLoad {
  const read = readSealedLoad(document);
  if (read.kind !== 'sealed')
    throw new Error(`The document of a sealed shipment cannot be read: ${JSON.stringify(read)}`);
  return read.load;
}
