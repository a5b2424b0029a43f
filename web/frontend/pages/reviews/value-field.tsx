import type { ReviewChoice } from '#contract';
import { reviews as texts } from '#messages/reviews';
import { shell } from '#messages/shell';
import { useEffect, useState } from 'react';
import { ChoiceField, WordField } from '../../components/setting-fields.tsx';
import { countryOptions } from '../../format/country.ts';
import { plainNumber } from '../../format/typed.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

const TYPING_PAUSE_MS = 400;

interface ValueFieldProps {
  takes: NonNullable<ReviewChoice['takes']>;
  /** Of the order; null where it is not known. */
  currency: string | null;
  /** The value as the server takes it, when the hand rests; empty: none. */
  onRest: (value: string) => void;
  /** What the server says of the value that was sent. */
  error?: string | undefined;
}

const WORDS_LONGEST = 200;
const COUNTRIES = countryOptions(words(shell)('choose-country'));

/** What a choice takes besides: a country, a code, a price or words. */
export function ValueField({ takes, currency, onRest, error }: ValueFieldProps) {
  const [typed, setTyped] = useState('');
  const [sent, setSent] = useState('');
  const given =
    takes === 'money' ? (typed.trim() === '' ? '' : `${plainNumber(typed)} ${currency ?? ''}`.trim()) : typed.trim();
  useEffect(() => {
    if (given === sent) return;
    const timer = setTimeout(() => {
      setSent(given);
      onRest(given);
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  });
  switch (takes) {
    case 'country':
      return (
        <ChoiceField label={say('value.country')} value={typed} onChange={setTyped} options={COUNTRIES} error={error} />
      );
    case 'hts':
      return (
        <WordField
          label={say('value.hts')}
          value={typed}
          onChange={setTyped}
          error={error}
          help={say('value.hts.what')}
        />
      );
    case 'money':
      return (
        <WordField label={say('value.money')} value={typed} onChange={setTyped} error={error} suffix={currency ?? ''} />
      );
    case 'words':
      return (
        <WordField label={say('value.words')} value={typed} onChange={setTyped} longest={WORDS_LONGEST} error={error} />
      );
  }
}
