import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { earlyScript } from './early-plugin.ts';
import { preloadTable } from './preload-plugin.ts';
import { onlyStylesInUse } from './styles-plugin.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `#domain`, `#shopify` and `#contract` are package.json imports: vite resolves them as Node does.
export default defineConfig({
  root: here('.'),
  base: '/',
  // index.html carries marks that the server fills in, such as %SHOPIFY_API_KEY%; vite must not take them for its own.
  envPrefix: 'MINIMIS_PUBLIC_',
  plugins: [
    react(),
    preloadTable(),
    earlyScript(),
    onlyStylesInUse(),
    // Compressed once, here, as small as it gets: the server hands the files out as they are.
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(js|css)$/, threshold: 1024 }),
  ],
  logLevel: 'warn',
  build: {
    outDir: here('../../dist/frontend'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // The page names the one style sheet. Split, a part that is loaded later would ask for it by the name that it had before it was cut.
    cssCodeSplit: false,
  },
});
