import { laneFaults } from '#messages/lane-faults';
import { laneFaultPhrases } from '#phrases';
import { words } from '../format/words.ts';

/** What is wrong with a field of a lane, in the reader's language. */
export const { laneSentence, laneFaultSentence } = laneFaultPhrases(words(laneFaults));
