// Verdicts a second: `assess`, which has one thread, over consignments of five lines, already parsed. By the clock, and of the processor
// time of all threads, which holds the garbage collector's helpers too.
import { assess, parseConsignment } from '#domain';
import type { Consignment } from '#domain';
import { benchConsignment } from './consignments.ts';
import { spread } from './statistics.ts';

const COUNT = 100_000;

function consignments(): Consignment[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const parsed = parseConsignment(benchConsignment(at));
    if (!('ok' in parsed)) throw new Error(JSON.stringify(parsed));
    return parsed.ok;
  });
}

export function benchVerdicts(rounds: number): Record<string, unknown> {
  const all = consignments();
  // The compiler's work on the first round is a cost of starting, which the command line's figures hold.
  assess(all);
  const measured = Array.from({ length: rounds }, () => {
    const [started, begun] = [process.cpuUsage().user, performance.now()];
    const verdicts = assess(all);
    if (verdicts.length !== COUNT) throw new Error(`${verdicts.length} verdicts for ${COUNT} consignments`);
    const cpuSeconds = (process.cpuUsage().user - started) / 1e6;
    return { cpu: COUNT / cpuSeconds, wall: COUNT / ((performance.now() - begun) / 1e3) };
  });
  return {
    verdictsPerSecond: {
      linesEach: 5,
      consignments: COUNT,
      ofProcessorTime: spread(measured.map(({ cpu }) => Math.round(cpu))),
      byTheClock: spread(measured.map(({ wall }) => Math.round(wall))),
    },
  };
}
