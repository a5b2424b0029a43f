import { z } from 'zod';

// What tasks take. A payload that does not fit is an error of the code that sent it: the job goes to the dead letters.
const shop = z.string().regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/);
const id = z.string().regex(/^[0-9]{1,20}$/);

export const ofShop = z.object({ shop });
export const ofOrder = z.object({ shop, orderId: id });
export const ofOrderWithCause = z.object({ shop, orderId: id, cause: z.string().min(1).max(100) });
export const ofProduct = z.object({ shop, productId: id });
export const ofInventoryItem = z.object({ shop, inventoryItemId: id });
export const ofVariant = z.object({ shop, variantId: id });
export const ofRun = z.object({ shop, runId: z.uuid() });
export const ofNothing = z.record(z.string(), z.never());
