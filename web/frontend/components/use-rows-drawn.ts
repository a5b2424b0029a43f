import { startTransition, useEffect, useState } from 'react';

/** They fill a tall screen. */
const AT_FIRST = 20;

/** Later lists are drawn whole: a person who comes back to one must find it as long as it was, to stand where they stood. */
let drawn = false;

/** How many rows of the first list that this window shows are drawn now: a screenful, and the rest as soon as that is seen. */
export function useRowsDrawn(rows: number): number {
  const [whole, setWhole] = useState(drawn);
  useEffect(() => {
    drawn = true;
    startTransition(() => setWhole(true));
  }, []);
  return whole ? rows : Math.min(rows, AT_FIRST);
}
