/** Waits for what `probe` answers to be something; null and undefined mean: not yet. Throws with `what` when patience ends. */
export async function until<Result>(
  what: string,
  probe: () => Promise<Result | null | undefined> | Result | null | undefined,
  patienceMs = 30_000,
): Promise<Result> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const result = await probe();
    if (result !== null && result !== undefined) return result;
    if (performance.now() > end) throw new Error(`Waited ${patienceMs / 1000} s without success for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
