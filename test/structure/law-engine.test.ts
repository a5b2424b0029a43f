import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, ROOT, sourceFiles } from './sources.ts';

const ENGINE = 'web/domain/law/engine/';
const RULES = 'web/domain/rules/';

/** A day, a paper or a sum written down as code: content of the law. */
const CONTENT =
  /'\d{4}-\d\d-\d\d'|\blegalDay\('|\b(?:cited|audited)\(|U\.S\.C\.|\d CFR|Fed\. Reg\.|\bsince: \[|\bvalue: \d|: Dated</;

const codeOf = (file: string): string =>
  readFileSync(join(ROOT, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
const under = (folder: string): string[] => sourceFiles('web/domain').filter((file) => file.startsWith(folder));

it('what reads the law imports no content of it', () => {
  const files = under(ENGINE);
  expect(files.length).toBeGreaterThanOrEqual(6);
  const outside = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !target.startsWith(ENGINE) && !target.startsWith('web/domain/values/'))
      .map((target) => `${file} imports ${target}`),
  );
  expect(outside).toEqual([]);
});

it('neither what reads the law nor a rule holds a value of it', () => {
  const parameterReaders = [`${ENGINE}parameter.ts`, `${ENGINE}rebuild.ts`];
  const rules = under(RULES);
  expect(rules.length).toBeGreaterThan(40);
  const content = (file: string): boolean => CONTENT.test(codeOf(file).replace(/\bparameter: Dated<\w+>/g, ''));
  expect([...under(ENGINE), ...rules].filter(content).filter((file) => !parameterReaders.includes(file))).toEqual([]);
  for (const file of parameterReaders)
    expect(codeOf(file), file).not.toMatch(/'\d{4}-\d\d-\d\d'|\blegalDay\('|\b(?:cited|audited)\(|\d CFR|U\.S\.C\./);
});

it('a value would be seen', () => {
  expect("since: [{ from: legalDay('2025-08-29'), value: 800 }]").toMatch(CONTENT);
  expect("export const limit: Dated<number> = parameter('limit')").toMatch(CONTENT);
  expect("source: cited('primary', '19 CFR 10.151')").toMatch(CONTENT);
});
