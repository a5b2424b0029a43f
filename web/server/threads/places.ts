/** A place among so many, given in the order of asking. */
export interface Place {
  readonly granted: Promise<void>;
  /** Gives it to the next, or leaves the queue for it. */
  leave(): void;
}

export interface Places {
  take(): Place;
  /** How many wait for one. */
  waiting(): number;
  readonly isFree: boolean;
}

export function createPlaces(most: number): Places {
  const queue: (() => void)[] = [];
  let taken = 0;
  return {
    get isFree() {
      return taken < most;
    },
    waiting: () => queue.length,
    take() {
      let hasPlace = false;
      let grant: () => void = () => undefined;
      const granted = new Promise<void>((resolve) => {
        grant = () => {
          hasPlace = true;
          taken += 1;
          resolve();
        };
      });
      if (taken < most) grant();
      else queue.push(grant);
      return {
        granted,
        leave() {
          if (!hasPlace) {
            queue.splice(queue.indexOf(grant), 1);
            return;
          }
          taken -= 1;
          queue.shift()?.();
        },
      };
    },
  };
}
