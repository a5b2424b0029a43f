import type { OfflineTokens } from '../../web/server/ports/offline-token.ts';

/** One access token for every shop, which is never renewed; null: none at all. */
export const heldTokens = (accessToken: string | null): OfflineTokens => ({
  get: async () => (accessToken === null ? { kind: 'none' } : { kind: 'token', accessToken }),
  replace: async () => ({ kind: 'none' }),
  stored: async () => accessToken,
  refreshes: async () => 'not-known',
});
