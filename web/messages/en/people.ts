/** Who has opened Minimis, and what each may do. */
export const people = {
  title: 'People',
  about: 'Who has opened Minimis, by the name that Shopify gives. The owner of the store says here who may do what.',
  'no-role': 'No role given',
  owner: 'Owner: everything, and gives roles',
  manager: 'Manager: everything but roles',
  shipping: 'Shipping: shipments, seals, products, files',
  viewer: 'Viewer: looks on',
  'roles-given': 'Who has no role looks on. The owner of the store may always do everything.',
  'roles-none':
    'Nobody has a role, so everybody who can open Minimis may do everything. Once one person has a role, those without one look on.',
  'account-owner': 'owner of the store',
  'has-role': '{name}: {role}',
} as const;
