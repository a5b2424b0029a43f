import { steps } from '#messages/steps';
import { orderPhrases } from '#phrases';
import { words } from '../format/words.ts';
import { sayTitles } from './said-titles.ts';

/** What is said of an order, in the reader's language. */
export const { crossingWords, holdWord, whatToDo } = orderPhrases({ ...sayTitles, steps: words(steps) });
