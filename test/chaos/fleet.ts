import { startApp } from '../demo/app-process.ts';
import type { AppProcess } from '../demo/app-process.ts';

export type FleetRole = 'web' | 'worker';

/** As many web as worker processes of the app on one database: two of each, where nothing else is said. */
export interface Fleet {
  /** Of the web processes that run, one after the other. */
  webPort(): number;
  /** As `kill -9`; it comes back by itself, its clock so far off. */
  kill(role: FleetRole, which: number, clockSkewMs: number): Promise<void>;
  /** As a deployment: SIGTERM, and a new one. Gives how long it took to end. */
  replace(role: FleetRole, which: number): Promise<number>;
  /** How often a process ended by itself. */
  readonly crashes: () => number;
  /** Every process runs again. */
  whole(): Promise<void>;
  stop(): Promise<void>;
}

interface Place {
  readonly role: FleetRole;
  app: AppProcess | null;
  coming: Promise<void>;
}

export async function startFleet(
  env: Readonly<Record<string, string>>,
  offsetMs: number,
  logFile: string,
  each = 2,
): Promise<Fleet> {
  let [turn, crashes, stopped] = [0, 0, false];
  const start = async (place: Place, skewMs = 0): Promise<void> => {
    const again = async (): Promise<void> => {
      crashes += 1;
      if (!stopped) comeBack(place, 0);
    };
    for (let tries = 1; place.app === null && !stopped; tries += 1) {
      try {
        place.app = await startApp({
          env,
          offsetMs: offsetMs + skewMs,
          logFile,
          role: place.role,
          onCrash: () => {
            place.app = null;
            void again();
          },
        });
      } catch (error) {
        // The database may be away: a supervisor would try again, too.
        if (tries === 40) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  };
  const comeBack = (place: Place, skewMs: number): void => {
    place.coming = place.coming.then(() => start(place, skewMs));
  };
  const places: Place[] = (['web', 'worker'] as const).flatMap((role) =>
    Array.from({ length: each }, () => ({ role, app: null, coming: Promise.resolve() })),
  );
  // The first brings the database up to date; the others find it so.
  for (const place of places) await start(place);
  const find = (role: FleetRole, which: number): Place => {
    const place = places.filter((one) => one.role === role)[which];
    if (place === undefined) throw new Error(`There is no ${role} ${which}`);
    return place;
  };
  return {
    webPort() {
      const up = places.flatMap(({ role, app }) => (role === 'web' && app !== null ? [app.port] : []));
      turn += 1;
      return up[turn % Math.max(1, up.length)] ?? 0;
    },
    async kill(role, which, clockSkewMs) {
      const place = find(role, which);
      const { app } = place;
      place.app = null;
      await app?.kill();
      comeBack(place, clockSkewMs);
    },
    async replace(role, which) {
      const place = find(role, which);
      const { app } = place;
      if (app === null) return 0;
      place.app = null;
      const told = performance.now();
      await app.stop();
      const took = performance.now() - told;
      comeBack(place, 0);
      return took;
    },
    crashes: () => crashes,
    whole: async () => {
      for (const place of places) await place.coming;
    },
    async stop() {
      stopped = true;
      for (const place of places) await place.coming.catch(() => undefined);
      await Promise.all(places.flatMap(({ app }) => (app === null ? [] : [app.stop()])));
    },
  };
}
