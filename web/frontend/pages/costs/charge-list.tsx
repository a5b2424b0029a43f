import type { ChargeJson, UnknownJson } from '#contract';
import { CitationLink } from '../../components/citation-link.tsx';
import { Badge, BlockStack, InlineStack, Link, Text } from '../../components/kit.ts';
import { MoneyText } from '../../components/text.tsx';
import { CHARGE_NAMES, unknownPhrase } from '../../phrases/entry-options.ts';

/** Every fee with where it comes from; one that is not stated leads to the place where it is. */
export function ChargeList({ charges }: { charges: readonly ChargeJson[] }) {
  return (
    <BlockStack as="ul" gap="200">
      {charges.map((charge, index) => (
        <li key={`${charge.charge}-${index}`}>
          <BlockStack gap="050">
            <InlineStack align="space-between" gap="200" wrap={false}>
              <Text as="span" breakWord>
                {CHARGE_NAMES[charge.charge]}
                {charge.sharedBy > 1 && ` (its part, shared by ${charge.sharedBy} orders)`}
              </Text>
              {charge.amount === null ? <Badge tone="attention">Not known</Badge> : <MoneyText money={charge.amount} />}
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

function OwnFee({ charge: { amount } }: { charge: ChargeJson }) {
  return (
    <Text as="span" variant="bodySm" tone="subdued">
      {amount === null ? 'You have not stated this fee. ' : 'From your own fees. '}
      <Link url="/settings">Open settings</Link>
    </Text>
  );
}

/** What a total lacks, by name. */
export function UnknownList({ unknown }: { unknown: readonly UnknownJson[] }) {
  if (unknown.length === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as="p" fontWeight="semibold">
        Not known, and so not counted:
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
