import type { Customer } from '../model.ts';
import { gid } from '../webhooks/order-payload.ts';

export function customerView(customer: Customer): unknown {
  const name = [customer.firstName, customer.lastName].filter((part) => part !== null).join(' ');
  return {
    __typename: 'Customer',
    id: gid('Customer', customer.id),
    legacyResourceId: customer.id,
    firstName: customer.firstName,
    lastName: customer.lastName,
    displayName: name === '' ? (customer.email ?? '') : name,
    email: customer.email,
    defaultEmailAddress:
      customer.email === null ? null : { __typename: 'CustomerEmailAddress', emailAddress: customer.email },
    createdAt: customer.createdAt,
    updatedAt: customer.createdAt,
    tags: [],
  };
}
