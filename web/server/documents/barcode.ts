import bwip from 'bwip-js/node';

/** Bars and gaps of a barcode, by turns, in modules; it begins with a bar. */
export function barsOf(symbology: 'code39' | 'code128', text: string): readonly number[] {
  const [drawn] = bwip.raw(symbology, text, {}) as readonly { readonly sbs?: readonly number[] }[];
  if (drawn?.sbs === undefined) throw new Error(`${symbology} has no bars for this text`);
  return drawn.sbs;
}
