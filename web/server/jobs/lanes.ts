/** So many at a time work; the others wait in the order they came. */
export interface Lanes {
  readonly free: number;
  enter(): Promise<void>;
  leave(): void;
}

export function createLanes(count: number): Lanes {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    get free() {
      return free;
    },
    enter() {
      if (free > 0) {
        free -= 1;
        return Promise.resolve();
      }
      return new Promise((enter) => waiting.push(enter));
    },
    leave() {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
