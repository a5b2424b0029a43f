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
    return { kind: 'refused', message: `${file.name} is a workbook. Save it as CSV and choose that file.` };
  if (file.size > FILE_BYTES_MAX)
    return { kind: 'refused', message: `${file.name} is larger than 20 MB. Cut it up and import the parts.` };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = textOf(bytes);
  if (text.includes('\0')) return { kind: 'refused', message: `${file.name} is no text file. Choose a CSV file.` };
  return { kind: 'read', name: file.name, text };
}

export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
