import type { Brand } from './brand.ts';

/** `YYYY-MM-DD`, a calendar day in America/New_York: the day the law counts in. */
export type LegalDay = Brand<string, 'LegalDay'>;
