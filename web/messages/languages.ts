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
