import type { ClearanceCostJson, ClearanceCostsJson, LoadDetail } from '#contract';
import { costs as texts } from '#messages/costs';
import { EstimateText } from '../../components/estimate-text.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { BlockStack, Divider, InlineGrid, Link, Text } from '../../components/kit.ts';
import { Fact } from '../../components/text.tsx';
import { words } from '../../format/words.ts';
import {
  breakEvenSentence,
  CLEARANCE_WAYS,
  clearanceLacksSentence,
  clearedAsSentence,
  oneEntrySentence,
  typeSentence,
} from '../../phrases/clearance-costs.ts';
import { BROKER_QUESTIONS } from '../../phrases/clearance-questions.ts';

const say = words(texts);

const estimateOf = ({ cents, lacks }: ClearanceCostJson) => ({
  amount: { minor: cents, currency: 'USD' },
  atLeast: lacks.length > 0,
});

/** Courier, an entry for each buyer and one entry, side by side, with what one entry saves and from how many parcels. */
export function ClearanceWays({ costs, clearance }: { costs: ClearanceCostsJson; clearance: LoadDetail['clearance'] }) {
  const lacks = [...new Set([...costs.courier.lacks, ...costs.perBuyer.lacks, ...costs.oneEntry.lacks])];
  const [saves, pays] = [oneEntrySentence(costs), breakEvenSentence(costs)];
  return (
    <BlockStack gap="300">
      <Divider />
      <Text as="h3" variant="headingSm">
        {say('clearing')}
      </Text>
      <InlineGrid columns={{ xs: 1, md: 3 }} gap="300">
        {(['courier', 'perBuyer', 'oneEntry'] as const).map((way) => (
          <Fact key={way} label={CLEARANCE_WAYS[way]}>
            <EstimateText estimate={estimateOf(costs[way])} large />
          </Fact>
        ))}
      </InlineGrid>
      {saves !== null && pays !== null && (
        <Text as="p" fontWeight="semibold" breakWord>
          {saves} {pays}
        </Text>
      )}
      {lacks.length > 0 && (
        <Text as="p" breakWord>
          {clearanceLacksSentence(lacks)} <Link url="/settings">{say('open-settings')}</Link>
        </Text>
      )}
      <Text as="p" breakWord>
        {typeSentence(costs)}
      </Text>
      <Text as="p" tone="subdued" breakWord>
        {clearedAsSentence(clearance)}
      </Text>
      <Disclosure label={say('ask-broker')}>
        <BlockStack as="ul" gap="100">
          {BROKER_QUESTIONS.map((question) => (
            <li key={question}>
              <Text as="span" breakWord>
                {question}
              </Text>
            </li>
          ))}
        </BlockStack>
      </Disclosure>
    </BlockStack>
  );
}
