import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const table = z.record(z.string(), z.array(z.string().regex(/^assets\/[\w.-]+\.js$/)));

interface Preloads {
  readonly pattern: readonly string[];
  readonly tags: string;
}

/**
 * For a path of the admin: tags that make the browser load the page's own scripts at once, beside the first one, instead of after it
 * has run. From what the build wrote down (`web/frontend/preload-plugin.ts`); a build without it works, one round trip a level slower.
 * `prefix`: where the build's files stand below the root of the app.
 */
export function readPreloads(folder: string, prefix = ''): (path: string) => string {
  const file = join(folder, 'preload.json');
  if (!existsSync(file)) return () => '';
  const pages = Object.entries(table.parse(JSON.parse(readFileSync(file, 'utf8')))).map(([path, files]): Preloads => ({
    pattern: segments(path),
    tags: files.map((name) => `<link rel="modulepreload" crossorigin href="/${prefix}${name}" />`).join(''),
  }));
  return (path) => {
    const asked = segments(path);
    // `reviews/question` before a pattern with a parameter would matter only where both fit; the table has no such pair.
    return pages.find(({ pattern }) => fits(pattern, asked))?.tags ?? '';
  };
}

const segments = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

const fits = (pattern: readonly string[], asked: readonly string[]): boolean =>
  pattern.length === asked.length && pattern.every((part, i) => part.startsWith(':') || part === asked[i]);
