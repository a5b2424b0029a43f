// What pages ask first, as a script of a few hundred bytes needs it: it imports nothing, or it would have to wait for what it imports. The
// addresses are held to those of the endpoints by test/frontend/early.test.ts.

export const FIRST_ANSWERS = {
  home: '/api/home',
  orders: '/api/orders?tab=all&sort=placed-desc',
  order: (id: string) => `/api/orders/${id}`,
  loads: '/api/shipments?state=open',
  load: (id: string) => `/api/shipments/${id}`,
  products: '/api/products?sort=blocked-desc&limit=50',
  rules: '/api/rules',
  settings: '/api/settings',
} as const;
