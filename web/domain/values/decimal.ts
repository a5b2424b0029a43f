import type { Brand } from './brand.ts';

/** A non-negative decimal number as text, e.g. `0.730000`. Rates are decimals, never floats. */
export type DecimalText = Brand<string, 'DecimalText'>;
