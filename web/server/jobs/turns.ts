/** Whose job is next in one queue: each shop has one in a round, whatever the others have waiting. */
export interface Turns {
  /** `take` gives the first job, by priority and age, of no shop that it is told to leave out. */
  next<Job extends { readonly groupId?: string | null }>(
    take: (leaveOut: string[]) => Promise<Job | null>,
  ): Promise<Job | null>;
  /** The shop's jobs stay where they are for so long. */
  pause(shop: string | null, ms: number): void;
  stop(): void;
}

/** A pause shorter than this would only ask the database again. */
const SHORTEST_PAUSE_MS = 100;

export function createTurns(heldBack: () => readonly string[], onPauseOver: () => void): Turns {
  const served = new Set<string>();
  const paused = new Map<string, NodeJS.Timeout>();
  return {
    async next(take) {
      const out = [...paused.keys(), ...heldBack()];
      let job = await take([...out, ...served]);
      if (job === null && served.size > 0) {
        // The round is over: everyone may have a turn again.
        served.clear();
        job = await take(out);
      }
      if (job?.groupId != null) served.add(job.groupId);
      return job;
    },
    pause(shop, ms) {
      if (shop === null) return;
      clearTimeout(paused.get(shop));
      const over = (): void => {
        paused.delete(shop);
        onPauseOver();
      };
      paused.set(shop, setTimeout(over, Math.max(ms, SHORTEST_PAUSE_MS)));
    },
    stop() {
      for (const timer of paused.values()) clearTimeout(timer);
      paused.clear();
    },
  };
}
