/** What a scanner typed, as far as it can be read without knowing the load. */
export type ReadScan =
  /** `piece`: which of several parcels of one shipment; null: the code does not say. */
  | { readonly kind: 'code'; readonly code: string; readonly piece: number | null }
  /** Nothing that stands on a label: empty, far too long, or letters that no label has. */
  | { readonly kind: 'nonsense' };

/** The longest code that is looked at: SCAC, twelve characters and a piece, with room for an order's name. */
const CODE_LENGTH_MAX = 40;
/** AIM's identifier of the symbology, which scanners can be told to type first: `]C0` of Code 128, `]A0` of Code 39. */
const SYMBOLOGY = /^\][A-Za-z]\d/;
const CODE = /^#?[A-Z0-9][A-Z0-9_.\-/]*(?: (\d{1,3}))?$/;

/** A code as it was typed, with whatever spaces, line ends and letters of another case around it. */
export function readScan(typed: string): ReadScan {
  if (typed.length > CODE_LENGTH_MAX * 2) return { kind: 'nonsense' };
  const text = typed.trim().replace(SYMBOLOGY, '').replaceAll(/\s+/g, ' ').toUpperCase();
  if (text.length > CODE_LENGTH_MAX) return { kind: 'nonsense' };
  const match = CODE.exec(text);
  if (match === null) return { kind: 'nonsense' };
  const piece = match[1] === undefined ? null : Number(match[1]);
  return { kind: 'code', code: piece === null ? text : text.slice(0, text.lastIndexOf(' ')), piece };
}

/**
 * What the barcode of a parcel says: its SCN, and which parcel it is where there are several. A space stands between, for scanners type
 * it alike on every keyboard.
 */
export const parcelCode = (scn: string, { piece, of }: { readonly piece: number; readonly of: number }): string =>
  of === 1 ? scn : `${scn} ${piece}`;
