import { settings as texts } from '#messages/settings';
import { settingsCustoms } from '#messages/settings-customs';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { parseLegalDay } from '#domain';
import { ApiFailure } from '../../api/failure.ts';
import { useAddAmendment, useRules } from '../../api/rules.ts';
import { useTariff } from '../../api/tariff.ts';
import { sourceWords } from '../../phrases/tariff.ts';
import { toast } from '../../app-bridge.ts';
import { Button, InlineGrid, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { FormSection, WordField } from '../../components/setting-fields.tsx';
import { Rich } from '../../components/text.tsx';
import { typedNumber } from '../../format/typed.ts';
import { pieces, words as inGroup } from '../../format/words.ts';
import { EMPTY_AMENDMENT, ruleOfDraft } from '../../state/amendment-draft.ts';
import type { AmendmentProblems } from '../../state/amendment-draft.ts';
import { meantAgain } from '../../state/meant-again.ts';
import { today } from '../../state/today.ts';
import { REASON_LONGEST, SOURCE_LONGEST, tooLong } from '../../state/too-long.ts';

const say = inGroup(texts);
const sayCustoms = inGroup(settingsCustoms);
const sayPieces = pieces(texts);

/** A code of ISO 4217. */
const CURRENCY_EXAMPLE = 'CAD';
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
      ...(from === null ? { from: say('exchange.from.needed') } : {}),
      ...worded('source', words.source, say('exchange.source.needed'), SOURCE_LONGEST),
      ...worded('why', words.why, say('exchange.why.needed'), REASON_LONGEST),
    };
    if (said.kind === 'refused' || Object.keys(lacking).length > 0) return setProblems(lacking);
    add.mutate(
      {
        ...meantAgain(failure, add.variables, said.rule),
        rule: said.rule,
        from: words.from,
        until: null,
        source: words.source,
        why: words.why,
      },
      {
        onSuccess: () => {
          setWords({ ...EMPTY, from: today() });
          toast(say('exchange.kept'));
        },
      },
    );
  };
  return (
    <FormSection title={say('exchange')} about={say('exchange.about')}>
      <RatesFetched />
      <RatesHeld />
      {add.isError && !beside && <ErrorBanner error={add.error} />}
      <InlineGrid columns={{ xs: 1, sm: 3 }} gap="400">
        <WordField label={say('exchange.currency')} placeholder={CURRENCY_EXAMPLE} {...field('currency')} />
        <WordField label={say('exchange.rate')} placeholder={typedNumber('0.7300')} {...field('rate')} />
        <WordField label={say('exchange.from')} type="date" {...field('from')} />
      </InlineGrid>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <WordField label={say('exchange.source')} placeholder={say('exchange.source.example')} {...field('source')} />
        <WordField label={say('exchange.why')} {...field('why')} />
      </InlineGrid>
      <InlineStack align="end">
        <Button onClick={state} loading={add.isPending}>
          {say('exchange.state')}
        </Button>
      </InlineStack>
    </FormSection>
  );
}

interface Held {
  readonly currency: string;
  readonly usdForOne: string;
  readonly from: string;
  readonly until: string | null;
  readonly source: string;
}

function heldPieces({ currency, usdForOne, from, until, source }: Held) {
  const change: { piece: ReactNode } = { piece: <Link url="/rules">{say('exchange.change')}</Link> };
  const rate = { currency, dollars: typedNumber(usdForOne), from: { day: from }, source, change };
  return until === null
    ? sayPieces<'exchange.held', ReactNode>('exchange.held', rate)
    : sayPieces<'exchange.held.until', ReactNode>('exchange.held.until', { ...rate, until: { day: until } });
}

/** What the Federal Reserve's release gave last, where it is asked. */
function RatesFetched() {
  const rates = useTariff().data?.rates;
  const asked = rates && sourceWords(sayCustoms('rates.source'), rates);
  if (!rates || asked == null) return null;
  return (
    <Text as="p" tone={rates.problem === null ? 'subdued' : 'caution'} breakWord>
      {asked}{' '}
      {rates.newest !== null &&
        sayCustoms('rates.newest', {
          currency: rates.newest.currency,
          dollars: typedNumber(rates.newest.usdForOne),
          day: { day: rates.newest.day },
        })}
    </Text>
  );
}

function RatesHeld() {
  const held = useRules().data?.amendments ?? [];
  const rates = held.flatMap(({ rule, from, until, source, withdrawn, id }) =>
    rule?.kind === 'exchange-rate' && withdrawn === null ? [{ ...rule, from, until, source, id }] : [],
  );
  return rates.map(({ id, currency, usdForOne, from, until, source }) => (
    <Text as="p" key={id} breakWord>
      <Rich pieces={heldPieces({ currency, usdForOne, from, until, source })} />
    </Text>
  ));
}
