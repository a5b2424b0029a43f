import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './sources.ts';

/** Folders of a root, the lowest first: each imports those before it. Files right in the root stand on top of all. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'web/domain': [
    'values',
    'tariff',
    'law',
    'rates',
    'consignment',
    'findings',
    'questions',
    'case',
    'duties',
    'rules',
    'judging',
    'lanes',
    'loads',
    'dock',
    'batching',
    'clearance',
    'costs',
    'manifest',
    'customs',
    'documents',
    'planning',
    'coming',
    'products',
  ],
  'web/server': [
    'base',
    'store',
    'database',
    'ports',
    'auth',
    'admin-api',
    'lanes',
    'judging',
    'loads',
    'documents',
    'sending',
    'threads',
    'tariff',
    'costs',
    'products',
    'orders',
    'reviews',
    'planning',
    'shops',
    'http',
    'tasks',
    'webhooks',
    'jobs',
  ],
};

const TOP = '(root)';

interface Arrow {
  readonly from: string;
  readonly to: string;
  /** An import that draws it. */
  readonly by: string;
}

/** The folder of the root that a file stands in. */
const folderOf = (root: string, file: string): string => {
  const parts = file.slice(root.length + 1).split('/');
  return parts.length === 1 ? TOP : (parts[0] ?? TOP);
};

function arrowsOf(root: string, imports: ReadonlyMap<string, readonly string[]>): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const [file, targets] of imports)
    for (const target of targets) {
      if (!target.startsWith(`${root}/`)) continue;
      const [from, to] = [folderOf(root, file), folderOf(root, target)];
      if (from !== to) arrows.set(`${from} > ${to}`, { from, to, by: `${file} imports ${target}` });
    }
  return [...arrows.values()];
}

/** From a floor to one above it. A folder that has no floor is on none, and no arrow from or to it is right. */
function backUp(floors: readonly string[], arrows: readonly Arrow[]): string[] {
  const height = (folder: string): number => (folder === TOP ? floors.length : floors.indexOf(folder));
  return arrows
    .filter(({ from, to }) => height(from) < height(to) || height(from) < 0 || height(to) < 0)
    .map(({ from, to, by }) => `${from} > ${to}: ${by}`);
}

describe.each([
  { root: 'web/domain', most: 0, files: 250, arrows: 60 },
  { root: 'web/server', most: 0, files: 230, arrows: 70 },
])('the floors of $root', ({ root, most, files, arrows }) => {
  const floors = FLOORS[root] ?? [];
  const sources = sourceFiles(root);
  const drawn = arrowsOf(root, new Map(sources.map((file) => [file, importsOf(file)])));

  it(`have at most ${most} arrows back up`, () => {
    expect(sources.length).toBeGreaterThan(files);
    expect(drawn.length).toBeGreaterThan(arrows);
    const found = backUp(floors, drawn);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(most);
  });

  it('are those of its folders: none is missing', () => {
    const folders = new Set(sources.map((file) => folderOf(root, file)).filter((folder) => folder !== TOP));
    expect([...folders].filter((folder) => !floors.includes(folder))).toEqual([]);
  });
});

it('an arrow back up would be seen, and a folder without a floor', () => {
  const imports = new Map([
    ['web/x/low/a.ts', ['web/x/high/b.ts', 'zod']],
    ['web/x/high/b.ts', ['web/x/low/c.ts']],
    ['web/x/main.ts', ['web/x/high/b.ts']],
    ['web/x/high/d.ts', ['web/x/main.ts', 'web/x/new/e.ts']],
  ]);
  expect(backUp(['low', 'high'], arrowsOf('web/x', imports))).toEqual([
    'low > high: web/x/low/a.ts imports web/x/high/b.ts',
    'high > (root): web/x/high/d.ts imports web/x/main.ts',
    'high > new: web/x/high/d.ts imports web/x/new/e.ts',
  ]);
});
