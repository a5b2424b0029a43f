import type { Brand } from './brand.ts';

/** ISO 4217 alphabetic code. */
export type CurrencyCode = Brand<string, 'CurrencyCode'>;
