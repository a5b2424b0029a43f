import { PRICE_LOAD_WORK } from '../costs/price-load-work.ts';
import { READ_TARIFF_WORK } from '../tariff/read-work.ts';
import { DRAW_FILE_WORK, LIST_FILES_WORK } from './load-files-work.ts';
import { DEPARTURE_REACH_WORK } from './departure-reach-work.ts';
import { IMPORT_WORK } from './products-import-work.ts';
import { WHAT_IF_WORK } from './what-if-work.ts';
import type { Threads } from '../threads/outcome.ts';

/** All that is worked out in threads. What a file here imports is loaded in each: the domain, and nothing that reads a database. */
export const WORKS = {
  'product-import': IMPORT_WORK,
  'price-load': PRICE_LOAD_WORK,
  'what-if': WHAT_IF_WORK,
  'departure-reach': DEPARTURE_REACH_WORK,
  'read-tariff': READ_TARIFF_WORK,
  'draw-file': DRAW_FILE_WORK,
  'list-files': LIST_FILES_WORK,
};

export type AppThreads = Threads<typeof WORKS>;
