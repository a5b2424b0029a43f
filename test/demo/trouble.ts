import { Complaint } from '../../web/server/base/complaint.ts';

/** What went wrong as a sentence that says what to do, or null where nobody foresaw it. */
export function sentenceFor(error: unknown, dataDir: string): string | null {
  if (error instanceof Complaint) return error.message;
  if (!(error instanceof Error)) return null;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full: free about 300 MB, then start again. The demo keeps its data in ${dataDir}.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `This user may not write to ${dataDir}: give the folder to this user, or delete it.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${dataDir} should be a folder, and something else stands there: move it away.`;
    default:
      return /journal\.jsonl|JSON/.test(error.message)
        ? `What the demo kept in ${dataDir} is damaged. Start over with --reset.`
        : null;
  }
}

export function portTaken(port: number, role: string): Complaint {
  return new Complaint(
    `Port ${port}, where ${role} would be, is taken: stop what uses it, or choose another with --port.`,
  );
}

/** Runs `listen`; a taken port becomes a sentence. */
export async function listening<Result>(port: number, role: string, listen: () => Promise<Result>): Promise<Result> {
  try {
    return await listen();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? portTaken(port, role) : error;
  }
}
