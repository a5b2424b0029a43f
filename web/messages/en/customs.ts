/** TODO */
export const customs = {
  'state.held': 'Held by customs',
  'state.exam': 'To be examined',
  'state.taken-back': 'Release taken back',
  'state.rejected': 'Rejected',
  'state.silent': 'No word yet',
  'state.on-file': 'On file',
  'state.entry-on-file': 'Entry on file',
  'state.arrived': 'Arrived, not released',
  'state.released': 'Released',
} as const;
