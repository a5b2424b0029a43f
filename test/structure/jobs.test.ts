import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JOBS } from '../../web/server/tasks/index.ts';
import { ROOT, sourceFiles } from './sources.ts';

const TASKS = 'web/server/tasks';
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Files that define a job: `read-order.ts` the job of that name. */
const definitions = readdirSync(join(ROOT, TASKS))
  .filter((file) => file.endsWith('.ts') && /\bdefineJob\(/.test(textOf(`${TASKS}/${file}`)))
  .map((file) => file.replace(/\.ts$/, ''));

/** Tests that run the job: by its object, or by its name through the pipeline's queue. */
function testsOf(name: string, tests: ReadonlyMap<string, string>): string[] {
  const objectOf = new RegExp(`import \\{[^}]*?(\\w+)[^}]*\\} from '[^']*/tasks/${name}\\.ts'`);
  return [...tests].flatMap(([file, text]) => {
    const object = objectOf.exec(text)?.[1];
    const runs = object !== undefined && text.includes(`${object}.run(`);
    const drains = text.includes(`name: '${name}'`) && /\.(?:run|drain)\(/.test(text);
    return runs || drains ? [file] : [];
  });
}

/** The rows of the operator's list, as they follow from the registry. */
const rowsOf = (): string[] =>
  JOBS.map(
    ({ name, does, key, schedule }) =>
      `| \`${name}\` | ${does} | ${schedule === null ? key.join('/') : ''} | ${schedule === null ? '' : `\`${schedule}\``} |`,
  );

describe('each job', () => {
  it('has one file, named for it, and stands in the registry once', () => {
    expect(definitions.length).toBeGreaterThan(20);
    expect(JOBS.map(({ name }) => name as string).sort()).toEqual([...definitions].sort());
  });

  it('is defined nowhere else', () => {
    const elsewhere = sourceFiles('web/server').filter(
      (file) =>
        !file.startsWith(`${TASKS}/`) && file !== 'web/server/ports/job.ts' && /\bdefineJob\(/.test(textOf(file)),
    );
    expect(elsewhere).toEqual([]);
  });

  it('has a test that runs it', () => {
    const tests = new Map(
      readdirSync(join(ROOT, 'test/server'))
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => [file, textOf(`test/server/${file}`)]),
    );
    expect(tests.size).toBeGreaterThan(70);
    expect(JOBS.filter(({ name }) => testsOf(name, tests).length === 0).map(({ name }) => name)).toEqual([]);
    expect(testsOf('no-such-job', tests)).toEqual([]);
  });

  it('says when it is killed halfway or runs twice', () => {
    const silent = definitions.filter(
      (name) => !/^\/\/ .*(?:halfway|Killed|Repeating)/s.test(textOf(`${TASKS}/${name}.ts`)),
    );
    expect(silent).toEqual([]);
  });

  it('stands in the operator’s list as it is', () => {
    const page = textOf('docs/operating.md');
    const section = page.slice(page.indexOf('## Jobs'), page.indexOf('## Upgrading'));
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual(rowsOf());
  });
});
