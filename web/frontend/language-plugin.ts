import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { textOf } from '#messages';
import type { Texts } from '#messages';
import { pseudo } from '../messages/pseudo.ts';

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

/** What a language is called and which formats it has is no text. */
const GROUP = /\/(?!language\.ts)[\w-]+\.ts$/;

/** Puts every text in the brackets of the pseudo-language, so that what stands outside of them on a page is seen not to come from the room. */
export const inPseudo = (): Plugin => ({
  name: 'in-pseudo',
  enforce: 'pre',
  async load(id) {
    if (!id.startsWith(ENGLISH) || !GROUP.test(id)) return null;
    const groups = (await import(id)) as Readonly<Record<string, Texts>>;
    return Object.entries(groups)
      .map(([name, texts]) => {
        const odd = Object.entries(texts).map(([key, text]) => [key, pseudo(text)]);
        return `export const ${name} = ${JSON.stringify(Object.fromEntries(odd))};`;
      })
      .join('\n');
  },
});
