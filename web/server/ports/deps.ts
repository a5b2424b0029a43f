import type { Logger } from 'pino';
import type { AdminApi } from './admin-api/admin-api.ts';
import type { OfflineTokens } from './auth/offline-token.ts';
import type { Env } from './env.ts';
import type { Queue } from './jobs/queue.ts';
import type { Prisma, PrismaClient } from './store/generated/client.ts';

/** Business time: what "today" is for the law. Token lifetimes and signatures use the system's own clock instead. */
export interface Clock {
  now(): Date;
}

/** A transaction handed down: whatever takes one writes nothing outside it. */
export type Tx = Prisma.TransactionClient;

/** All that the effects need, built once in start.ts. Functions ask for as little of it as they use: `Pick<Deps, 'db' | 'clock'>`. */
export interface Deps {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Logger;
  readonly db: PrismaClient;
  readonly queue: Queue;
  readonly tokens: OfflineTokens;
  readonly admin: AdminApi;
}
