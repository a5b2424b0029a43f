import type { Deps } from '../ports/deps.ts';
import type { JobName, JobPayloads } from '../ports/payloads.ts';

/**
 * What a worker does with one kind of job. `parse` looks at the stored payload again, for it may be older than the code,
 * and throws when it does not fit: such a job goes to the dead letters at once. `run` may be called twice for one job
 * (a worker was killed after its work and before it said so: at least once), so it must be idempotent.
 */
export interface Task<Name extends JobName = JobName> {
  readonly name: Name;
  parse(payload: unknown): JobPayloads[Name];
  run(deps: Deps, payload: JobPayloads[Name]): Promise<void>;
}

/** A task of any name, so that tasks of different payloads can stand in one list. */
export type AnyTask = { [Name in JobName]: Task<Name> }[JobName];
