import { BlockStack, Card, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import { useId } from 'react';
import { formats } from '../format/formats.ts';

interface ProgressLineProps {
  title: string;
  text: string;
  /** 0 to 100; null: no bar. */
  percent: number | null;
  /** Whether the figure is known well enough to be said. */
  counted: boolean;
}

/** Work that goes on behind the page: how far it is, in a bar and in words. */
export function ProgressLine({ title, text, percent, counted }: ProgressLineProps) {
  const id = useId();
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {title}
          </Text>
          {counted && percent !== null && (
            <Text as="span" numeric>
              {formats.percent(percent / 100)}
            </Text>
          )}
        </InlineStack>
        {percent !== null && <ProgressBar progress={percent} size="small" ariaLabelledBy={id} />}
        <div id={id} aria-live="polite">
          <Text as="p" tone="subdued">
            {text}
          </Text>
        </div>
      </BlockStack>
    </Card>
  );
}

/** How full something is, in a bar with its words. */
export function ShareBar({ share, label }: { share: number; label: string }) {
  const id = useId();
  return (
    <BlockStack gap="100">
      <span id={id}>{label}</span>
      <ProgressBar
        progress={Math.min(100, Math.round(share * 100))}
        size="small"
        tone={share >= 1 ? 'critical' : 'primary'}
        ariaLabelledBy={id}
      />
    </BlockStack>
  );
}

export const percentDone = (done: number, total: number): number =>
  total === 0 ? 0 : Math.min(100, Math.round((done / total) * 100));
