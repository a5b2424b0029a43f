import type { FileReply } from '#contract';
import { encodeBorderConnect } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { problemSentence } from '../loads/sentences.ts';
import { sealedLoadOf } from '../loads/since-sealed.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { findLoad } from '../store/load-list.ts';
import { readSettings } from '../store/settings.ts';
import { manifestFileName, NO_SHIPMENT } from './load-words.ts';
import { refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { revisionNumber } from '../store/load-revisions.ts';
import { refusal } from '../base/said.ts';

/** The sealed document as BorderConnect's file. */
export async function manifestFile(
  { db, log }: Pick<Deps, 'db' | 'log'>,
  { shop, id, by }: { readonly shop: string; readonly id: string; readonly by: string },
): Promise<Answer<FileReply>> {
  const load = await findLoad(db, shop, id);
  if (load === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const document = sealedLoadOf(load);
  if (document === null) {
    return refuse(409, 'not-sealed', refusal('manifest.not-sealed'));
  }
  const revision = await revisionNumber(db, { shop, loadId: id });
  const file = encodeBorderConnect(
    document,
    await loadMerchantRules(db, shop, (await readSettings(db, shop)).settings),
  );
  switch (file.kind) {
    case 'encoded':
      // It names every consignee of the load.
      log.info({ shop, by, load: id }, 'A manifest was downloaded');
      return { kind: 'file', name: manifestFileName(load, revision), type: 'text/csv', text: file.text };
    case 'law-closed':
      return refuse(422, 'law-closed', refusal('manifest.not-321'));
    case 'not-by-truck':
      return refuse(422, 'not-by-truck', refusal('manifest.not-by-truck'));
    case 'refused':
      // Sealed by an older release, which cut what this one refuses.
      return refuse(
        422,
        'cannot-be-written',
        refusal('manifest.cannot-be-written', {
          problems: { texts: [...new Set(file.problems.map(problemSentence))] },
        }),
      );
    case 'malformed':
      throw new Error(`A sealed load cannot be written: ${JSON.stringify(file.problems)}`);
  }
}
