/**
 * Every page of the admin: the path it answers, and its file below `pages/`. The router reads this table, and so does the build, which
 * writes down what each path loads, so that the server can name those files in the first bytes it sends.
 */
export const PAGES = [
  { path: '', page: 'home/home-page' },
  { path: 'orders', page: 'orders/orders-page' },
  { path: 'orders/:id', page: 'order/order-page' },
  { path: 'shipments', page: 'shipments/shipments-page' },
  { path: 'shipments/:id', page: 'shipment/shipment-page' },
  { path: 'shipments/:id/dock', page: 'dock/dock-page' },
  { path: 'products', page: 'products/products-page' },
  { path: 'rules', page: 'rules/rules-page' },
  { path: 'reviews', page: 'reviews/reviews-page' },
  { path: 'reviews/question', page: 'reviews/review-page' },
  { path: 'settings', page: 'settings/settings-page' },
  { path: 'certifications', page: 'certifications/certifications-page' },
  { path: 'glossary', page: 'glossary/glossary-page' },
] as const;

export type PageFile = (typeof PAGES)[number]['page'];
