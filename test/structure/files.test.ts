import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../web/server/base/env.ts';
import { ROOT, sourceFiles } from './sources.ts';

const LINES_AT_MOST = 350;
/** Rows of the law's lists, written by a command: they grow with the law, and nothing but rows may stand in them. */
const ROWS = /^web\/domain\/law\/lists\/data\/[a-z0-9-]+\.ts$/;
const ROWS_ALONE = /^\/\*\* [^\n]+ \*\/\nexport default `\n(?:@ [^`\n]+\n|[\d ]+\n)*`;\n$/;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the files of the repository', () => {
  it('are each short enough to be held in the eye', () => {
    const files = sourceFiles('web', 'extensions', 'test');
    expect(files.length).toBeGreaterThan(100);
    const long = files
      .filter((file) => !ROWS.test(file))
      .map((file) => ({ file, lines: read(file).split('\n').length }))
      .filter(({ lines }) => lines > LINES_AT_MOST);
    expect(long).toEqual([]);
  });

  it('hold nothing but rows where they may be longer', () => {
    const tables = sourceFiles('web').filter((file) => ROWS.test(file));
    expect(tables).toHaveLength(8);
    expect(tables.filter((file) => !ROWS_ALONE.test(read(file)))).toEqual([]);
    expect(tables.filter((file) => read(file).split('\n').length > LINES_AT_MOST * 2)).toEqual([]);
  });

  it('name no registry in the lock file, so that everyone installs from their own', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    expect(Object.keys(packages).length).toBeGreaterThan(300);
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved?.startsWith('http'))).toEqual([]);
    expect(read('.npmrc')).not.toMatch(/registry\s*=/);
  });

  it('document every variable of the environment in the README', () => {
    const names = Object.keys(VARIABLES);
    expect(names).toHaveLength(19);
    const readme = read('README.md');
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
