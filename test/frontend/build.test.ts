import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PAGES } from '../../web/frontend/pages.ts';
import { tableOf } from '../../web/frontend/preload-plugin.ts';
import { inUse } from '../../web/frontend/styles-plugin.ts';
import { onlyLight } from '../../web/frontend/themes-plugin.ts';

const built = (name: string): string => fileURLToPath(new URL(`../../dist/frontend/${name}`, import.meta.url));

/** As it goes over the line to a browser that takes brotli. */
const sentBytes = (name: string): number =>
  statSync(existsSync(built(`${name}.br`)) ? built(`${name}.br`) : built(name)).size;

test('no page of the admin sends more than 205 kB of scripts and styles, in at most 20 files', () => {
  const html = readFileSync(built('index.html'), 'utf8');
  const everywhere = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, name]) => name as string);
  const preloads = JSON.parse(readFileSync(built('preload.json'), 'utf8')) as Record<string, string[]>;
  expect(everywhere.some((name) => name.endsWith('.css'))).toBe(true);
  expect(Object.keys(preloads)).toEqual(PAGES.map(({ path }) => path));
  const weighed = Object.entries(preloads).map(([path, files]) => {
    const all = [...everywhere, ...files];
    return { path, bytes: all.reduce((sum, name) => sum + sentBytes(name), 0), files: all.length };
  });
  expect(weighed.filter(({ bytes, files }) => bytes > 205_000 || bytes < 50_000 || files > 20)).toEqual([]);
});

test('every script and style sheet that a built file names is there, so that what is opened later loads', () => {
  const files = [
    'index.html',
    ...readdirSync(built('assets')).flatMap((name) => (name.endsWith('.js') ? [`assets/${name}`] : [])),
  ];
  const named = new Set(
    files.flatMap((file) => readFileSync(built(file), 'utf8').match(/assets\/[\w.-]+\.(?:js|css)\b/g) ?? []),
  );
  expect(named.size).toBeGreaterThan(20);
  expect([...named].filter((name) => !existsSync(built(name)))).toEqual([]);
});

const chunk = (fileName: string, facadeModuleId: string | null, imports: readonly string[] = [], isEntry = false) => ({
  type: 'chunk' as const,
  fileName,
  facadeModuleId,
  imports,
  isEntry,
});
const entry = chunk('assets/index.js', '/app/web/frontend/index.html', ['assets/react.js'], true);
const pages = PAGES.map(({ page }) => chunk(`assets/${page.split('/')[1]}.js`, `/app/web/frontend/pages/${page}.tsx`));

test('what a page loads is its chunk with all that it imports, less what the first script has already', () => {
  const order = pages.map((page) =>
    page.fileName === 'assets/order-page.js'
      ? { ...page, imports: ['assets/table.js', 'assets/react.js', 'assets/index.js'] }
      : page,
  );
  const table = tableOf([
    entry,
    chunk('assets/react.js', null),
    ...order,
    chunk('assets/table.js', null, ['assets/cell.js', 'assets/order-page.js']),
    chunk('assets/cell.js', null),
    { type: 'asset', fileName: 'assets/index.css' },
  ]);
  expect(table['orders/:id']).toEqual(['assets/order-page.js', 'assets/table.js', 'assets/cell.js']);
  expect(table['settings']).toEqual(['assets/settings-page.js']);
});

test('a page that is not a chunk of its own stops the build by its name', () => {
  expect(() => tableOf([entry, ...pages.slice(1)])).toThrow('The page home/home-page has no chunk of its own');
});

test('styles of Polaris that no script names are left out, and nothing else is', async () => {
  const css = [
    '.Polaris-Card{color:red}',
    '.Polaris-Gone{color:red}',
    '.Polaris-Card__Header--wide,.Polaris-Gone__Header{color:red}',
    'html.p-theme-light{--p-color:red}',
    '.own-class{color:red}',
    '@media print{.Polaris-Gone{color:red}}',
    '@keyframes turn{to{color:red}}',
  ].join('');
  const kept = await inUse(css, ['const a={Card:`Polaris-Card`,wide:"Polaris-Card__Header--wide"}']);
  expect(kept).toBe(
    '.Polaris-Card{color:red}.Polaris-Card__Header--wide{color:red}html.p-theme-light{--p-color:red}.own-class{color:red}@keyframes turn{to{color:red}}',
  );
});

test('of the themes of Polaris the one that is shown is kept, and a file that is laid out otherwise stops the build', () => {
  const file =
    'var themes = {\n  "light": {\n    "color": {\n      "c": 1\n    },\n    "a": 1\n  },\n  "light-mobile": {\n    "a": 2\n  },\n  "dark": {}\n};\nvar after;\n';
  expect(onlyLight(file)).toBe('var themes = {\n  "light": {\n    "a": 1\n  }\n};\nvar after;\n');
  expect(() => onlyLight('var themes = {"light":{}};')).toThrow('laid out otherwise');
});
