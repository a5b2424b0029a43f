import { productFaults } from '#messages/product-faults';
import { productFaultPhrases } from '#phrases';
import { words } from '../format/words.ts';

/** What is wrong with a fact of a product, in the reader's language. */
export const { htsSentence, papersSentence, descriptionSentence } = productFaultPhrases(words(productFaults));
