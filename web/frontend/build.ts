// `npm run build:frontend`: the pages once in each language. A page carries the texts of one language inside its own scripts, so that no
// reader loads another one's, or waits for a file of texts. English comes first: it empties the folder that the others stand in.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { LANGUAGES } from '#messages';

for (const language of Object.keys(LANGUAGES)) {
  process.env['MINIMIS_PAGE_LANGUAGE'] = language;
  await build({ configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)) });
}
