import type { FormalBecauseJson, LotJson } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import { EntryBadge } from '../../components/badges.tsx';
import { Badge, BlockStack, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { Remedy } from '../../components/remedy.tsx';
import { CitationLink } from '../../components/citation-link.tsx';
import { SmallPrint } from '../../components/setting-fields.tsx';
import { BothMoneyText, Fact, MoneyText } from '../../components/text.tsx';
import { rateSentence } from '../../phrases/exchange-rate.ts';
import { entrySentence } from '../../phrases/order-words.ts';
import { formalSentence } from '../../phrases/formal-entry.ts';
import { phraseOf } from '../../phrases/said-reasons.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

/** Under which entry the lot may cross, and what that entry still lacks. */
export function EntryOptionCard({ lot, title }: { lot: LotJson; title: string }) {
  return (
    <TitledCard title={title} aside={<EntryBadge entry={lot.entry} ready={lot.entryReady} />}>
      <Text as="p">{entrySentence(lot.entry, lot.verdict)}</Text>
      {lot.formalBecause && <WhyFormal because={lot.formalBecause} />}
      {lot.entry !== 'none' && <Readiness lot={lot} />}
      <InlineGrid columns={2} gap="400">
        <Fact label={say('value')}>
          <BothMoneyText usd={lot.value} paid={lot.worth.paid} estimated={lot.worth.rate?.basis === 'estimate'} />
        </Fact>
        {lot.mpf && (
          <Fact label={say('mpf')}>
            <MoneyText money={lot.mpf} />
          </Fact>
        )}
      </InlineGrid>
      {lot.worth.rate && lot.worth.paid && (
        <SmallPrint>{rateSentence(lot.worth.rate, lot.worth.paid.currency)}</SmallPrint>
      )}
    </TitledCard>
  );
}

function WhyFormal({ because }: { because: FormalBecauseJson }) {
  return (
    <BlockStack gap="100">
      <Text as="p" breakWord>
        {formalSentence(because)}
      </Text>
      {because.citation && <CitationLink citation={because.citation} />}
    </BlockStack>
  );
}

function Readiness({ lot }: { lot: LotJson }) {
  if (lot.entryReady) return <Text as="p">{say('entry.ready')}</Text>;
  return (
    <BlockStack gap="200">
      <Text as="p" fontWeight="semibold">
        {say('entry.needs')}
      </Text>
      <BlockStack as="ul" gap="200">
        {lot.missing.map((code) => {
          const phrase = phraseOf(code, {});
          return (
            <li key={code}>
              <InlineStack gap="200" blockAlign="start">
                <Badge tone="attention">{phrase.title}</Badge>
                <Remedy code={code} text={phrase.whatToDo} />
              </InlineStack>
            </li>
          );
        })}
      </BlockStack>
    </BlockStack>
  );
}
