import { TextField } from '@shopify/polaris';
import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 300;

/** The words follow the hand at once, the search a moment after the hand rests. */
export function SearchField({
  label,
  query,
  onRest,
}: {
  label: string;
  query: string;
  onRest: (typed: string) => void;
}) {
  const [typed, setTyped] = useState(query);
  useEffect(() => {
    if (typed === query) return;
    const timer = setTimeout(() => onRest(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      label={label}
      labelHidden
      placeholder={label}
      value={typed}
      onChange={setTyped}
      autoComplete="off"
      clearButton
      onClearButtonClick={() => setTyped('')}
    />
  );
}
