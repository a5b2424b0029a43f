import type { AnyTask } from '../jobs/task.ts';
import { appUninstalled } from './app-uninstalled/app-uninstalled.ts';
import { forgetDeliveries } from './deliveries-aging/forget-deliveries.ts';
import { readFulfillmentOrder } from './order-changed/read-fulfillment-order.ts';
import { customerDataRequest } from './privacy/customer-data-request.ts';
import { customerRedact } from './privacy/customer-redact.ts';
import { shopRedact } from './privacy/shop-redact.ts';
import { scopesUpdated } from './scopes-updated/scopes-updated.ts';
import { refreshTokens } from './tokens-aging/refresh-tokens.ts';

/** One folder for each cause that is not the pipeline of orders itself. */
export const triggerTasks: readonly AnyTask[] = [
  readFulfillmentOrder,
  appUninstalled,
  scopesUpdated,
  customerDataRequest,
  customerRedact,
  shopRedact,
  refreshTokens,
  forgetDeliveries,
];
