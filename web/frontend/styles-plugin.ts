import { createHash } from 'node:crypto';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

/**
 * Leaves out the styles of Polaris components that no script names: a third of what the page would load before it can draw. Only class
 * names of Polaris are looked at, and a name counts as used wherever it stands whole in any script; every other selector stays.
 */
export const onlyStylesInUse = (): Plugin => ({
  name: 'only-styles-in-use',
  apply: 'build',
  // After the page was written, before anything is compressed.
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const scripts = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
      const css = await inUse(String(file.source), scripts);
      // The name carries a hash of what was in it, and browsers keep a name for a year: another content is another name.
      const name = `${file.fileName.slice(0, file.fileName.indexOf('-', file.fileName.lastIndexOf('/')))}-${hashOf(css)}.css`;
      if (scripts.some((code) => code.includes(file.fileName)))
        throw new Error(`A script names ${file.fileName}: it would have to be renamed there as well`);
      const page = bundle['index.html'];
      if (page?.type !== 'asset' || !String(page.source).includes(file.fileName))
        throw new Error(`index.html does not name ${file.fileName}`);
      page.source = String(page.source).replaceAll(file.fileName, name);
      delete bundle[file.fileName];
      this.emitFile({ type: 'asset', fileName: name, source: css });
    }
  },
});

export async function inUse(css: string, scripts: readonly string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: scripts.join('\n'), extension: 'js' }],
    css: [{ raw: css }],
    safelist: [/^(?!Polaris-)/],
    defaultExtractor: (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [],
  });
  if (purged === undefined) throw new Error('No style sheet came back');
  return purged.css;
}

const hashOf = (css: string): string => createHash('sha256').update(css).digest('base64url').slice(0, 8);
