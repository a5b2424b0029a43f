import type { PrivacyRequestJson } from '#contract';
import { privacy } from '#messages/privacy';
import { words } from '../format/words.ts';

const say = words(privacy);

const PERIODS = [90, 365, 730, 1825];

/** What may be chosen; another number of days that was saved is among them. */
export function retentionOptions(days: number | null): { value: string; label: string }[] {
  const offered = days === null || PERIODS.includes(days) ? PERIODS : [days, ...PERIODS];
  return [
    ...offered.map((one) => ({ value: String(one), label: say('retention.days', { days: one }) })),
    { value: '', label: say('retention.never') },
  ];
}

export const privacyRequestName = (topic: PrivacyRequestJson['topic']): string => say(topic);

/** Whom it concerns, and what was done; the server's result is shown as it stands. */
export function privacyRequestSentence({ topic, orders, doneAt, result }: PrivacyRequestJson): string {
  const what = doneAt === null ? say('not-done') : doneWords(result);
  return topic === 'shop/redact' ? what : say('concerns', { orders, what });
}

const doneWords = (result: string | null): string =>
  result === null ? say('is-done') : say('result', { result: result.replace(/\.$/, '') });
