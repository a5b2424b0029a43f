import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

/** Impurities, each with the tool that must refuse it. */
const PLANTS = {
  'fetch.ts': ['tsc', "export const a = fetch('https://example.com');"],
  'process.ts': ['tsc', 'export const a = process.env;'],
  'console.ts': ['tsc', "console.log('here');"],
  'timer.ts': ['tsc', 'setTimeout(() => undefined, 1);'],
  'crypto.ts': ['tsc', 'export const a = crypto.randomUUID();'],
  'buffer.ts': ['tsc', "export const a = Buffer.from('a');"],
  'dom.ts': ['tsc', 'export const a = document.title;'],
  'node-fs.ts': ['tsc', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;"],
  'now.ts': ['eslint', 'export const a = Date.now();'],
  'new-date.ts': ['eslint', 'export const a = new Date();'],
  'random.ts': ['eslint', 'export const a = Math.random();'],
  'package.ts': ['eslint', "import { z } from 'zod';\nexport const a = z;"],
} as const;

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'minimis-purity-'));
  for (const file of ['package.json', 'tsconfig.json', '.config/eslint.config.js', 'web/domain/tsconfig.json']) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const [name, [, text]] of Object.entries(PLANTS)) writeFileSync(join(copy, 'web/domain', name), `${text}\n`);
  writeFileSync(join(copy, 'web/domain/pure.ts'), 'export const limitMinor = 800_00;\n');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const planted = (tool: string): string[] =>
  Object.entries(PLANTS).flatMap(([name, [by]]) => (by === tool ? [name] : []));
const script = (name: string, path: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path);

describe('an impurity in the domain', () => {
  it('does not compile where it is a global or a module of Node', () => {
    const { stdout } = spawnSync(process.execPath, [script('typescript', 'bin/tsc'), '-p', 'web/domain'], {
      cwd: copy,
      encoding: 'utf8',
    });
    const refused = new Set([...stdout.matchAll(/web\/domain\/([\w-]+\.ts)\(/g)].map((match) => match[1]));
    expect(planted('tsc')).toHaveLength(8);
    expect(planted('tsc').filter((name) => !refused.has(name))).toEqual([]);
    expect(refused.has('pure.ts')).toBe(false);
  });

  it('does not pass the linter where it is a clock, chance or a package', () => {
    const flags = ['--config', '.config/eslint.config.js', '--format', 'json', 'web/domain'];
    const { stdout } = spawnSync(process.execPath, [script('eslint', 'bin/eslint.js'), ...flags], {
      cwd: copy,
      encoding: 'utf8',
    });
    const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null }[] }[];
    const refusedBy = (name: string) =>
      results
        .find(({ filePath }) => filePath.endsWith(`/${name}`))
        ?.messages.some(({ ruleId }) => ruleId?.startsWith('no-restricted-') ?? false);
    expect(planted('eslint')).toHaveLength(4);
    expect(planted('eslint').filter((name) => refusedBy(name) !== true)).toEqual([]);
    expect(refusedBy('pure.ts')).toBe(false);
  });
});
