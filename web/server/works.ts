import { IMPORT_WORK } from './http/products-import-work.ts';
import type { Threads } from './threads/outcome.ts';

/** All that is worked out in threads. What a file here imports is loaded in each: the domain, and nothing that reads a database. */
export const WORKS = { 'product-import': IMPORT_WORK };

export type AppThreads = Threads<typeof WORKS>;
