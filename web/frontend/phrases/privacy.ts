import type { PrivacyRequestJson } from '#contract';
import { count } from '../format/list.ts';

const NAMES: Readonly<Record<PrivacyRequestJson['topic'], string>> = {
  'customers/data_request': 'A customer asks for their data',
  'customers/redact': 'Erase a customer’s data',
  'shop/redact': 'Erase the shop’s data',
};
export const privacyRequestName = (topic: PrivacyRequestJson['topic']): string => NAMES[topic];

/** Whom it concerns, and what was done; the server's result is shown as it stands. */
export function privacyRequestSentence({ topic, orders, doneAt, result }: PrivacyRequestJson): string {
  const about = topic === 'shop/redact' ? '' : `It concerns ${count(orders, 'order')}. `;
  if (doneAt === null) return `${about}Not done yet.`;
  return `${about}${result === null ? 'Done' : result.replace(/\.$/, '')}.`;
}
