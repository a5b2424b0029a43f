import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { textOf } from '#messages';
import type { Texts } from '#messages';

const ROOM = fileURLToPath(new URL('../messages', import.meta.url));
const ENGLISH = `${ROOM}/en/`;
/** The words of Polaris itself, such as those of its calendar and its tables. */
const POLARIS_WORDS = /^@shopify\/polaris\/locales\/en\.json$/;
const NO_SCRIPT = '%NEEDS_JAVASCRIPT%';

/** Puts the texts of a language in the place of the English ones, which the code names, and Polaris' own with them. */
export const inLanguage = (language: string): Plugin => ({
  name: 'in-language',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (language === 'en') return null;
    if (POLARIS_WORDS.test(source))
      return this.resolve(source.replace('/en.json', `/${language}.json`), importer, options);
    if (!source.startsWith('#messages/')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (found === null || !found.id.startsWith(ENGLISH)) return found;
    return `${ROOM}/${language}/${found.id.slice(ENGLISH.length)}`;
  },
  async transformIndexHtml(html) {
    const { shell } = (await import(`${ROOM}/${language}/shell.ts`)) as { readonly shell: Texts };
    return html.replace(NO_SCRIPT, textOf(shell['needs-javascript'] ?? '', language));
  },
});
