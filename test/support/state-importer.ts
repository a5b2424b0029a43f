import type { Deps } from '../../web/server/ports/deps.ts';
import { readSettings, saveSettings } from '../../web/server/store/settings.ts';

/** The shop says that its importer of record is in the United States: without one no entry is ready. */
export async function stateImporter({ db, clock }: Pick<Deps, 'db' | 'clock'>, shop: string): Promise<void> {
  const { settings, revision } = await readSettings(db, shop);
  await db.$transaction((tx) => saveSettings(tx, shop, { ...settings, importerCountry: 'US' }, revision, clock.now()));
}
