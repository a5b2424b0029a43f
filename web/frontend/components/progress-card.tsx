import type { RecheckRun } from '#contract';
import { BlockStack, Card, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import { recheckSentence } from '../phrases/recheck.ts';

/** Where the re-check of all orders stands. It goes on by itself when the page is left. */
export function ProgressCard({ run }: { run: RecheckRun }) {
  const percent = run.total === 0 ? 0 : Math.min(100, Math.round((run.done / run.total) * 100));
  const sentence = recheckSentence(run);
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {sentence.title}
          </Text>
          {run.state === 'running' && (
            <Text as="span" numeric>
              {percent}%
            </Text>
          )}
        </InlineStack>
        {(run.state === 'running' || run.state === 'listing') && (
          <ProgressBar progress={percent} size="small" ariaLabelledBy="recheck-sentence" />
        )}
        <div id="recheck-sentence" aria-live="polite">
          <Text as="p" tone="subdued">
            {sentence.text}
          </Text>
        </div>
      </BlockStack>
    </Card>
  );
}
