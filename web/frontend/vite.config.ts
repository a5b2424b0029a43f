import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { earlyScript } from './early-plugin.ts';
import { inLanguage } from './language-plugin.ts';
import { polarisWordsInUse } from './polaris-words-plugin.ts';
import { preloadTable } from './preload-plugin.ts';
import { onlyStylesInUse } from './styles-plugin.ts';
import { lightThemeOnly } from './themes-plugin.ts';

/** Which language's pages are built: `build.ts` asks for each in turn. English stands at the root, every other one in a folder of its name. */
const language = process.env['MINIMIS_PAGE_LANGUAGE'] ?? 'en';
const folder = language === 'en' ? '' : `${language}/`;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** It imports no other script, and must stay so: it runs before all others. */
const notEarly = (id: string): boolean => !/\/web\/(?:frontend\/early|contract\/first-answers)\.ts$/.test(id);

/** Texts of parts that are loaded later alone, in many files: no page asks for them before. */
const LATER = /\/web\/messages\/\w\w\/product-form\.ts/;
const notLater = (id: string): boolean => notEarly(id) && !LATER.test(id);

/** Too small for files of their own. */
const SMALL =
  /\/web\/(?:frontend\/(?:format\/|api\/save-file|components\/(?:hts-list|wrong-link|person-name|typed-query)|phrases\/coming-label|state\/(?:one-of|coming-url|what-if-url))|shopify\/ids\.ts|domain\/values\/mode\.ts)/;

/**
 * A browser asks for six files at a time, and each waits for the line there and back: what every page needs is one file, and what six
 * of them (or of the parts that are loaded later) need is a second one. Few pages then load what they do not use, and all of them a third of the files.
 */
const TOGETHER = [
  { name: 'base', tags: ['$initial' as const], test: notEarly, priority: 2 },
  { name: 'common', minShareCount: 6, test: notLater, priority: 1 },
  { name: 'small', minShareCount: 2, test: SMALL, priority: 0.5 },
];

// `#domain`, `#shopify`, `#contract` and `#messages` are package.json imports: vite resolves them as Node does.
export default defineConfig({
  root: here('.'),
  base: `/${folder}`,
  // index.html carries marks that the server fills in, such as %SHOPIFY_API_KEY%; vite must not take them for its own.
  envPrefix: 'MINIMIS_PUBLIC_',
  plugins: [
    inLanguage(language),
    polarisWordsInUse(),
    react(),
    preloadTable(),
    earlyScript(),
    onlyStylesInUse(),
    lightThemeOnly(),
    // Compressed once, here, as small as it gets: the server hands the files out as they are.
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(js|css)$/, threshold: 1024 }),
  ],
  logLevel: 'warn',
  build: {
    outDir: here(`../../dist/frontend/${folder}`),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // The page names the one style sheet. Split, a part that is loaded later would ask for it by the name that it had before it was cut.
    cssCodeSplit: false,
    // Unpacked; what is sent is held by test/frontend/build.test.ts.
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } },
  },
});
