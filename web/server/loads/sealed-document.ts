import { readSealedLoad } from '#domain';
import type { SealedLoad } from '#domain';
import { UnreadableValue } from '../store/stored-json.ts';

/** The load as it was sealed, out of its document. @throws {UnreadableValue} */
export function readSealedDocument(document: string): SealedLoad {
  const read = readSealedLoad(document);
  if (read.kind !== 'sealed')
    throw new UnreadableValue(
      'The document of a sealed shipment',
      read.kind === 'malformed' && read.at === 'version' ? 'newer' : 'damaged',
    );
  return read.load;
}
