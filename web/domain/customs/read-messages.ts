import { isFields } from '../manifest/fields-of-json.ts';
import type { CustomsMessage } from './event.ts';
import { readMessage } from './read-message.ts';

/** One message of what came, with a name to speak of it by. */
export interface NamedMessage {
  readonly name: string;
  /** As it came, for keeping. */
  readonly raw: unknown;
  readonly message: CustomsMessage;
}

/**
 * Whatever came, taken apart. The service's answer to "receive" is not documented: a list, `{ "messages": [...] }`, messages by name, one
 * bare message, null and nothing at all have all been seen or must be expected.
 */
export function readMessages(value: unknown): readonly NamedMessage[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => named(`message ${index + 1}`, one));
  if (isFields(value) && 'messages' in value && !('data' in value)) {
    const inside = value['messages'];
    return isFields(inside) && !isMessage(inside)
      ? Object.entries(inside).flatMap(([name, one]) => named(name, one))
      : readMessages(inside);
  }
  return named('message 1', value);
}

const isMessage = (value: Readonly<Record<string, unknown>>): boolean =>
  ['data', 'shipmentStatusList', 'validationResponses', 'processingResponse', 'tripStatus'].some((key) => key in value);

function named(name: string, raw: unknown): NamedMessage[] {
  if (Array.isArray(raw)) return raw.flatMap((one: unknown, index) => named(`${name}[${index}]`, one));
  return [{ name, raw, message: readMessage(raw) }];
}
