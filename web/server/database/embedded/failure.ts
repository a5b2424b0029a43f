import { Complaint } from '../../base/complaint.ts';

/** What PostgreSQL or the disk said, as a sentence for the person. `log` is the tail of what the program printed. */
export function explain(log: string, data: string): Complaint {
  const last = lastComplaint(log);
  if (/No space left on device|ENOSPC|Disk quota exceeded/i.test(log)) return diskFull(data);
  if (/Permission denied|EACCES|EPERM|has wrong ownership/i.test(log)) {
    return new Complaint(
      `PostgreSQL may not use its folder ${data} (${last}). Give this user the folder back, or remove it to start over.`,
    );
  }
  if (/error while loading shared libraries|GLIBC|exec format|ENOENT|ENOEXEC/i.test(log)) {
    return new Complaint(
      `The embedded PostgreSQL does not run on this machine (${last}). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  return brokenData(data, last);
}

export function diskFull(data: string): Complaint {
  return new Complaint(
    `The disk that holds ${data} is full: free some space (the database needs about 200 MB) and start again.`,
  );
}

export function brokenData(data: string, why: string): Complaint {
  return new Complaint(
    `The database in ${data} does not start (${why}). If you do not need what it holds, start over with: npm run demo -- --reset`,
  );
}

/** The last FATAL, PANIC or error line, without its time stamp and process id. */
function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const chosen = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
  return chosen.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').trim();
}
