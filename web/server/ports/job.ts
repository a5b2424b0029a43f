import type { Deps } from './deps.ts';
import type { JobName, JobPayloads } from './payloads.ts';

/** Looks at what is stored, which may be older than the code, and throws where it does not fit: such a job is a dead letter at once. */
export interface PayloadReader<Payload> {
  parse(stored: unknown): Payload;
}

/** All that there is to know of one kind of job. Queue, workers, schedules and the operator's list follow from it. */
export interface Job<Name extends JobName = JobName> {
  /** Of its queue. It stays as it is: jobs of that name wait in databases. */
  readonly name: Name;
  /** One sentence for the operator (`docs/operating.md`). */
  readonly does: string;
  readonly payload: PayloadReader<JobPayloads[Name]>;
  /** Members of the payload, the shop first. While a job waits, another with the same ones folds into it. None: there is one at a time. */
  readonly key: readonly (keyof JobPayloads[Name] & string)[];
  /** Higher goes first, where the sender says no other. */
  readonly priority: number;
  /** Tries after the first: 22 take some two and a half hours. */
  readonly retries: number;
  /** Five-field cron, UTC; null: somebody sends it. */
  readonly schedule: string | null;
  /** It comes with every order: as many work at once as the process has lanes, of others one. */
  readonly busy: boolean;
  /** It asks Shopify for the one shop that it names: the shop's own waits put it back. */
  readonly asksShopify: boolean;
  /** It is done for a shop that is gone, too. */
  readonly outlivesShop: boolean;
  /** May be called twice for one job (killed after its work and before it said so: at least once), so it is idempotent. */
  run(deps: Deps, payload: JobPayloads[Name]): Promise<void>;
}

/** A job of any name, so that jobs of different payloads can stand in one list. */
export type AnyJob = { [Name in JobName]: Job<Name> }[JobName];

const USUAL = {
  priority: 0,
  // 1 s, 2 s, 4 s … at most 10 minutes apart: some two and a half hours, longer than Shopify's outages have been.
  retries: 22,
  schedule: null,
  busy: false,
  asksShopify: false,
  outlivesShop: false,
} as const;

type Stated<Name extends JobName> = Omit<Job<Name>, keyof typeof USUAL> & Partial<Pick<Job<Name>, keyof typeof USUAL>>;

export const defineJob = <Name extends JobName>(job: Stated<Name>): Job<Name> => ({ ...USUAL, ...job });
