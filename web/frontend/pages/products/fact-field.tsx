import type { ProductFactName } from '#contract';
import { lazy, Suspense } from 'react';
import { checkHts, DESCRIPTION_MAX } from '#domain';
import type { HtsFault, LegalDay, NamedProduct } from '#domain';
import { productForm as texts } from '#messages/product-form';
import { htsSentence } from '../../phrases/said-faults.ts';
import { CountryField } from '../../components/country-field.tsx';
import { BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { ChoiceField, SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { formatHts } from '../../format/hts.ts';
import { words } from '../../format/words.ts';
import { FACTS, htsPlaces } from '../../phrases/products.ts';
import { oneOf } from '../../state/one-of.ts';
import type { FactsDraft, Said } from '../../state/product-draft.ts';
import { DescriptionAdvice } from './description-advice.tsx';

const say = words(texts);

/** The lists of the agencies weigh more than the rest of the form: they are sent once somebody opens a product. */
const AgencyPapersField = lazy(async () => {
  const { AgencyPapersField: field } = await import('./agency-papers-field.tsx');
  return { default: field };
});

const TariffHelp = lazy(async () => ({ default: (await import('./tariff-help.tsx')).TariffHelp }));

export interface FactFieldProps {
  name: ProductFactName;
  draft: FactsDraft;
  onChange: (change: Partial<FactsDraft>) => void;
  problem?: string | undefined;
  /** Today in New York: as of which a number is looked up. */
  day: LegalDay;
  /** What is described, where it is one article. */
  product?: NamedProduct & { readonly id: string };
  /** Ten digits that Shopify has in its general field. */
  usProposal?: string | null;
}

const SAID_OPTIONS = [
  { value: '', label: say('not-stated') },
  { value: 'yes', label: say('yes') },
  { value: 'no', label: say('no') },
];
const SAID = ['', 'yes', 'no'] as const satisfies Said[];

/** The field of one fact: what it is called, what it means, and what is wrong with what stands in it. */
export function FactField({ name, draft, onChange, problem, day, product, usProposal = null }: FactFieldProps) {
  const { name: label, help } = FACTS[name];
  const shared = { label, help, error: problem, value: draft[name] };
  const onText = (text: string) => onChange({ [name]: text });
  switch (name) {
    case 'origin':
    case 'meltCountry':
      return <CountryField {...shared} onChange={onText} />;
    case 'hts': {
      const check = checkHts(draft.hts, day);
      return (
        <BlockStack gap="200">
          <WordField
            {...shared}
            help={check.kind === 'ok' ? htsPlaces(check) : help}
            onChange={onText}
            placeholder="6109.10.0012"
          />
          {usProposal !== null && draft.hts.replaceAll('.', '') !== usProposal && (
            <UsNumberProposal number={usProposal} onUse={onText} />
          )}
          {product && (
            <Suspense>
              <TariffHelp draft={draft} product={product} onUse={onText} />
            </Suspense>
          )}
          {check.kind === 'refused' && <HtsProposal check={check} said={problem !== undefined} onUse={onText} />}
        </BlockStack>
      );
    }
    case 'description':
      return (
        <>
          <WordField
            {...shared}
            help={`${help} ${counter(draft.description)}`}
            onChange={onText}
            {...(product ? { placeholder: product.title } : {})}
          />
          {product && (
            <DescriptionAdvice
              product={{ ...product, description: draft.description.trim() === '' ? null : draft.description }}
              onUse={(description) => onChange({ description })}
            />
          )}
        </>
      );
    case 'usmcaUntil':
      return <WordField {...shared} type="date" onChange={onText} />;
    case 'baseRate':
    case 'metalShare':
      return <WordField {...shared} suffix="%" onChange={onText} />;
    case 'claim':
      return <WordField {...shared} onChange={onText} placeholder={say('claim.example')} />;
    case 'agencyPapers':
      return product ? (
        <Suspense fallback={<SmallPrint>{say('agencies.loading')}</SmallPrint>}>
          <AgencyPapersField {...shared} onChange={onText} hts={draft.hts} day={day} />
        </Suspense>
      ) : (
        <WordField {...shared} onChange={onText} placeholder={say('agencies.example')} />
      );
    case 'packaged':
    case 'adCvd':
    case 'usmca':
    case 'quota':
    case 'alcohol':
    case 'usReturned':
      return (
        <ChoiceField
          {...shared}
          options={SAID_OPTIONS}
          onChange={(word) => onChange({ [name]: oneOf(SAID, word) ?? '' })}
        />
      );
  }
}

function counter(text: string): string {
  const over = text.trim().length - DESCRIPTION_MAX;
  return over > 0
    ? say('description.over', { used: text.trim().length, over })
    : say('description.used', { used: text.trim().length, most: DESCRIPTION_MAX });
}

/** Digits after the sixth may be another country's: taken by a person, never by itself. */
function UsNumberProposal({ number, onUse }: { number: string; onUse: (text: string) => void }) {
  const shown = formatHts(number);
  return (
    <InlineStack gap="200" blockAlign="center">
      <Text as="span" tone="subdued" breakWord>
        {say('general-field', { number: shown })}
      </Text>
      <Button size="slim" onClick={() => onUse(shown)}>
        {say('general-field.use', { number: shown })}
      </Button>
    </InlineStack>
  );
}

/** The number that was probably meant by one that a spreadsheet damaged: taken when a person says so, never by itself. `said`: the field says already what is wrong. */
function HtsProposal({ check, said, onUse }: { check: HtsFault; said: boolean; onUse: (text: string) => void }) {
  if (check.instead === null || check.problem === 'no-heading') return null;
  const meant = formatHts(check.instead);
  return (
    <InlineStack gap="200" blockAlign="center">
      {!said && (
        <Text as="span" tone="caution" breakWord>
          {htsSentence(check)}
        </Text>
      )}
      <Button size="slim" onClick={() => onUse(meant)} accessibilityLabel={say('hts.use-as', { number: meant })}>
        {say('hts.use', { number: meant })}
      </Button>
    </InlineStack>
  );
}
