import { sourceText } from '../base/kept-said.ts';
import type { Deps } from '../ports/deps.ts';
import { noteProblem } from '../store/published.ts';
import type { SourceName } from '../store/published.ts';

/** A source that cannot be reached is told in Settings, and the job tried again. */
export async function reaching(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  name: SourceName,
  ask: () => Promise<void>,
): Promise<void> {
  try {
    await ask();
  } catch (error) {
    await noteProblem(db, name, clock.now(), sourceText('unreached'));
    throw error;
  }
}
