import { useLayoutEffect } from 'react';

// Of the page, not of one dialog: one that follows another at once (loading, then loaded) began where the first did.
let open = 0;
let before: Element | null = null;

/** So many clicks back something is still there: what a menu's entry opened goes back to the button of the menu. */
const KEPT = 5;
/** What was clicked last, the newest first. Polaris takes the focus off a button that a mouse has pressed, so that nothing else tells. */
const clicked: Element[] = [];

function remember({ target }: Event): void {
  const element =
    target instanceof Element ? target.closest('a[href], button, input, select, textarea, summary, [tabindex]') : null;
  if (element === null || element.closest('[role="dialog"]') !== null) return;
  clicked.unshift(element);
  clicked.splice(KEPT);
}

if (typeof document !== 'undefined') document.addEventListener('click', remember, true);

/** Gives the focus back to what opened a dialog once it has gone, so that a person with a keyboard goes on where they were. */
export function useFocusReturn(shown: boolean): void {
  useLayoutEffect(() => {
    if (!shown) return;
    before ??= isFree(document.activeElement) ? null : document.activeElement;
    open += 1;
    return () => {
      open -= 1;
      requestAnimationFrame(() => giveBack(FRAMES));
    };
  }, [shown]);
}

/** A dialog holds the focus until it has faded out; two seconds are more than that takes. */
const FRAMES = 120;

function giveBack(framesLeft: number): void {
  if (open > 0) return;
  if (document.querySelector('[role="dialog"]') !== null && framesLeft > 0) {
    requestAnimationFrame(() => giveBack(framesLeft - 1));
    return;
  }
  const target = [before, ...clicked].find(isThere) ?? document.querySelector('h1');
  before = null;
  // An element that has taken the focus meanwhile keeps it.
  if (!isFree(document.activeElement) || !(target instanceof HTMLElement)) return;
  if (target.matches('h1')) target.tabIndex = -1;
  target.focus();
}

const isFree = (element: Element | null): boolean => element === null || element === document.body;

/** It is drawn, and takes the focus. */
const isThere = (element: Element | null): boolean =>
  element !== null && element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled');
