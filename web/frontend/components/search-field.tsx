import { TextField } from '@shopify/polaris';
import { useTypedQuery } from './typed-query.ts';

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
  const [typed, setTyped] = useTypedQuery(query, onRest);
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
