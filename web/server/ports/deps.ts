import type { Logger } from 'pino';
import type { AdminApi } from './admin-api.ts';
import type { OfflineTokens } from './offline-token.ts';
import type { Env } from '../base/env.ts';
import type { Queue } from './queue.ts';
import type { Clock } from '../base/clock.ts';
import type { Db } from '../store/tx.ts';

/** All that the effects need, built once in start.ts. Functions ask for as little of it as they use: `Pick<Deps, 'db' | 'clock'>`. */
export interface Deps {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Logger;
  readonly db: Db;
  readonly queue: Queue;
  readonly tokens: OfflineTokens;
  readonly admin: AdminApi;
}
