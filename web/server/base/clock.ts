import type { Clock } from './deps.ts';

/** The machine's own clock. Only main picks a clock; production has no other. */
export const systemClock: Clock = { now: () => new Date() };
