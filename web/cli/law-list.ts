// Puts the rows of a proclamation into a list of the law, as the open edition of the rulebook.
//   npm run law:list -- FILE.csv --into LIST [--strike]
import { readFileSync, writeFileSync } from 'node:fs';
import { editions, knownLists, parseGroups } from '#domain';
import { mergeRows, readRows, textOf } from './list-rows.ts';

const usage = `Usage: npm run law:list -- FILE.csv --into LIST [--strike]
Puts the rows of FILE into LIST as the open edition of the rulebook; with --strike, takes them out of it.
FILE has the columns hts_prefix,from,until,rate_or_effect,condition,cite,confidence.
LIST is one of: ${Object.keys(knownLists).join(', ')}
`;

const fileOf = (name: string): URL => new URL(`../domain/law/lists/data/${name}.ts`, import.meta.url);
const HEAD = '/** Rows as `npm run law:list` writes them: it alone edits this file. */\nexport default `\n';

function fail(text: string): number {
  process.stderr.write(text);
  return 2;
}

function main(args: readonly string[]): number {
  const [file, into, name = '', flag, ...rest] = args;
  const known = Object.hasOwn(knownLists, name) ? knownLists[name] : undefined;
  if (file === undefined || into !== '--into' || known === undefined || rest.length > 0) return fail(usage);
  if (flag !== undefined && flag !== '--strike') return fail(usage);
  const newest = editions.at(-1) ?? editions[0];
  if (newest.final)
    return fail(
      `Edition ${newest.version} is final. Add a line to web/domain/law/editions.ts first, then run this again.\n`,
    );
  const { rows, faults } = readRows(readFileSync(file, 'utf8'), known);
  if (faults.length > 0)
    return fail(`${file}: nothing was written, ${faults.length} rows are wrong.\n  ${faults.join('\n  ')}\n`);
  const text = readFileSync(fileOf(name), 'utf8');
  const merge = mergeRows(
    parseGroups(text.split('`\n')[1]?.replace(/`;\s*$/, '') ?? ''),
    rows,
    newest.version,
    flag === '--strike',
  );
  writeFileSync(fileOf(name), `${HEAD}${textOf(merge.rows)}\n\`;\n`);
  process.stdout.write(
    `${name}, edition ${newest.version}: ${merge.came} rows came in, ${merge.went} went out, ${merge.stayed} stood already. ` +
      'Next: npm run law:check, then npm run law:edition.\n',
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
