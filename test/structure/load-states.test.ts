import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOAD_STATES } from '../../web/domain/index.ts';
import { ROOT, sourceFiles } from './sources.ts';

/** Other things are cancelled, too. */
const words = LOAD_STATES.filter((state) => state !== 'cancelled').join('|');
/** `state === 'sealed'`, `state: 'open'` in a query, `s.state = 'sealed'` in SQL; not what is written `satisfies LoadState`. */
const compared = new RegExp(
  `(?:\\bstate\\b|\\bloadState\\([^)]*\\))["')\`]*\\s*(?:[!=]==?|:|=|<>)\\s*'(?:${words})'(?! satisfies LoadState)|\\bcase '(?:handed-over|filed|partly-released)'`,
);

describe('the state of a load', () => {
  it('is compared with a word in the domain’s table alone, so that a new state cannot be forgotten anywhere', () => {
    const files = sourceFiles('web', 'extensions').filter((file) => !file.startsWith('web/domain/loads/'));
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .filter((line) => compared.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('would be found where it is', () => {
    const bad = [
      "if (shipment.state === 'sealed') return",
      "where: { shop, state: 'open' }",
      "AND s.state = 'sealed')",
      "loadState(row) !== 'filed'",
      "case 'handed-over':",
    ];
    expect(bad.filter((line) => !compared.test(line))).toEqual([]);
    for (const fine of ["state: 'open' satisfies LoadState", "row.state === 'installed'", "exemption === 'open'"])
      expect(compared.test(fine), fine).toBe(false);
  });
});
