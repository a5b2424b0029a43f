import type { ShopifyGlobal } from '@shopify/app-bridge-types';

/**
 * The one place that touches `window.shopify`. App Bridge comes from Shopify's own address before our first line; where
 * it could not load (blocked network, opened outside the admin) each helper answers harmlessly, and requests say why.
 */
function bridge(): ShopifyGlobal | undefined {
  return (globalThis as { shopify?: ShopifyGlobal }).shopify;
}

/** A fresh session token, about a minute long, or null outside the Shopify admin. */
export async function sessionToken(): Promise<string | null> {
  const shopify = bridge();
  if (!shopify) return null;
  return shopify.idToken();
}

export function toast(message: string, isError = false): void {
  bridge()?.toast.show(message, { isError, duration: isError ? 8000 : 4000 });
}

export function showSaveBar(id: string, shown: boolean): void {
  const saveBar = bridge()?.saveBar;
  if (!saveBar) return;
  void (shown ? saveBar.show(id) : saveBar.hide(id)).catch(() => undefined);
}

/** Resolves when it is fine to leave: nothing unsaved, or the merchant agreed to drop it. */
export async function confirmLeaving(): Promise<void> {
  await bridge()?.saveBar.leaveConfirmation();
}

export function showLoading(on: boolean): void {
  bridge()?.loading(on);
}
