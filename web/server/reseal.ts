// `npm run reseal`: after a new key was put first in ENCRYPTION_KEY and the app was started with it. Says when the old key may go.
import { Complaint } from './base/complaint.ts';
import { resealAll } from './auth/sealed-values.ts';
import { createSecretBox } from './auth/secret-box.ts';
import { openDatabase } from './database/client.ts';
import { parseEnv } from './base/env.ts';

async function main(): Promise<void> {
  const parsed = parseEnv(process.env);
  if (!parsed.ok) throw new Complaint(parsed.problems.join('\n'));
  const { databaseUrl, encryptionKeys } = parsed.env;
  const database = openDatabase(databaseUrl);
  try {
    const { resealed, current, unreadable } = await resealAll(database.db, createSecretBox(encryptionKeys));
    process.stdout.write(
      `${resealed} values sealed anew under the newest key, ${current} were under it already, ${unreadable} that no key opens.\n`,
    );
    const older = encryptionKeys.length - 1;
    if (older === 0) return;
    process.stdout.write(
      unreadable === 0
        ? 'Nothing needs the older keys any more: once every process runs with the new list, ENCRYPTION_KEY may hold the newest key alone.\n'
        : 'Keep the older keys, and look for the one that is missing: the shops of those values must open the app again otherwise.\n',
    );
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Complaint ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
