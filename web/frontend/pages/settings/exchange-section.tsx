import { useState } from 'react';
import { parseLegalDay } from '#domain';
import { ApiFailure } from '../../api/failure.ts';
import { useAddAmendment, useRules } from '../../api/rules.ts';
import { toast } from '../../app-bridge.ts';
import { Button, InlineGrid, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { FormSection, WordField } from '../../components/setting-fields.tsx';
import { formatDay } from '../../format/day.ts';
import { EMPTY_AMENDMENT, ruleOfDraft } from '../../state/amendment-draft.ts';
import type { AmendmentProblems } from '../../state/amendment-draft.ts';
import { today } from '../../state/today.ts';
import { REASON_LONGEST, SOURCE_LONGEST, tooLong } from '../../state/too-long.ts';

const EMPTY = { currency: '', rate: '', from: '', source: '', why: '' };
const PATHS = {
  currency: 'rule.currency',
  rate: 'rule.usdForOne',
  from: 'from',
  source: 'source',
  why: 'why',
} as const;

const worded = (name: 'source' | 'why', text: string, empty: string, longest: number) => {
  const problem = text.trim() === '' ? empty : tooLong(text, longest);
  return problem === undefined ? {} : { [name]: problem };
};

/** A rate is law of the shop's own: it begins on a day, has a source and a reason, and is kept. It stands on the Rules page with the others. */
export function ExchangeSection() {
  const [words, setWords] = useState(() => ({ ...EMPTY, from: today() }));
  const [problems, setProblems] = useState<AmendmentProblems & Partial<typeof EMPTY>>({});
  const add = useAddAmendment();
  const failure = add.error instanceof ApiFailure ? add.error : null;
  const errorOf = (field: keyof typeof EMPTY) =>
    problems[field] ?? (failure?.field?.startsWith(PATHS[field]) ? failure.message : undefined);
  const beside = Object.values(PATHS).some((path) => failure?.field?.startsWith(path));
  const field = (name: keyof typeof EMPTY) => ({
    value: words[name],
    onChange: (text: string) => {
      setWords({ ...words, [name]: text });
      setProblems({});
      if (add.isError) add.reset();
    },
    error: errorOf(name),
  });
  const state = () => {
    const from = parseLegalDay(words.from);
    const said = ruleOfDraft('exchange-rate', { ...EMPTY_AMENDMENT, ...words }, from ?? today());
    const lacking = {
      ...(said.kind === 'refused' ? said.problems : {}),
      ...(from === null ? { from: 'Choose the first day on which this rate holds.' } : {}),
      ...worded('source', words.source, 'Name who told you: your broker, CBP, a letter.', SOURCE_LONGEST),
      ...worded('why', words.why, 'Say why, for those who read it in a year.', REASON_LONGEST),
    };
    if (said.kind === 'refused' || Object.keys(lacking).length > 0) return setProblems(lacking);
    add.mutate(
      { rule: said.rule, from: words.from, until: null, source: words.source, why: words.why },
      {
        onSuccess: () => {
          setWords({ ...EMPTY, from: today() });
          toast('The rate is kept; your open orders are being decided again');
        },
      },
    );
  };
  return (
    <FormSection
      title="Exchange rate"
      about="Only needed where an order is paid in a currency for which our rules hold no rate for that day. Kept as an amendment, with your name and its days."
    >
      <RatesHeld />
      {add.isError && !beside && <ErrorBanner error={add.error} />}
      <InlineGrid columns={{ xs: 1, sm: 3 }} gap="400">
        <WordField label="Currency" placeholder="CAD" {...field('currency')} />
        <WordField label="One is worth, in US dollars" placeholder="0.7300" {...field('rate')} />
        <WordField label="From" type="date" {...field('from')} />
      </InlineGrid>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <WordField label="Who says so" placeholder="Your broker, a notice of CBP" {...field('source')} />
        <WordField label="Why you state it" {...field('why')} />
      </InlineGrid>
      <InlineStack align="end">
        <Button onClick={state} loading={add.isPending}>
          State this rate
        </Button>
      </InlineStack>
    </FormSection>
  );
}

function RatesHeld() {
  const held = useRules().data?.amendments ?? [];
  const rates = held.flatMap(({ rule, from, until, source, withdrawn, id }) =>
    rule.kind === 'exchange-rate' && withdrawn === null ? [{ ...rule, from, until, source, id }] : [],
  );
  return rates.map(({ id, currency, usdForOne, from, until, source }) => (
    <Text as="p" key={id} breakWord>
      1 {currency} = {usdForOne} US dollars from {formatDay(from)}
      {until === null ? '' : ` to ${formatDay(until)}`}, by {source}. <Link url="/rules">Change it under Rules</Link>
    </Text>
  ));
}
