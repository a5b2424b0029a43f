import { say } from './terminal.ts';

const sentences: Readonly<Record<string, string>> = {
  ENOENT: say('file.none'),
  EACCES: say('file.not-yours'),
  EISDIR: say('file.folder'),
  ENOSPC: say('file.disk-full'),
};

/** What the file system refuses, in a sentence. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return sentences[code] ?? error.message;
}
