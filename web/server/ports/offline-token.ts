/** The shop's offline access token, refreshed before it expires, by one process at a time. */
export type OfflineToken =
  | { readonly kind: 'token'; readonly accessToken: string }
  /** Not installed, or uninstalled. */
  | { readonly kind: 'none' }
  /** The refresh token is no longer taken: the merchant must open the app again. */
  | { readonly kind: 'unauthorised' };

export interface OfflineTokens {
  get(shop: string): Promise<OfflineToken>;
  /** Shopify answered 401 to this token: forget it, refresh, and give the next. */
  replace(shop: string, refused: string): Promise<OfflineToken>;
  /** The access token as it is stored, fresh or not, whatever the shop's state; null: none that can be read. */
  stored(shop: string): Promise<string | null>;
  /** Whether Shopify takes the stored refresh token. A new pair is kept; a refusal changes nothing here. */
  refreshes(shop: string): Promise<'renewed' | 'refused' | 'not-known'>;
}
