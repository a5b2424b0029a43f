// The tariff at its full size (35,509 rows): reading the file as the command does, and looking ten thousand products up.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readTariffLine, TariffFile, TariffIndex } from '#domain';
import { stopping } from './process.ts';
import { round } from './statistics.ts';
import { syntheticTariff } from './tariff-rows.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LOOK_UPS = 10_000;

async function reading(path: string): Promise<Record<string, number>> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', file('report-usage.ts'), file('../../web/cli/tariff.ts'), path], {
    signal: stopping,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let usage = '';
  (child.stdio[3] as Readable).on('data', (chunk) => (usage += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`tariff ended with ${code}`);
  const { peakKilobytes, cpuMicroseconds } = JSON.parse(usage) as { peakKilobytes: number; cpuMicroseconds: number };
  return {
    seconds: round((performance.now() - began) / 1000),
    cpuSeconds: round(cpuMicroseconds / 1e6),
    peakMb: Math.round(peakKilobytes / 1024),
  };
}

function lookingUp(text: string): Record<string, number> {
  const tariff = new TariffFile();
  tariff.push(text);
  const read = tariff.end();
  if (read.kind === 'refused') throw new Error(`refused: ${read.faults[0]?.problem}`);
  const byNumber = new Map(read.lines.map((line) => [line.number, line]));
  const numbers = [...byNumber.keys()];
  const began = performance.now();
  let found = 0;
  for (let at = 0; at < LOOK_UPS; at += 1) {
    const line = byNumber.get(numbers[(at * 7) % numbers.length] ?? '');
    if (line !== undefined && readTariffLine(line).htsno !== '') found += 1;
  }
  const lookUpMs = performance.now() - began;
  if (found !== LOOK_UPS) throw new Error(`${found} of ${LOOK_UPS} numbers were found`);
  const indexing = performance.now();
  const index = new TariffIndex(read.lines);
  const indexMs = performance.now() - indexing;
  const typing = performance.now();
  for (let at = 0; at < 50; at += 1) index.typeAhead('knitted cotton men', 20);
  const typed = (performance.now() - typing) / 50;
  return { lookUps: LOOK_UPS, lookUpMs: round(lookUpMs), indexMs: round(indexMs), typeAheadMs: round(typed) };
}

export async function benchTariff(say: (progress: string) => void): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'minimis-bench-tariff-'));
  try {
    const text = syntheticTariff();
    const plain = join(folder, 'hts_2026_revision_21_json.json');
    const zipped = `${plain}.gz`;
    writeFileSync(plain, text);
    writeFileSync(zipped, gzipSync(text));
    say('Reading the whole tariff, plain and gzipped');
    const read = { plain: await reading(plain), gzipped: await reading(zipped) };
    say(`Looking ${LOOK_UPS.toLocaleString('en')} products up`);
    return { tariff: { rows: 35_509, megabytes: round(text.length / 1e6), ...read, ...lookingUp(text) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
