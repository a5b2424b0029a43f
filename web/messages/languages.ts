/** The languages that texts stand in, each with the region whose formats it has where its reader names none. English is the one that is always there. */
export const LANGUAGES = {
  en: { name: 'English', usual: 'en-US' },
  fr: { name: 'Français', usual: 'fr-CA' },
} as const;

export type Language = keyof typeof LANGUAGES;

export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

export interface Reader {
  readonly language: Language;
  /** Whose formats the reader has, e.g. `fr-CA`. */
  readonly locale: string;
}

/** Two letters and a region, as Shopify's admin names a reader's language: `fr`, `fr-CA`, `pt-BR`. */
const LOCALE = /^([a-z]{2})(?:-([A-Z]{2}))?$/;

/** What a reader is shown who asked for a locale. One that is not open, or is none, gets English. */
export function readerOf(asked: unknown, open: readonly Language[]): Reader {
  const [, language = '', region] = LOCALE.exec(typeof asked === 'string' ? asked : '') ?? [];
  if (!isLanguage(language) || !open.includes(language)) return { language: 'en', locale: LANGUAGES.en.usual };
  return { language, locale: region === undefined ? LANGUAGES[language].usual : `${language}-${region}` };
}

export interface AtTerminal {
  readonly reader: Reader;
  /** The arguments without those that name the language. */
  readonly rest: readonly string[];
}

/** Whose language a command has: that of `--language`, else that of the terminal (`LANG`, e.g. `fr_CA.UTF-8`). Null: `--language` names none that is there. */
export function readerAtTerminal(args: readonly string[], lang: string | undefined): AtTerminal | null {
  const open = Object.keys(LANGUAGES).filter(isLanguage);
  const at = args.indexOf('--language');
  if (at === -1) return { reader: readerOf(lang?.split('.', 1)[0]?.replace('_', '-'), open), rest: args };
  const asked = args[at + 1] ?? '';
  if (!isLanguage(asked)) return null;
  return { reader: readerOf(asked, open), rest: args.filter((_arg, place) => place !== at && place !== at + 1) };
}
