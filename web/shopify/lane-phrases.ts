import type { LaneProblem } from '#domain';

const SENTENCES: Readonly<Record<LaneProblem, { field: 'mode' | 'port'; sentence: string }>> = {
  'overland-from-overseas': {
    field: 'mode',
    sentence: 'No truck or train reaches the US from the country that you ship from: choose air, ocean or mail.',
  },
  'port-on-other-border': {
    field: 'port',
    sentence: 'This port lies on the other border: choose one that a truck from your country reaches.',
  },
  'port-of-other-mode': {
    field: 'port',
    sentence: 'Nothing arrives at this port by the mode that you chose: choose another port or another mode.',
  },
  'port-missing': { field: 'port', sentence: 'Choose the port at which your parcels cross the border.' },
};

/** What is wrong with mode and port, and at which field that is to be mended. */
export const laneSentence = (problem: LaneProblem): { readonly field: 'mode' | 'port'; readonly sentence: string } =>
  SENTENCES[problem];
