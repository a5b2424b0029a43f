import { readMessages } from './read-messages.ts';
import type { NamedMessage } from './read-messages.ts';

/** `cut-off`: no whole JSON; which of its messages were lost cannot be seen, so none of it is read. */
export type AnswerFile =
  | { readonly kind: 'read'; readonly messages: readonly NamedMessage[] }
  | { readonly kind: 'refused'; readonly why: 'empty' | 'web-page' | 'not-json' | 'cut-off' };

/** A file of answers: one text of JSON, or one a line. */
export function readAnswerFile(text: string): AnswerFile {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return { kind: 'refused', why: 'empty' };
  if (bare.startsWith('<')) return { kind: 'refused', why: 'web-page' };
  if (!/^[[{]/.test(bare)) return { kind: 'refused', why: 'not-json' };
  const whole = parsed(bare);
  const lines = bare.split('\n').filter((line) => line.trim() !== '');
  const byLine = whole === undefined && lines.length > 1 ? lines.map(parsed) : null;
  const root = whole ?? (byLine === null || byLine.includes(undefined) ? undefined : byLine);
  if (root === undefined) return { kind: 'refused', why: 'cut-off' };
  const messages = readMessages(root);
  return messages.length === 0 ? { kind: 'refused', why: 'empty' } : { kind: 'read', messages };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
