// `assess` over thousands of consignments of five lines that stream into its standard input: time, and the most memory it held.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Shape } from './consignments.ts';
import { stopping } from './process.ts';
import { round } from './statistics.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LINE_FEED = 0x0a;

interface Usage {
  readonly peakKilobytes: number;
  readonly cpuMicroseconds: number;
}

interface Run {
  readonly shape: Shape;
  readonly consignments: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly perSecond: number;
  readonly perCpuSecond: number;
  readonly peakMb: number;
}

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

async function countLines(stream: Readable): Promise<number> {
  let lines = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>)
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

function assessing(consignments: number, shape: Shape): ChildProcess {
  const options = { signal: stopping };
  const maker = spawn(process.execPath, [file('consignments.ts'), String(consignments), '--as', shape], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return spawn(process.execPath, ['--import', file('report-usage.ts'), file('../../web/cli/assess.ts'), '-'], {
    ...options,
    stdio: [maker.stdout, 'pipe', 'inherit', 'pipe'],
  });
}

async function measure(consignments: number, shape: Shape): Promise<Run> {
  const began = performance.now();
  const child = assessing(consignments, shape);
  const [printed, usage, code] = await Promise.all([
    countLines(child.stdout as Readable),
    textOf(child.stdio[3] as Readable),
    once(child, 'close').then(([status]) => status as number | null),
  ]);
  if (code !== 0 || printed !== consignments)
    throw new Error(`assess ended with ${code} after ${printed} of ${consignments} verdicts`);
  const seconds = (performance.now() - began) / 1000;
  const { peakKilobytes, cpuMicroseconds } = JSON.parse(usage) as Usage;
  const cpuSeconds = cpuMicroseconds / 1e6;
  return {
    shape,
    consignments,
    seconds: round(seconds),
    cpuSeconds: round(cpuSeconds),
    perSecond: Math.round(consignments / seconds),
    perCpuSecond: Math.round(consignments / cpuSeconds),
    peakMb: Math.round(peakKilobytes / 1024),
  };
}

/** `most`: 100,000, or a million with `--million`. Growth is processor time a consignment at the most, to that at the least: 1 is linear. */
export async function benchCommandLine(
  most: number,
  say: (progress: string) => void = () => undefined,
): Promise<Record<string, unknown>> {
  const runs: Run[] = [];
  for (const consignments of [10_000, 100_000, 1_000_000].filter((size) => size <= most)) {
    say(`Assessing ${consignments.toLocaleString('en')} consignments`);
    runs.push(await measure(consignments, 'jsonl'));
  }
  const [least] = runs;
  const largest = runs.at(-1);
  if (least === undefined || largest === undefined) throw new Error('nothing was measured');
  for (const shape of ['array', 'one-person'] as const) {
    say(`Assessing ${most.toLocaleString('en')} consignments: ${shape}`);
    runs.push(await measure(most, shape));
  }
  return {
    commandLine: {
      linesEach: 5,
      runs,
      growth: round(least.perCpuSecond / largest.perCpuSecond),
      bytesOfMemoryEachMore: Math.round(
        ((largest.peakMb - least.peakMb) * 1024 * 1024) / (largest.consignments - least.consignments),
      ),
      aim: 'under 1024 MB and growth about 1, from ten thousand to a million',
    },
  };
}
