import { shell } from '#messages/shell';
import { Combobox, Listbox } from '@shopify/polaris';
import { useMemo, useState } from 'react';
import { countryName, countryOptions } from '../format/country.ts';
import { words } from '../format/words.ts';

const say = words(shell);

const COUNTRIES = countryOptions('').slice(1);
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Countries whose name or code begins with what was typed come before those that only hold it. */
export function matchingCountries(typed: string): { label: string; value: string }[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return COUNTRIES;
  const rank = ({ label, value }: { label: string; value: string }) =>
    value.toLowerCase() === wanted ? 0 : plain(label).startsWith(wanted) ? 1 : plain(label).includes(wanted) ? 2 : 3;
  return COUNTRIES.filter((each) => rank(each) < 3).sort((a, b) => rank(a) - rank(b));
}

interface CountryFieldProps {
  label: string;
  /** Two letters; empty: not known. */
  value: string;
  onChange: (code: string) => void;
  help: string;
  error?: string | undefined;
}

/** A country by typing part of its name or its code. */
export function CountryField({ label, value, onChange, help, error }: CountryFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === '' ? '' : countryName(value));
  const options = useMemo(() => matchingCountries(typed ?? ''), [typed]);
  return (
    <Combobox
      onClose={() => setTyped(null)}
      activator={
        <Combobox.TextField
          label={label}
          value={shown}
          onChange={setTyped}
          onBlur={() => setTyped(null)}
          placeholder={say('type-country')}
          autoComplete="off"
          helpText={help}
          clearButton={value !== ''}
          onClearButtonClick={() => {
            setTyped(null);
            onChange('');
          }}
          {...(error ? { error } : {})}
        />
      }
    >
      <Listbox
        onSelect={(code) => {
          onChange(code);
          setTyped(null);
        }}
      >
        {options.map((option) => (
          <Listbox.Option key={option.value} value={option.value} selected={option.value === value}>
            {`${option.label} (${option.value})`}
          </Listbox.Option>
        ))}
        {options.length === 0 ? <Listbox.Action value={value}>{say('no-country')}</Listbox.Action> : null}
      </Listbox>
    </Combobox>
  );
}
