import { whatIf as texts } from '#messages/what-if';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { searchOf } from '#contract';
import type { LoadsQuery, RulesPage } from '#contract';
import { legalDay, MODES, parseCurrency } from '#domain';
import { useLoads } from '../../api/queries.ts';
import { useWhatIf } from '../../api/rules.ts';
import { CountryField } from '../../components/country-field.tsx';
import { BlockStack, Button, Checkbox, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { OrderField } from '../../components/order-field.tsx';
import { ChoiceField, WordField } from '../../components/setting-fields.tsx';
import { useRested } from '../../components/use-rested.ts';
import { words } from '../../format/words.ts';
import { modeName } from '../../phrases/states.ts';
import { oneOf } from '../../state/one-of.ts';
import { emptyWhatIf, SUBJECTS, tellingDays, whatIfRequest } from '../../state/what-if-draft.ts';
import type { WhatIfDraft } from '../../state/what-if-draft.ts';
import { Basket } from './what-if-basket.tsx';

const say = words(texts);

/** With every reason and every way across, for who has asked. */
const WhatIfAnswerShown = lazy(async () => ({ default: (await import('./what-if-answer.tsx')).WhatIfAnswerShown }));

const KINDS = [
  { value: 'order', label: say('order') },
  { value: 'shipment', label: say('shipment') },
  { value: 'basket', label: say('basket') },
];
const MODE_OPTIONS = [
  { value: '', label: say('as-it-is') },
  ...MODES.map((value) => ({ value, label: modeName(value) })),
];
const TYPING_PAUSE_MS = 350;

/** Asks what would be decided on another day, by another way or of another origin, as soon as the hand rests. Nothing is written. */
export function WhatIfCard({ rules }: { rules: RulesPage }) {
  const [params] = useSearchParams();
  const [draft, setDraft] = useState(() => emptyWhatIf(params.get('order') ?? ''));
  const day = legalDay(rules.today);
  const top = useRef<HTMLDivElement>(null);
  // A person who comes from an order came for this.
  useEffect(() => {
    if (params.has('order')) top.current?.scrollIntoView();
  }, [params]);
  const request = useRested(whatIfRequest(draft, day), TYPING_PAUSE_MS);
  const { data, error, isFetching, refetch } = useWhatIf(request);
  const change = (part: Partial<WhatIfDraft>) => setDraft({ ...draft, ...part });
  return (
    <div ref={top}>
      <TitledCard title={say('title')}>
        <Text as="p" tone="subdued">
          {say('about')}
        </Text>
        <Subject draft={draft} onChange={change} />
        {draft.kind === 'basket' && <Basket draft={draft} onChange={change} day={day} />}
        <InlineGrid columns={{ xs: 1, sm: 2, md: 4 }} gap="300">
          <WordField
            label={say('arrives-on')}
            type="date"
            value={draft.arrivalDay}
            onChange={(arrivalDay) => change({ arrivalDay })}
            help={say(draft.kind === 'basket' ? 'arrives-on.today' : 'arrives-on.planned')}
          />
          <ChoiceField
            label={say('carried-by')}
            options={MODE_OPTIONS}
            value={draft.mode}
            onChange={(mode) => change({ mode })}
          />
          <CountryField
            label={say('made-in')}
            value={draft.origin}
            onChange={(origin) => change({ origin })}
            help={say('made-in.what')}
          />
          <CountryField
            label={say('importer-in')}
            value={draft.importerCountry}
            onChange={(importerCountry) => change({ importerCountry })}
            help={say('importer-in.what')}
          />
        </InlineGrid>
        <InlineStack gap="200" blockAlign="center">
          {tellingDays(rules.tracks.other, rules.today).map(({ day: telling, is }) => (
            <Button
              key={telling}
              size="slim"
              pressed={draft.arrivalDay === telling}
              onClick={() => change({ arrivalDay: draft.arrivalDay === telling ? '' : telling })}
            >
              {say(`day.${is}`, { day: { day: telling } })}
            </Button>
          ))}
        </InlineStack>
        {rules.amendments.some(({ withdrawn }) => withdrawn === null) && (
          <Checkbox
            label={say('with-amendments')}
            checked={draft.amendments}
            onChange={(amendments) => change({ amendments })}
          />
        )}
        <div aria-live="polite">
          {request === null && (
            <Text as="p" tone="subdued">
              {say(`needed.${draft.kind}`)}
            </Text>
          )}
          {request !== null && error !== null && <ErrorBanner error={error} onRetry={() => void refetch()} />}
          {request !== null && isFetching && data === undefined && (
            <Text as="p" tone="subdued">
              {say('working')}
            </Text>
          )}
        </div>
        <Suspense>
          {request !== null && error === null && data !== undefined && <WhatIfAnswerShown answer={data} />}
        </Suspense>
      </TitledCard>
    </div>
  );
}

const ALL = searchOf<LoadsQuery>({});

function Subject({ draft, onChange }: { draft: WhatIfDraft; onChange: (part: Partial<WhatIfDraft>) => void }) {
  const loads = useLoads(ALL);
  const options = [
    { value: '', label: say('choose-one') },
    ...(loads.data?.items ?? []).map(({ id, name, arrivalDay }) => ({
      value: id,
      label: say('shipment.arrives', { load: name, day: { day: arrivalDay } }),
    })),
  ];
  return (
    <BlockStack gap="300">
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <ChoiceField
          label={say('of-what')}
          options={KINDS}
          value={draft.kind}
          onChange={(kind) => onChange({ kind: oneOf(SUBJECTS, kind) ?? draft.kind })}
        />
        {draft.kind === 'order' && <OrderField value={draft.order} onChange={(order) => onChange({ order })} />}
        {draft.kind === 'shipment' && (
          <ChoiceField
            label={say('the-shipment')}
            options={options}
            value={draft.loadId}
            onChange={(loadId) => onChange({ loadId })}
          />
        )}
        {draft.kind === 'basket' && (
          <WordField
            label={say('currency')}
            value={draft.currency}
            onChange={(currency) => onChange({ currency })}
            error={
              draft.currency.trim() !== '' && parseCurrency(draft.currency) === null ? say('currency.wrong') : undefined
            }
            help={say('currency.what')}
          />
        )}
      </InlineGrid>
    </BlockStack>
  );
}
