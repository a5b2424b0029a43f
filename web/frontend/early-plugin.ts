import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SCRIPT = fileURLToPath(new URL('./early.ts', import.meta.url));
/** Its own scripts come after App Bridge, which wants to be the first, and before the page's. */
const BEFORE = '<script type="module"';

/** Builds `early.ts` as a script of its own, and names it in the page before all others of ours. */
export const earlyScript = (): Plugin => {
  let reference = '';
  let base = '/';
  return {
    name: 'early-script',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ base } = config);
    },
    buildStart() {
      reference = this.emitFile({ type: 'chunk', id: SCRIPT, name: 'early' });
    },
    generateBundle(_options, bundle) {
      const name = this.getFileName(reference);
      const [page, script] = [bundle['index.html'], bundle[name]];
      if (page?.type !== 'asset' || script?.type !== 'chunk') throw new Error(`index.html or ${name} was not built`);
      if (script.imports.length > 0)
        throw new Error(`${name} imports ${script.imports.join(', ')}: it would wait for that`);
      const html = String(page.source);
      if (!html.includes(BEFORE)) throw new Error('index.html names no script of the app');
      page.source = html.replace(BEFORE, `<script type="module" async src="${base}${name}"></script>\n    ${BEFORE}`);
    },
  };
};
