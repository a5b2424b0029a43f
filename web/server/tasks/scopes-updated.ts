// What the delivery says may be older than what Shopify answers. Repeating it is harmless.
import type { z } from 'zod';
import { GRANTED_SCOPES } from '#shopify';
import type { GrantedScopesData } from '#shopify';
import { defineJob } from '../ports/job.ts';
import { resumeWrites } from '../products/write-product.ts';
import { setScopes } from '../store/shops.ts';
import { inTransaction } from '../store/transaction.ts';
import { ofShop } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'scopes-updated': z.infer<typeof ofShop>;
  }
}

export const scopesUpdatedJob = defineJob({
  name: 'scopes-updated',
  does: 'Asks which scopes the shop grants now; writes that waited for one go on.',
  payload: ofShop,
  key: ['shop'],
  priority: 2,
  asksShopify: true,
  async run({ admin, db, queue }, { shop }) {
    const outcome = await admin.run<GrantedScopesData>(shop, GRANTED_SCOPES, {});
    if (outcome.kind === 'refused') throw new Error('Shopify refused to say which scopes are granted');
    if (outcome.kind !== 'ok') return; // the shop's state says why; a new authorisation brings the scopes along
    const handles = outcome.data.currentAppInstallation.accessScopes.map((scope) => scope.handle);
    await inTransaction(db, async (tx) => {
      await setScopes(tx, shop, handles.sort().join(','));
      if (handles.includes('write_inventory')) await resumeWrites(tx, { queue }, shop);
    });
  },
});
