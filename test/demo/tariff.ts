// The demo's own small schedule, loaded as a file of USITC's is: an older revision first, so that what has ended is seen.
import { openDatabase } from '../../web/server/database/client.ts';
import { EVERY_SHOP } from '../../web/server/store/tariff.ts';
import type { NewTariff } from '../../web/server/store/tariff.ts';
import { loadTariff } from '../../web/server/tariff/load.ts';
import { READ_TARIFF_WORK } from '../../web/server/tariff/read-work.ts';
import { BEFORE, NOW, rowsOfFacts } from './tariff-facts.ts';
import type { DemoRevision } from './tariff-facts.ts';

function readDemo(revision: DemoRevision): NewTariff {
  const begun = READ_TARIFF_WORK.begin({ name: revision.file, part: true });
  begun.take(new Uint8Array(Buffer.from(JSON.stringify(rowsOfFacts(revision)))));
  const read = begun.end();
  if (read.kind === 'refused') throw new Error(`The schedule of the demo cannot be read: ${JSON.stringify(read)}`);
  return read.tariff;
}

/** Loaded once: at the next start the newer file is there already, and the older one is not taken after it. */
export async function loadDemoTariff(databaseUrl: string, at: Date): Promise<void> {
  const database = openDatabase(databaseUrl);
  try {
    for (const revision of [BEFORE, NOW])
      await loadTariff(database.db, readDemo(revision), { shop: EVERY_SHOP, by: 'demo', at, takeOlder: false });
  } finally {
    await database.close();
  }
}
