// Verdicts a second of processor time, the garbage collector's included: `assess` over consignments of five lines, already parsed.
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
  assess(all.slice(0, 5000));
  const perSecond = Array.from({ length: rounds }, () => {
    const started = process.cpuUsage().user;
    const verdicts = assess(all);
    if (verdicts.length !== COUNT) throw new Error(`${verdicts.length} verdicts for ${COUNT} consignments`);
    return Math.round(COUNT / ((process.cpuUsage().user - started) / 1e6));
  });
  return { verdictsPerSecond: { linesEach: 5, consignments: COUNT, ...spread(perSecond) } };
}
