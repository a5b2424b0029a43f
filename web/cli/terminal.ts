import { readerAtTerminal, sayIn } from '#messages';
import { textsIn } from '#messages/all';

const LONE = { language: 'en', locale: 'en-US' } as const;
const given = process.argv.slice(2);
const asked = readerAtTerminal(given, process.env['LC_ALL'] ?? process.env['LANG']);
const { language, locale } = asked?.reader ?? LONE;

/** What a person at the terminal is told, in their language. */
export const say = sayIn(locale)(textsIn(language).terminal);

/** The arguments without the language; null: a language is asked for that is not there. */
export const args = asked?.rest ?? null;

export const usageOf = (program: 'assess' | 'customs' | 'plan' | 'tariff'): string =>
  `${say('usage.language', { usage: say(`usage.${program}`) })}\n`;
