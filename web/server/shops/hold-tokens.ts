import type { Tx } from '../store/tx.ts';
import { sealedTokensOfShop } from '../store/sessions.ts';
import { lockShop } from '../store/shops.ts';

/**
 * Keeps the shop's row as it is until the transaction ends. `before`: the tokens that the evidence rests on; null: none does.
 * @throws where the shop got other tokens meanwhile: its merchant came back while we asked, and asking again settles it.
 */
export async function holdTokens(tx: Tx, shop: string, before: string | null): Promise<void> {
  await lockShop(tx, shop);
  if (before !== null && (await sealedTokensOfShop(tx, shop)) !== before)
    throw new Error('The shop got a new token while it was being closed');
}
