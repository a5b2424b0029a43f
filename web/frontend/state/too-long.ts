import { shell } from '#messages/shell';
import { words } from '../format/words.ts';

const say = words(shell);

/** What is said of a text that is longer than what is kept of it: it is refused, never cut. Undefined: it fits. */
export function tooLong(text: string, longest: number): string | undefined {
  const has = text.trim().length;
  return has <= longest ? undefined : say('too-long', { has, longest });
}

/** So long a reason is kept. */
export const REASON_LONGEST = 500;
/** So long a source of an amendment. */
export const SOURCE_LONGEST = 300;
/** So long a text may be searched for. */
export const QUERY_LONGEST = 200;
