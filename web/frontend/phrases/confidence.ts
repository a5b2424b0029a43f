import type { CitationJson } from '#contract';
import { source as texts } from '#messages/source';
import { words } from '../format/words.ts';

const say = words(texts);

type Note = { readonly label: string; readonly tone: 'info' | 'attention' | 'warning' };

/** Said wherever the primary text itself was not read. */
export const CONFIDENCE_NOTES: Readonly<Record<CitationJson['confidence'], Note | null>> = {
  primary: null,
  secondary: { label: say('secondary'), tone: 'info' },
  'unverified-high': { label: say('unverified-high'), tone: 'attention' },
  'unverified-medium': { label: say('unverified-medium'), tone: 'attention' },
  'unverified-low': { label: say('unverified-low'), tone: 'warning' },
  merchant: { label: say('merchant'), tone: 'attention' },
};
