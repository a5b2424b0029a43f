import { settingsCustoms as texts } from '#messages/settings-customs';
import { useState } from 'react';
import { WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

interface DaysFieldProps {
  label: string;
  days: number;
  max: number;
  /** 1, where nothing else is said. */
  min?: number;
  onChange: (days: number) => void;
  error?: string | undefined;
  help: string;
}

/** What was typed stays as it was typed, a minus, a fraction and thirty digits too: what is no whole number of days is marked, never turned into another. */
export function DaysField({ days, onChange, min = 1, ...rest }: DaysFieldProps) {
  const [typed, setTyped] = useState(String(days));
  return (
    <WordField
      {...rest}
      type="number"
      min={min}
      suffix={say('days')}
      value={Object.is(Number(typed), days) ? typed : String(days)}
      onChange={(text) => {
        setTyped(text);
        onChange(Number(text));
      }}
    />
  );
}
