import { productForm as texts } from '#messages/product-form';
import { words } from '../format/words.ts';

const say = words(texts);
/** Large enough for a file of 100,000 articles, small enough to travel in one request. */
export const FILE_BYTES_MAX = 20 * 1024 * 1024;

export type TextFile =
  | { readonly kind: 'read'; readonly name: string; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * The text of a file that a spreadsheet saved: UTF-8, "Unicode text" (UTF-16 with its mark), or the old Western encoding
 * that Excel still writes by default.
 */
export async function readTextFile(file: File): Promise<TextFile> {
  if (/\.(?:xlsx?|ods|numbers)$/i.test(file.name))
    return { kind: 'refused', message: say('file.workbook', { file: file.name }) };
  if (file.size > FILE_BYTES_MAX) return { kind: 'refused', message: say('file.too-large', { file: file.name }) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = textOf(bytes);
  if (text.includes('\0')) return { kind: 'refused', message: say('file.no-text', { file: file.name }) };
  return { kind: 'read', name: file.name, text };
}

export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 without its mark: of Latin text every other byte is zero. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 2_000);
  if (start.length < 4 || bytes.length % 2 !== 0) return null;
  const zerosAt = (parity: number): number => start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : null;
}
