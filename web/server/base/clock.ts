/** Business time: what "today" is for the law. Token lifetimes and signatures use the system's own clock instead. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock. Only main picks a clock; production has no other. */
export const systemClock: Clock = { now: () => new Date() };
