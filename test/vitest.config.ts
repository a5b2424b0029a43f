import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: from('..'),
  cacheDir: from('../node_modules/.vitest'),
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: [from('support/global-setup.ts')],
    sequence: { shuffle: true },
    // Left outside, the tester would load a second preact, whose hooks the extension's own preact does not see.
    server: { deps: { inline: [/ui-extensions-tester/] } },
    reporters: ['default', 'json'],
    outputFile: { json: from('artifacts/vitest.json') },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
