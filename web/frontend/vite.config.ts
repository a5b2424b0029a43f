import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `#domain`, `#shopify` and `#contract` are package.json imports: vite resolves them as Node does.
export default defineConfig({
  root: here('.'),
  base: '/',
  // index.html carries marks that the server fills in, such as %SHOPIFY_API_KEY%; vite must not take them for its own.
  envPrefix: 'MINIMIS_PUBLIC_',
  plugins: [react()],
  logLevel: 'warn',
  build: { outDir: here('../../dist/frontend'), emptyOutDir: true, target: 'es2022', sourcemap: false },
});
