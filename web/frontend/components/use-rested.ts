import { useEffect, useState } from 'react';

/** What `value` was when the hand last rested for `ms`. Values are compared as JSON. */
export function useRested<Value>(value: Value, ms: number): Value {
  const [rested, setRested] = useState(value);
  const now = JSON.stringify(value);
  useEffect(() => {
    if (now === JSON.stringify(rested)) return;
    const timer = setTimeout(() => setRested(JSON.parse(now) as Value), ms);
    return () => clearTimeout(timer);
  });
  return rested;
}
