import { language } from '#messages/language';

/** The language of these pages, with the reader's region: the server has put it into the page (`lang`). Without a page, as in a test: the usual one. */
function localeOfPage(): string {
  const page = (globalThis as { document?: { documentElement?: { lang?: string } } }).document;
  const asked = page?.documentElement?.lang ?? '';
  return asked.startsWith(`${language.code}-`) ? asked : language.usual;
}

/** Whose days, figures and plurals every text has. It does not change while a page is open: another language is another page. */
export const LOCALE = localeOfPage();
