import { setImmediate } from 'node:timers/promises';
import { TariffIndex } from '#domain';
import type { IndexedLine } from '#domain';
import { tariffPaths } from '../store/tariff.ts';
import type { Db } from '../store/tx.ts';

/** So many lines are entered between two turns of the event loop: a few milliseconds. */
const STEP = 250;
/** A shop may keep to an older revision than the others. */
const KEPT = 2;

/** The words of a revision, made once for all who ask and kept in memory: the revision itself never changes. */
export function tariffSearch(db: Db): (revisionId: bigint) => Promise<TariffIndex> {
  const made = new Map<bigint, Promise<TariffIndex>>();
  return (id) => {
    const known = made.get(id) ?? indexOf(db, id);
    made.delete(id);
    made.set(id, known);
    // One that failed is made again by the next who asks.
    known.catch(() => made.delete(id));
    for (const oldest of made.keys()) if (made.size > KEPT) made.delete(oldest);
    return known;
  };
}

async function indexOf(db: Db, revisionId: bigint): Promise<TariffIndex> {
  const lines: IndexedLine[] = [];
  // Texts over tens of thousands of numbers are the same few thousand: each is held once.
  const texts = new Map<string, string>();
  const once = (text: string): string => {
    const held = texts.get(text);
    if (held === undefined) texts.set(text, text);
    return held ?? text;
  };
  for await (const page of tariffPaths(db, revisionId))
    for (const { number, path } of page) lines.push({ number, path: path.map(once) });
  const steps = TariffIndex.inSteps(lines, STEP);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
}
