/**
 * What a call to the Admin API can come to. Throttling is not among them: the limiter waits and nothing is lost.
 * A dead network or a 5xx is thrown, and the job's retry policy takes it from there.
 */
export type AdminOutcome<Data> =
  | { readonly kind: 'ok'; readonly data: Data }
  /** The token was refused (401) and a fresh one too: the merchant must open the app again. */
  | { readonly kind: 'unauthorised' }
  /** 403: a scope is missing or our address is not on the shop's list. Retrying does not help. */
  | { readonly kind: 'forbidden'; readonly message: string }
  /** 402, 423: Shopify has closed the shop for now. It comes back by itself. */
  | { readonly kind: 'paused'; readonly message: string }
  /** The shop has uninstalled the app, or is no more (404): stop quietly. */
  | { readonly kind: 'uninstalled' }
  /** GraphQL errors other than throttling, or userErrors: a bug or a refused input. */
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Whether the shop still has our app, by evidence alone. `gone`: Shopify took neither the access token (401, 404) nor the refresh token
 * that goes with it. `not-known`: anything else, a closed shop, a lost permission or a dead network among it; ask again later.
 */
export type Installation = 'here' | 'gone' | 'not-known';

/**
 * The shop's turn has not come: its points are spent, or it does not answer. Nothing was asked. Thrown, so that the job goes back into
 * the queue until then, which is no failed try.
 */
export class ShopMustWait extends Error {
  override readonly name = 'ShopMustWait';
  readonly waitMs: number;
  constructor(waitMs: number, options?: ErrorOptions) {
    super('The shop has to wait for its turn', options);
    this.waitMs = waitMs;
  }
}

export interface AdminApi {
  /** Asks Shopify itself, with the tokens as they are stored, whatever we think of the shop. Never throws for what Shopify answers. */
  installation(shop: string): Promise<Installation>;
  /**
   * Runs one operation for one shop, waiting for its share of the shop's budget. `query` is a whole GraphQL document.
   * @throws {ShopMustWait} where `patienceMs` is given and the wait for points, or the one that Shopify asked for, is longer.
   */
  run<Data>(
    shop: string,
    query: string,
    variables: Record<string, unknown>,
    patienceMs?: number,
  ): Promise<AdminOutcome<Data>>;
}
