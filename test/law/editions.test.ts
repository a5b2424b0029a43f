import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editions, lawBy, parameters, rulebook } from '#domain';
import type { Law } from '#domain';
import { checkEditions } from '../../web/cli/check-editions.ts';
import {
  again,
  alteredRecords,
  expectedOf,
  isSame,
  recordedContent,
  recordedVerdicts,
  recordFile,
  refusalOf,
} from './edition-record.ts';

const newest = editions.length - 1;
const HINT = 'npm run law:edition writes the newest edition down, and says what an older one answers otherwise';

test('every edition of the ledger is rebuilt from today’s entries as it was', () => {
  expect(checkEditions({ ledger: editions, parameters, recorded: recordedContent }), HINT).toEqual([]);
});

test('the hash of an edition is SHA-256 of the file that it was written down in', () => {
  editions.forEach(({ hash }, place) => {
    const file = readFileSync(recordFile(place, 'content.tsv'));
    expect(createHash('sha256').update(file).digest('hex'), HINT).toBe(hash);
  });
  expect(rulebook).toMatchObject({ version: editions[newest]?.version, hash: editions[newest]?.hash });
});

describe.each(editions.map((edition, place) => ({ ...edition, place })))(
  'edition $version',
  ({ place, ...edition }) => {
    const records = recordedVerdicts(place);

    test('answers its stored verdicts to the same bytes, or as a newer edition has declared', () => {
      const law = lawBy(edition) as Law;
      const otherwise = records.filter((record) => !isSame(again(record.inputs, law), expectedOf(record)));
      expect(
        otherwise.map(({ id }) => id),
        HINT,
      ).toEqual([]);
      expect(alteredRecords(place)).toEqual([]);
      expect(records.length).toBeGreaterThan(50);
    });

    test('has altered answers only where a newer edition says so', () => {
      const by = new Set(records.flatMap(({ altered = [] }) => altered.map((one) => one.by)));
      const declared = editions.slice(place + 1).filter(({ altersOlder }) => altersOlder !== undefined);
      expect([...by].filter((version) => !declared.some((one) => one.version === version))).toEqual([]);
    });
  },
);

test('an edition is written down only while it is not final, and only where no older one answers otherwise unless it says so', () => {
  const [first] = recordedVerdicts(0);
  const none = () => [];
  const altered = () => [first as NonNullable<typeof first>];
  const [oldest, next] = [
    { ...editions[0], final: true },
    { ...editions[0], version: '2099-01-01.1', final: false },
  ];
  expect(refusalOf([oldest], none)).toContain('is final');
  expect(refusalOf([oldest, next], none)).toBeNull();
  expect(refusalOf([oldest, next], altered)).toContain(`${oldest.version} answers otherwise than it did: ${first?.id}`);
  expect(refusalOf([oldest, { ...next, altersOlder: 'The fee is rounded up now.' }], altered)).toBeNull();
});
