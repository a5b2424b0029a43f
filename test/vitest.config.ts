import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { inLanguage, inPseudo } from '../web/frontend/language-plugin.ts';
import LongFirst from './support/long-first.ts';

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const shared = { root: from('..'), testTimeout: 30_000, hookTimeout: 60_000 };
const order = { shuffle: true, sequencer: LongFirst };

/** They start nothing and keep nothing. */
const PURE = ['domain', 'frontend', 'law', 'messages', 'shopify', 'structure'];
/** Pages with the texts of another language in the place of the English ones, as its build has them. */
const FRENCH = 'french';
/** Pages with every text in brackets: what has none does not come from the room of messages. */
const PSEUDO = 'pseudo';
/** They start what they need themselves: the app, a command, a browser. */
const BY_THEMSELVES = ['chaos', 'cli', 'extensions', 'flow', 'run', 'stand-in-tests'];
/** It looks at what a page finds when its scripts load, so it loads them itself. */
const EARLY = 'early';

const filesOf = (folder: string): string[] => [`test/${folder}/**/*.test.ts`, `test/${folder}/**/*.test.tsx`];
const pure = PURE.flatMap((folder) => filesOf(folder));
const byThemselves = BY_THEMSELVES.flatMap((folder) => filesOf(folder));

export default defineConfig({
  root: from('..'),
  cacheDir: from('../node_modules/.vitest'),
  test: {
    // Left alone, the runner keeps a core for itself: with two of them, that is half the machine.
    maxWorkers: 2,
    sequence: order,
    projects: [
      {
        test: {
          ...shared,
          name: 'pure',
          include: pure,
          exclude: [`test/frontend/${EARLY}.test.ts`],
          // A worker loads the domain once, not once a file.
          pool: 'threads',
          isolate: false,
          sequence: { ...order, groupOrder: 0 },
        },
      },
      {
        plugins: [inLanguage('fr')],
        test: {
          ...shared,
          name: FRENCH,
          include: filesOf(FRENCH),
          pool: 'threads',
          sequence: { ...order, groupOrder: 0 },
        },
      },
      {
        plugins: [inPseudo()],
        test: {
          ...shared,
          name: PSEUDO,
          include: filesOf(PSEUDO),
          pool: 'threads',
          sequence: { ...order, groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'apart',
          include: [...byThemselves, `test/frontend/${EARLY}.test.ts`],
          // Left outside, the tester would load a second preact, whose hooks the extension's own preact does not see.
          server: { deps: { inline: [/ui-extensions-tester/] } },
          sequence: { ...order, groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          name: 'server',
          // All that is in no other project, whatever its folder: each finds a database.
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...pure, ...filesOf(FRENCH), ...filesOf(PSEUDO), ...byThemselves],
          globalSetup: [from('support/global-setup.ts')],
          // A worker loads the app once, not once a file: three seconds each of more than a hundred.
          isolate: false,
          sequence: { ...order, groupOrder: 1 },
        },
      },
    ],
    reporters: ['default', 'json'],
    outputFile: { json: from('artifacts/vitest.json') },
  },
});
