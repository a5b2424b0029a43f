/** What is under way when a process is told to stop has so long to end. What is cut off then is as if the process had been killed: nothing is lost. */
export const STOP_GRACE_MS = 7_000;

/** A process that has not ended so long after it was told to ends itself; platforms send SIGKILL after ten seconds at the earliest. */
export const STOP_WITHIN_MS = 9_500;
