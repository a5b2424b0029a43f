import { useEffect } from 'react';
import { NavigationType, useBlocker } from 'react-router';

/** A turn to another page that waits for a person's word. */
export interface Blocked {
  readonly proceed: () => void;
  readonly reset: () => void;
}

/** In the way of a step back and of any other page. A router bears one guard at a time: it stands only while something is unsaved. */
export function LeavingGuard({ onBlocked }: { onBlocked: (blocked: Blocked) => void }) {
  const blocker = useBlocker(
    ({ historyAction, currentLocation, nextLocation }) =>
      historyAction === NavigationType.Pop || currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state === 'blocked') onBlocked(blocker);
  }, [blocker, onBlocked]);
  return null;
}
