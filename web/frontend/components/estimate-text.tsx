import type { EstimateJson } from '#contract';
import type { ReactNode } from 'react';
import { Text } from '@shopify/polaris';
import { shell as texts } from '#messages/shell';
import { formatMoney } from '../format/money.ts';
import { pieces, words } from '../format/words.ts';
import { Unknown } from './text.tsx';

const say = words(texts);
const rich = pieces(texts);

export function EstimateText({ estimate, large = false }: { estimate: EstimateJson | null; large?: boolean }) {
  if (estimate === null) return <Unknown what={say('not-known')} />;
  const { amount, atLeast } = estimate;
  const figure = (
    <Text as="span" key="amount" {...(large ? { variant: 'headingLg' as const } : {})} numeric>
      {formatMoney(amount)}
    </Text>
  );
  const parts: readonly ReactNode[] = atLeast ? rich('at-least', { amount: { piece: figure } }) : [figure];
  return (
    <Text as="span" numeric>
      {parts.map((piece) =>
        typeof piece === 'string' ? (
          <Text as="span" key={piece} variant="bodySm" tone="subdued">
            {piece}
          </Text>
        ) : (
          piece
        ),
      )}
    </Text>
  );
}
