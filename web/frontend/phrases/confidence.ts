import type { CitationJson } from '#contract';

type Note = { readonly label: string; readonly tone: 'info' | 'attention' | 'warning' };

/** Said wherever the primary text itself was not read. */
export const CONFIDENCE_NOTES: Readonly<Record<CitationJson['confidence'], Note | null>> = {
  primary: null,
  secondary: { label: 'Not the official text', tone: 'info' },
  'unverified-high': { label: 'Not verified, very likely', tone: 'attention' },
  'unverified-medium': { label: 'Not verified, likely', tone: 'attention' },
  'unverified-low': { label: 'Not verified, ask a broker', tone: 'warning' },
  merchant: { label: 'Your own word', tone: 'attention' },
};
