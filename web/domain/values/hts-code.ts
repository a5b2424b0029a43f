import type { Brand } from './brand.ts';

/** 6 to 10 digits of the Harmonized Tariff Schedule, dots removed. */
export type HtsCode = Brand<string, 'HtsCode'>;
