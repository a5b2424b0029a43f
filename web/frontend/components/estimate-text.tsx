import type { EstimateJson } from '#contract';
import { Text } from '@shopify/polaris';
import { formatMoney } from '../format/money.ts';
import { Unknown } from './text.tsx';

export function EstimateText({ estimate, large = false }: { estimate: EstimateJson | null; large?: boolean }) {
  if (estimate === null) return <Unknown what="not known" />;
  const { amount, atLeast } = estimate;
  return (
    <Text as="span" numeric>
      {atLeast && (
        <Text as="span" variant="bodySm" tone="subdued">
          at least{' '}
        </Text>
      )}
      <Text as="span" {...(large ? { variant: 'headingLg' as const } : {})} numeric>
        {formatMoney(amount)}
      </Text>
    </Text>
  );
}
