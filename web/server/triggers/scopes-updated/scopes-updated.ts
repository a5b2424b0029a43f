import { z } from 'zod';
import { GRANTED_SCOPES } from '#shopify';
import type { GrantedScopesData } from '#shopify';
import { resumeWrites } from '../../products/write-product.ts';
import type { Task } from '../../jobs/task.ts';
import { setScopes } from '../../store/shops.ts';
import { inTransaction } from '../../store/transaction.ts';

const PAYLOAD = z.object({ shop: z.string() });

/** Asks which scopes are granted now; what the delivery says may be older. Repeating it is harmless. */
export const scopesUpdated: Task<'scopes-updated'> = {
  name: 'scopes-updated',
  parse: (payload) => PAYLOAD.parse(payload),
  async run({ admin, db, queue }, { shop }) {
    const outcome = await admin.run<GrantedScopesData>(shop, GRANTED_SCOPES, {});
    if (outcome.kind === 'refused') throw new Error('Shopify refused to say which scopes are granted');
    if (outcome.kind !== 'ok') return; // the shop's state says why; a new authorisation brings the scopes along
    const handles = outcome.data.currentAppInstallation.accessScopes.map((scope) => scope.handle);
    await inTransaction(db, async (tx) => {
      await setScopes(tx, shop, handles.sort().join(','));
      // What waited for the permission to change products goes now.
      if (handles.includes('write_inventory')) await resumeWrites(tx, { queue }, shop);
    });
  },
};
