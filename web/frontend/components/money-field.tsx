import { shell } from '#messages/shell';
import { TextField } from '@shopify/polaris';
import { useState } from 'react';
import { words } from '../format/words.ts';
import { centsText, readCents } from '../state/money-input.ts';

const say = words(shell);

interface MoneyFieldProps {
  label: string;
  /** US cents; null: not stated; NaN: what stands in the field is no amount. */
  cents: number | null;
  onChange: (cents: number | null) => void;
  error?: string | undefined;
  help?: string;
}

/** An amount in US dollars. What is being typed stays as typed while it means the same. */
export function MoneyField({ label, cents, onChange, error, help }: MoneyFieldProps) {
  const [typed, setTyped] = useState(centsText(cents));
  const shown = Object.is(readCents(typed), cents) ? typed : centsText(cents);
  return (
    <TextField
      label={label}
      type="text"
      inputMode="decimal"
      prefix="$"
      autoComplete="off"
      placeholder={say('not-stated')}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(readCents(text));
      }}
      {...(error ? { error } : {})}
      {...(help ? { helpText: help } : {})}
    />
  );
}
