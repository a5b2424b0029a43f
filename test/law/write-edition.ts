// Writes down the newest edition of the rulebook, as long as it is not final: its hash into the ledger, its content and a choice of its
// verdicts beside the cases. What older editions answer otherwise by newer code is written beside what they answered, if the newest declares it.
//   npm run law:edition
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { contentOf, editions, hashOf, lawOf, parameters, rebuild } from '#domain';
import { canonicalJson } from '#shopify';
import {
  again,
  alteredRecords,
  recordedVerdicts,
  recordFile,
  refusalOf,
  verdictsWorthARecord,
} from './edition-record.ts';
import type { RecordedVerdict } from './edition-record.ts';

const ledgerFile = new URL('../../web/domain/law/editions.ts', import.meta.url);

const writeVerdicts = (place: number, records: readonly RecordedVerdict[]): void =>
  writeFileSync(recordFile(place, 'verdicts.jsonl'), records.map((record) => `${canonicalJson(record)}\n`).join(''));

function writeNewest(place: number): string {
  const content = contentOf(rebuild(place, editions, parameters));
  const ledger = readFileSync(ledgerFile, 'utf8');
  const at = ledger.lastIndexOf("hash: '");
  writeFileSync(
    ledgerFile,
    ledger.slice(0, at) + ledger.slice(at).replace(/hash: '[^']*'/, `hash: '${hashOf(content)}'`),
  );
  mkdirSync(new URL('.', recordFile(place, 'content.tsv')), { recursive: true });
  writeFileSync(recordFile(place, 'content.tsv'), content.map((line) => `${line}\n`).join(''));
  const records = verdictsWorthARecord(lawOf(place));
  writeVerdicts(place, records);
  return `${hashOf(content)}, ${content.length} lines of content, ${records.length} verdicts`;
}

/** The records of an older edition, with what is answered since the newest. */
function alter(place: number, by: string): string {
  const law = lawOf(place);
  const altered = new Set(alteredRecords(place).map(({ id }) => id));
  const records = recordedVerdicts(place).map((record) =>
    altered.has(record.id)
      ? {
          ...record,
          altered: [
            ...(record.altered ?? []).filter((one) => one.by !== by),
            { by, outcome: again(record.inputs, law) },
          ],
        }
      : record,
  );
  writeVerdicts(place, records);
  return `${altered.size} verdicts answered otherwise: ${[...altered].join('; ')}`;
}

function main(): number {
  const refused = refusalOf(editions, alteredRecords);
  if (refused !== null) {
    process.stderr.write(`${refused}\n`);
    return 1;
  }
  const newest = editions.length - 1;
  const { version } = editions[newest] ?? editions[0];
  for (let place = 0; place < newest; place += 1) {
    if (alteredRecords(place).length > 0)
      process.stdout.write(`Edition ${editions[place]?.version}: ${alter(place, version)}\n`);
  }
  process.stdout.write(`Edition ${version}: ${writeNewest(newest)}\n`);
  return 0;
}

process.exitCode = main();
