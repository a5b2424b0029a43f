import type { Tx } from '../store/tx.ts';
import type { JobName, JobPayloads } from './payloads.ts';

export interface JobToSend<Name extends JobName = JobName> {
  readonly name: Name;
  readonly payload: JobPayloads[Name];
  /** Seconds to wait before it may start, in which repeats fold into it; default 0. */
  readonly afterSeconds?: number;
  /** Higher goes first; default: the job's own. A delivery's job is 1, a new order's 2, so that it waits neither behind the shop's re-check nor behind the echo of our own tags. Tags: see `tagTurn`. */
  readonly priority?: number;
  /** The event that began it all, in each line of the log that follows from it. Beside the payload, which no job reads it from. */
  readonly trace?: string;
}

/** The port to the job queue. `send` is part of the caller's transaction: the jobs exist if and only if it commits. */
export interface Queue {
  send(tx: Tx, jobs: readonly JobToSend[]): Promise<void>;
  /**
   * Takes a shop's waiting jobs off the queues, in the caller's transaction, but for those that outlive it; those running find the shop gone
   * and end. Returns how many.
   */
  cancelWaiting(tx: Tx, shop: string): Promise<number>;
}
