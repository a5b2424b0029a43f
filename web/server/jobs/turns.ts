/** Whose jobs are next in one queue: each shop has two in a round, whatever the others have waiting. */
export interface Turns {
  /** `take` gives the first jobs, by priority and age, of no shop that it is told to leave out; so many may come of one shop that is first. */
  next<Job extends { readonly groupId?: string | null }>(
    take: (leaveOut: string[]) => Promise<readonly Job[]>,
  ): Promise<readonly Job[]>;
  /** The shop's jobs stay where they are for so long. */
  pause(shop: string | null, ms: number): void;
  stop(): void;
}

/** With one, each single job would need two more questions to find that there is no other. */
const IN_A_ROUND = 2;
/** A pause shorter than this would only ask the database again. */
const SHORTEST_PAUSE_MS = 100;

export function createTurns(heldBack: () => readonly string[], onPauseOver: () => void): Turns {
  const served = new Map<string, number>();
  const paused = new Map<string, NodeJS.Timeout>();
  return {
    async next(take) {
      const out = [...paused.keys(), ...heldBack()];
      const had = [...served].filter(([, jobs]) => jobs >= IN_A_ROUND).map(([shop]) => shop);
      let jobs = await take([...out, ...had]);
      if (jobs.length === 0) {
        // The round is over: everyone may have a turn again.
        served.clear();
        if (had.length > 0) jobs = await take(out);
      }
      for (const { groupId } of jobs) if (groupId != null) served.set(groupId, (served.get(groupId) ?? 0) + 1);
      return jobs;
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
