import type { Brand } from './brand.ts';

/** ISO 3166-1 alpha-2 code, upper case. */
export type CountryCode = Brand<string, 'CountryCode'>;
