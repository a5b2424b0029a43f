import { createSecretBox, UnreadableSecret } from '../auth/secret-box.ts';
import type { Deps } from '../ports/deps.ts';
import { laneForPapers } from '../store/paper-facts.ts';
import { placeOfImporterNumber, placeOfOtherImporterNumber } from '../store/sealed-places.ts';

/**
 * The number of a lane's importer with the name that it belongs to, for the files that name both. It is kept sealed where it was entered and
 * never in a load's document; null: there is none, or no key opens it, and files are made without it.
 */
export async function importerNumberOf(
  { db, env }: Pick<Deps, 'db' | 'env'>,
  { shop, laneId }: { readonly shop: string; readonly laneId: string },
): Promise<{ readonly name: string; readonly number: string } | null> {
  const kept = (await laneForPapers(db, shop, laneId))?.importer ?? null;
  if (kept?.number == null || kept.name === null) return null;
  const place = kept.usual ? placeOfImporterNumber(shop) : placeOfOtherImporterNumber(shop, kept.id);
  try {
    return { name: kept.name, number: createSecretBox(env.encryptionKeys).open(kept.number, place) };
  } catch (error) {
    if (error instanceof UnreadableSecret) return null;
    throw error;
  }
}
