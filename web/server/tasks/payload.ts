import { z } from 'zod';
import { SENDING_ACTS } from '#domain';

// What jobs carry. What does not fit is an error of the code that sent it, or older than this code: the job becomes a dead letter.
const shop = z.string().regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/);
const id = z.string().regex(/^[0-9]{1,20}$/);
const cause = z.string().min(1).max(100);

export const ofShop = z.object({ shop });
export const ofShopWithCause = z.object({ shop, cause });
export const ofOrder = z.object({ shop, orderId: id });
export const ofOrderWithCause = z.object({ shop, orderId: id, cause });
/** One that was sent before it carried a cause was sent for the routing. */
export const ofFulfillmentOrder = z.object({ shop, fulfillmentOrderId: id, cause: cause.default('routed') });
export const ofProduct = z.object({ shop, productId: id });
export const ofInventoryItem = z.object({ shop, inventoryItemId: id });
export const ofVariant = z.object({ shop, variantId: id });
export const ofSending = z.object({
  shop,
  loadId: z.string().min(1).max(64),
  revision: z.int().min(1),
  act: z.enum(SENDING_ACTS),
});
export const ofRun = z.object({ shop, runId: z.uuid() });
/** The event's id, as its delivery carried it. */
export const ofRequest = z.object({ shop, requestId: z.string().regex(/^[\x21-\x7e]{1,128}$/) });
/** What a schedule sends: nothing. */
export const ofNothing = z.preprocess((stored) => stored ?? {}, z.record(z.string(), z.never()));
