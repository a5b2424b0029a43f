import type { ClearanceQuestionKey } from '#domain';
import { clearance as texts } from '#messages/clearance';
import { named } from '../format/words.ts';

/** As they can be sent. A new question of the domain does not compile until it has its sentence. */
const SENTENCES: Readonly<Record<ClearanceQuestionKey, string>> = named(texts, 'ask.');

export const clearanceQuestion = (key: ClearanceQuestionKey): string => SENTENCES[key];

/** What a broker is asked before one entry is counted on, in the sequence of the domain. */
export const BROKER_QUESTIONS: readonly string[] = (
  [
    'one-entry-for-many',
    'box-22',
    'buyer-over-limit',
    'shipment-numbers',
    'invoices',
    'lines-added-up',
    'stays-out',
    'price',
  ] satisfies readonly ClearanceQuestionKey[]
).map(clearanceQuestion);
