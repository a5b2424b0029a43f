import { useLayoutEffect } from 'react';

// Of the page, not of one dialog: one that follows another at once (loading, then loaded) began where the first did.
let open = 0;
let before: Element | null = null;

/** Gives the focus back to what had it before a dialog came, so that whoever uses the keyboard goes on where they were. */
export function useFocusReturn(shown: boolean): void {
  useLayoutEffect(() => {
    if (!shown) return;
    before ??= document.activeElement;
    open += 1;
    return () => {
      open -= 1;
      requestAnimationFrame(giveBack);
    };
  }, [shown]);
}

function giveBack(): void {
  if (open > 0) return;
  const target = before;
  before = null;
  // Whoever has taken the focus meanwhile keeps it.
  const free = document.activeElement === null || document.activeElement === document.body;
  if (free && target instanceof HTMLElement && target.isConnected) target.focus();
}
