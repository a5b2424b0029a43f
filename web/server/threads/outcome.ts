import type { HeadOf, Page, ResultOf, Works } from './work.ts';

/**
 * Why there is no answer. `full`: too much waits, of all shops or of this one. `late`: it took longer than the limit. `gone`: the caller
 * has left. `lost`: its thread ended beneath it, twice. `closing`: the process stops.
 */
export type NotDone = 'full' | 'late' | 'gone' | 'lost' | 'closing';
export type Outcome<Result> = { readonly kind: 'done'; readonly result: Result } | { readonly kind: NotDone };

export interface Asked<Head> {
  readonly shop: string;
  readonly head: Head;
  /** Read as the work goes on, and again should its thread end beneath it. */
  readonly pages: () => AsyncIterable<Page>;
  /** The caller's own: aborted when it does not wait any more. */
  readonly signal: AbortSignal;
  /** So small that it is worked out where it is asked for. The caller says by which limit. */
  readonly isSmall: boolean;
}

export interface Threads<All extends Works> {
  /** @throws what reading the pages throws, and an error of the work's own: both are faults, not outcomes. */
  run<Name extends keyof All & string>(
    name: Name,
    asked: Asked<HeadOf<All[Name]>>,
  ): Promise<Outcome<ResultOf<All[Name]>>>;
  /** Takes nothing more, lets what is under way end for so long, then ends every thread. */
  close(graceMs?: number): Promise<void>;
}
