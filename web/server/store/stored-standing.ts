import type { StandingFacts } from '#shopify';
import { isObject, storedJson } from './stored-json.ts';

/** What a sentence about an order's standing names; each of its parts may be absent. */
export const storedStanding = storedJson<Partial<StandingFacts>>('Why an order stays', isObject);

/** The text itself, or one that names nothing where it cannot be read. */
export const standingText = (text: string): string => (storedStanding.read(text).kind === 'read' ? text : '{}');
