import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 300;

/** The words in the field follow the hand at once, the search a moment after the hand rests. */
export function useTypedQuery(query: string, onRest: (query: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(query);
  const [sent, setSent] = useState(query);
  // The address changed by other means (back, reload, a link): the field follows it.
  if (query !== sent) {
    setSent(query);
    setTyped(query);
  }
  useEffect(() => {
    if (typed === sent) return;
    const timer = setTimeout(() => {
      setSent(typed);
      onRest(typed);
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return [typed, setTyped];
}
