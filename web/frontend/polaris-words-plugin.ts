import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const WORDS = /\/@shopify\/polaris\/locales\/\w+\.json$/;

/** Components of Polaris that no page of ours shows: their words are not sent. */
const NOT_SHOWN = [
  'Avatar',
  'Autocomplete',
  'ContextualSaveBar',
  'DatePicker',
  'DiscardConfirmationModal',
  'Frame',
  'FullscreenBar',
  'Loading',
  'TopBar',
  'MediaCard',
  'VideoThumbnail',
];

/** Leaves out the words of Polaris components that we do not show. One that is shown after all stops the build by its name. */
export const polarisWordsInUse = (): Plugin => ({
  name: 'polaris-words-in-use',
  enforce: 'pre',
  async load(id) {
    if (!WORDS.test(id)) return null;
    const { Polaris, ...rest } = JSON.parse(await readFile(id, 'utf8')) as { Polaris: Record<string, unknown> };
    const kept = Object.entries(Polaris).filter(([component]) => !NOT_SHOWN.includes(component));
    return JSON.stringify({ ...rest, Polaris: Object.fromEntries(kept) });
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const missed = NOT_SHOWN.find((component) => file.code.includes(`Polaris.${component}.`));
      if (missed !== undefined) throw new Error(`${file.fileName} shows Polaris' ${missed}: keep its words`);
    }
  },
});
