/**
 * Jobs by name, with what they carry: ids, never orders, for a job re-reads what it works on. A job may be older than
 * the code that runs it, so each task parses its payload again.
 */
export interface JobPayloads {
  /** Read the order from Shopify again, store it, decide it. Key: `<shop>/<orderId>`, so that ten updates fold into one. */
  'read-order': { shop: string; orderId: string; cause: string };
  /** Find the order behind a fulfilment order and send its read-order: these deliveries name no order. Key: `<shop>/<fulfillmentOrderId>`. */
  'read-fulfillment-order': { shop: string; fulfillmentOrderId: string; cause?: string };
  /** Decide again from what is stored (a neighbour, a setting or a shipment's arrival changed). Key: `<shop>/<orderId>`. */
  'decide-order': { shop: string; orderId: string; cause: string };
  /** Bring tags and metafield in Shopify to what the verdict in force asks. Key: `<shop>/<orderId>`. */
  'write-tags': { shop: string; orderId: string };
  /** Read the shop's catalogue page by page, or go on with it. Key: `<shop>`. */
  'read-catalogue': { shop: string };
  /** Read all variants of one product. Key: `<shop>/<productId>`. */
  'read-product': { shop: string; productId: string };
  /** Read the variants behind one inventory item. Key: `<shop>/<inventoryItemId>`. */
  'read-inventory-item': { shop: string; inventoryItemId: string };
  /** Bring origin and HTS code at Shopify to what was stated here. Key: `<shop>/<variantId>`. */
  'write-article': { shop: string; variantId: string };
  /** Send a decide-order for every open order whose articles' facts changed. Key: `<shop>`. */
  'decide-holders': { shop: string };
  /** List the orders of a re-check run and send a read-order for each. Key: `<shop>/<runId>`. */
  'list-recheck': { shop: string; runId: string };
  /** The shop opened the app with a fresh installation: read the shop, start the first re-check. Key: `<shop>`. */
  'shop-installed': { shop: string };
  'app-uninstalled': { shop: string };
  'scopes-updated': { shop: string };
  'customer-data-request': { shop: string; requestId: string };
  'customer-redact': { shop: string; requestId: string };
  'shop-redact': { shop: string; requestId: string };
  /** Scheduled: refresh tokens that nobody has used for long, so that none dies after 90 days. */
  'refresh-tokens': Record<string, never>;
  /** Scheduled: delete inbox rows that no repeat can meet any more. */
  'forget-deliveries': Record<string, never>;
  /** Scheduled: decide the orders again that have not left although their planned day is over. */
  'replan-arrivals': Record<string, never>;
  /** Scheduled: tell of work whose job ended in the dead letters, so that nothing waits for it. */
  'settle-dead-letters': Record<string, never>;
  /** Scheduled: read the orders that changed since the last pass, for deliveries that never came. */
  reconcile: Record<string, never>;
  /** Scheduled: read every shop's catalogue again, for changes that no delivery told of. */
  'reread-catalogues': Record<string, never>;
}

export type JobName = keyof JobPayloads;

/** Jobs whose key folds repeats: while one waits, another with the same key is not added. */
export function jobKey<Name extends JobName>(name: Name, payload: JobPayloads[Name]): string {
  const data = payload as {
    shop?: string;
    orderId?: string;
    runId?: string;
    fulfillmentOrderId?: string;
    productId?: string;
    inventoryItemId?: string;
    variantId?: string;
    requestId?: string;
  };
  const id =
    data.orderId ??
    data.runId ??
    data.fulfillmentOrderId ??
    data.productId ??
    data.inventoryItemId ??
    data.variantId ??
    data.requestId;
  return [data.shop ?? name, id].filter((part) => part !== undefined).join('/');
}
