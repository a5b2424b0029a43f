export type * from './common.ts';
export type * from './home.ts';
export type * from './orders.ts';
export type * from './privacy.ts';
export type * from './settings.ts';
export type * from './shipments.ts';
export type * from './products.ts';
export type * from './routes.ts';
