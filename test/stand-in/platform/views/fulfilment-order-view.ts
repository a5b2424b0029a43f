import { connection, inOrder, type PageArgs } from '../connection.ts';
import type { FulfilmentOrder, Order } from '../model.ts';
import { gid } from '../webhooks/order-payload.ts';
import { weightView } from './money-view.ts';
import { lineView, orderView } from './order-view.ts';
import type { Request } from './request.ts';
import { locationView } from './shop-view.ts';

export function fulfilmentOrderView(request: Request, order: Order, each: FulfilmentOrder): unknown {
  const closed = each.status === 'CLOSED' || each.status === 'CANCELLED';
  return {
    __typename: 'FulfillmentOrder',
    id: gid('FulfillmentOrder', each.id),
    status: each.status,
    requestStatus: closed ? 'CLOSED' : 'UNSUBMITTED',
    createdAt: order.createdAt,
    updatedAt: each.updatedAt,
    orderId: gid('Order', order.id),
    orderName: order.name,
    orderProcessedAt: order.processedAt,
    order: () => orderView(request, order),
    deliveryMethod: {
      __typename: 'DeliveryMethod',
      id: gid('DeliveryMethod', each.id),
      methodType: each.method ?? 'SHIPPING',
      serviceCode: null,
      presentedName: order.shipping?.title ?? null,
    },
    assignedLocation: () => assignedLocation(request, each),
    destination: () => destination(request, order, each),
    internationalDuties: null,
    fulfillAt: each.fulfillAt ?? null,
    fulfillmentHolds: (each.holds ?? []).map(({ id, reason, notes }) => ({
      __typename: 'FulfillmentHold',
      id: gid('FulfillmentHold', id),
      reason,
      reasonNotes: notes,
    })),
    lineItems: (args: PageArgs) =>
      connection('FulfillmentOrderLineItem', inOrder(each.lines), args, (line) => fulfilmentLine(request, order, line)),
    remainingLineItemsWeight: () =>
      weightView(
        each.lines.reduce(
          (sum, line) => sum + line.remaining * (order.lines.find(({ id }) => id === line.lineId)?.weightGrams ?? 0),
          0,
        ),
      ),
  };
}

/** A copy of the place as it was, and the place itself while it is still there. */
function assignedLocation(request: Request, each: FulfilmentOrder): unknown {
  const { id, name, address1, city, province, zip, country } = each.location;
  const place = request.rows.shop.locations.find((known) => known.id === id);
  return {
    __typename: 'FulfillmentOrderAssignedLocation',
    name,
    address1,
    address2: null,
    city,
    province,
    zip,
    phone: null,
    countryCode: country,
    location: () => (place === undefined ? null : locationView(place)),
  };
}

function destination(request: Request, order: Order, each: FulfilmentOrder): unknown {
  const address = request.rows.shop.protectedData ? order.shippingAddress : null;
  if (address === null) return null;
  const { firstName, lastName, company, address1, address2, city, province, zip, country, phone } = address;
  return {
    __typename: 'FulfillmentOrderDestination',
    id: gid('FulfillmentOrderDestination', each.id),
    firstName,
    lastName,
    company,
    address1,
    address2,
    city,
    province,
    zip,
    countryCode: country,
    phone,
    email: order.email,
    location: null,
  };
}

function fulfilmentLine(request: Request, order: Order, line: FulfilmentOrder['lines'][number]): unknown {
  const ordered = order.lines.find(({ id }) => id === line.lineId);
  if (ordered === undefined) throw new Error(`${order.name} has lost line ${line.lineId}.`);
  return {
    __typename: 'FulfillmentOrderLineItem',
    id: gid('FulfillmentOrderLineItem', line.id),
    totalQuantity: line.total,
    remainingQuantity: line.remaining,
    requiresShipping: ordered.requiresShipping,
    sku: ordered.sku,
    vendor: ordered.vendor,
    productTitle: ordered.title,
    variantTitle: null,
    weight: () => weightView(ordered.weightGrams),
    lineItem: () => lineView(request, order, ordered),
  };
}
