import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Files that take half a minute or more: begun last, one of them would run alone while the other core has nothing to do. */
const LONG = '/test/flow/';

/** Shuffles the files by the run's seed, and lets those begin that take longest. */
export default class LongFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const next = randomFrom(this.ctx.config.sequence.seed);
    const drawn = files
      .toSorted((one, other) => (one.moduleId < other.moduleId ? -1 : 1))
      .map((file) => ({ file, turn: next() - (file.moduleId.includes(LONG) ? 1 : 0) }));
    return Promise.resolve(drawn.toSorted((one, other) => one.turn - other.turn).map(({ file }) => file));
  }
}

/** Mulberry32: the same seed gives the same order on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
