import type { ChargeJson, UnknownJson } from '#contract';
import { costs as texts } from '#messages/costs';
import { CitationLink } from '../../components/citation-link.tsx';
import { Badge, BlockStack, InlineStack, Link, Text } from '../../components/kit.ts';
import { MoneyText } from '../../components/text.tsx';
import { words } from '../../format/words.ts';
import { CHARGE_NAMES, FEE_NAMES, unknownPhrase } from '../../phrases/entry-options.ts';

const say = words(texts);

/** Every fee with where it comes from; one that is not stated leads to the place where it is. */
export function ChargeList({ charges }: { charges: readonly ChargeJson[] }) {
  return (
    <BlockStack as="ul" gap="200">
      {charges.map((charge, index) => (
        <li key={`${charge.charge}-${index}`}>
          <BlockStack gap="050">
            <InlineStack align="space-between" gap="200" wrap={false}>
              <Text as="span" breakWord>
                {charge.sharedBy > 1
                  ? say('charge.shared', { charge: CHARGE_NAMES[charge.charge], orders: charge.sharedBy })
                  : CHARGE_NAMES[charge.charge]}
              </Text>
              {charge.amount === null ? (
                <Badge tone="attention">{say('not-known')}</Badge>
              ) : (
                <MoneyText money={charge.amount} />
              )}
            </InlineStack>
            {charge.source ? (
              <CitationLink citation={charge.source} />
            ) : (
              charge.fee !== null && <OwnFee charge={charge} />
            )}
          </BlockStack>
        </li>
      ))}
    </BlockStack>
  );
}

function OwnFee({ charge: { amount, fee } }: { charge: ChargeJson }) {
  return (
    <Text as="span" variant="bodySm" tone="subdued">
      {amount === null || fee === null ? say('fee.not-stated') : say('fee.own.named', { fee: FEE_NAMES[fee] })}{' '}
      <Link url="/settings">{say('open-settings')}</Link>
    </Text>
  );
}

/** What a total lacks, by name. */
export function UnknownList({ unknown }: { unknown: readonly UnknownJson[] }) {
  if (unknown.length === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as="p" fontWeight="semibold">
        {say('not-counted')}
      </Text>
      <BlockStack as="ul" gap="100">
        {unknown.map((one) => (
          <li key={JSON.stringify(one)}>
            <Text as="span" breakWord>
              {unknownPhrase(one)}
            </Text>
          </li>
        ))}
      </BlockStack>
    </BlockStack>
  );
}
