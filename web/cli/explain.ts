const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'This file may not be read by you.',
  EISDIR: 'This is a folder, not a file.',
  ENOSPC: 'The disk is full: no room for a temporary copy of the input.',
};

/** What the file system refuses, in a sentence. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return sentences[code] ?? error.message;
}
