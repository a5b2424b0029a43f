/** A reason with its source, and what to do about it. */
export const source = {
  source: 'Source: {pieces}',
  'source.hosts': 'Source: {pieces} ({hosts})',
  'read.on': '{says} (Read on {day}.)',
  'said.on': '{says} (Said on {day}.)',
  'read-in': 'Read in: {places}',
  'given-as': 'Given as: {places}',
  secondary: 'Not the official text',
  'unverified-high': 'Not verified, very likely',
  'unverified-medium': 'Not verified, likely',
  'unverified-low': 'Not verified, ask a broker',
  merchant: 'Your own word',
  concerns: 'Concerns {goods}.',
  'what-helps': 'What helps:',
  'open-settings': 'Open settings',
  'open-products': 'Open products',
  'open-rules': 'Open rules',
} as const;
