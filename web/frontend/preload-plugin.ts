import type { Plugin } from 'vite';
import { PAGES } from './pages.ts';

interface Chunk {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
}

/** What a browser must load before it can show a page, beside what every page loads: file names below the folder of the build. */
export type PreloadTable = Readonly<Record<string, readonly string[]>>;

/** Writes `preload.json`: for each path of the admin the chunks of its page, so that they need not wait for the script that asks for them. */
export const preloadTable = (): Plugin => ({
  name: 'preload-table',
  apply: 'build',
  generateBundle(_options, bundle) {
    const table = tableOf(Object.values(bundle));
    this.emitFile({ type: 'asset', fileName: 'preload.json', source: JSON.stringify(table) });
  },
});

/** @throws where a page of the table has no chunk of its own: it was renamed, or is no longer loaded by itself. */
export function tableOf(bundle: readonly Chunk[]): PreloadTable {
  const chunks = new Map(bundle.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const withImports = (file: string, seen: Set<string>): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const imported of chunks.get(file)?.imports ?? []) withImports(imported, seen);
    return seen;
  };
  const everywhere = new Set<string>();
  for (const chunk of chunks.values()) if (chunk.isEntry === true) withImports(chunk.fileName, everywhere);
  return Object.fromEntries(
    PAGES.map(({ path, page }) => {
      const ending = `/pages/${page}.tsx`;
      const own = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(ending) === true);
      if (own === undefined) throw new Error(`The page ${page} has no chunk of its own`);
      return [path, [...withImports(own.fileName, new Set())].filter((file) => !everywhere.has(file))];
    }),
  );
}
