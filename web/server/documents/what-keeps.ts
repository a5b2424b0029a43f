import { loadFormatOf, writeForAce } from '#domain';
import type { LoadProblem, MerchantRules, SealedLoad } from '#domain';
import type { LoadFile } from './load-file.ts';

export type WhatKeeps =
  | { readonly kind: 'ready'; readonly asks: readonly LoadProblem[] }
  | { readonly kind: 'not-for-load' }
  | { readonly kind: 'refused'; readonly problems: readonly LoadProblem[] };

/** Whether the file can be made, without drawing a page: a machine-readable one is written to see, of a keying sheet the letters are checked. */
export function whatKeeps(file: LoadFile, load: SealedLoad, merchantRules: MerchantRules): WhatKeeps {
  if (file.appliesTo(load, merchantRules) !== null) return { kind: 'not-for-load' };
  const format = loadFormatOf(file.id);
  if (format !== null) {
    const encoded = format.encode(load, merchantRules);
    if (encoded.kind === 'encoded') return { kind: 'ready', asks: encoded.asks };
    return encoded.kind === 'refused' ? encoded : { kind: 'not-for-load' };
  }
  const problems = file.id.startsWith('keying-sheet') ? writeForAce(load).problems : [];
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'ready', asks: [] };
}
