import type { Installation } from '../model.ts';
import type { Platform } from '../platform.ts';
import type { ShopRows } from '../store.ts';

/** What a view of one request may look at: one shop, one installation. */
export interface Request {
  readonly platform: Platform;
  readonly rows: ShopRows;
  readonly installation: Installation;
}

export const idEnd = (id: string): string => (id.split('/').at(-1) ?? '').split('?')[0] ?? '';
export const idType = (id: string): string => /^gid:\/\/shopify\/([A-Za-z]+)\//.exec(id)?.[1] ?? '';
