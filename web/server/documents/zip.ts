import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { MerchantRules, SealedLoad } from '#domain';
import { fileNameOf, loadFiles } from './files.ts';

interface Packed {
  readonly name: string;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Every file that can be made of the load, and a manifest of their hashes; what could not be made stands in it with its reasons. */
export async function zipOf(load: SealedLoad, merchantRules: MerchantRules, revision = 1): Promise<Uint8Array> {
  const contents: Record<string, Uint8Array> = {};
  const packed: Packed[] = [];
  const left: { format: string; why: unknown }[] = [];
  for (const file of loadFiles) {
    const made = await file.make(load, merchantRules);
    if (made.kind !== 'made') {
      left.push({ format: file.id, why: made.kind === 'refused' ? made.problems : made.why });
      continue;
    }
    const name = fileNameOf(load, file, revision);
    contents[name] = made.bytes;
    const sha256 = createHash('sha256').update(made.bytes).digest('hex');
    packed.push({ name, format: file.id, sha256, bytes: made.bytes.length });
  }
  const { name, sealedAt, rulebook } = load;
  const manifest = { load: name, revision, sealedAt, rulebook, files: packed, notMade: left };
  contents['manifest.json'] = new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
  return zipSync(contents, { level: 6, mtime: '1980-01-01T00:00:00' });
}
