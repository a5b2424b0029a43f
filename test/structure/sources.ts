import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SKIPPED = new Set(['node_modules', 'dist', 'generated', '.git', '.data', 'artifacts', '.shopify']);

/** Paths below the root with `/`, e.g. `web/domain/index.ts`. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).map((path) => relative(ROOT, path).split(sep).join('/'));
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(join(folder, entry.name));
    return /\.(ts|tsx|js|jsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [join(folder, entry.name)] : [];
  });
}

/** What a file imports: repository paths where it names a file or an alias of ours, package names otherwise. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const pattern =
    /^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => target(file, match[1] ?? match[2] ?? match[3] ?? ''));
}

const ALIASES: Record<string, string> = {
  '#domain': 'web/domain/index.ts',
  '#shopify': 'web/shopify/index.ts',
  '#contract': 'web/contract/index.ts',
  '#messages': 'web/messages/index.ts',
  '#messages/all': 'web/messages/all.ts',
  '#phrases': 'web/phrases/index.ts',
  '#phrases/all': 'web/phrases/all.ts',
};

function target(file: string, specifier: string): string {
  const alias = ALIASES[specifier];
  if (alias !== undefined) return alias;
  const [, language = 'en', group] = /^#messages\/(?:([a-z]{2})\/)?([\w-]+)$/.exec(specifier) ?? [];
  if (group !== undefined) return `web/messages/${language}/${group}.ts`;
  if (!specifier.startsWith('.')) return specifier;
  return relative(ROOT, resolve(ROOT, dirname(file), specifier))
    .split(sep)
    .join('/');
}
