import { shell } from '#messages/shell';
import { Banner, BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { ApiFailure, sentenceOf } from '../api/failure.ts';
import { words } from '../format/words.ts';

const say = words(shell);

interface ErrorBannerProps {
  error: unknown;
  onRetry?: () => void;
  retryText?: string;
}

/** What went wrong in a sentence, and the button that tries again. */
export function ErrorBanner({ error, onRetry, retryText }: ErrorBannerProps) {
  // The same input is refused the same way: there only another action than the same again helps.
  const futile = retryText === undefined && error instanceof ApiFailure && error.status === 400;
  const failures = error instanceof ApiFailure ? error.failures : [];
  return (
    <Banner
      tone="critical"
      title={sentenceOf(error)}
      {...(onRetry && !futile ? { action: { content: retryText ?? say('try-again'), onAction: onRetry } } : {})}
    >
      {failures.length > 0 && <FailureLines failures={failures} />}
    </Banner>
  );
}

function FailureLines({ failures }: { failures: ApiFailure['failures'] }) {
  return (
    <ul>
      {failures.map((failure) => (
        <li key={failure.orderId}>
          {failure.orderName}: {failure.message}
        </li>
      ))}
    </ul>
  );
}

export function NoticeBanner(props: {
  title: string;
  tone: 'info' | 'success' | 'warning' | 'critical';
  children?: ReactNode;
  action?: { content: string; url?: string; loading?: boolean; onAction?: () => void };
}) {
  return <Banner {...props}>{props.children}</Banner>;
}

interface EmptyTeachProps {
  heading: string;
  children: ReactNode;
  action?: { content: string; url?: string; onAction?: () => void };
}

/** Nothing here yet: says what will stand here and how it comes about. */
export function EmptyTeach({ heading, children, action }: EmptyTeachProps) {
  return (
    <Box padding="800">
      <BlockStack gap="300" inlineAlign="center">
        <Text as="h2" variant="headingMd" alignment="center">
          {heading}
        </Text>
        <Box maxWidth="34rem">
          <Text as="p" alignment="center" tone="subdued">
            {children}
          </Text>
        </Box>
        {action && (
          <InlineStack>
            <Button
              {...(action.url ? { url: action.url } : {})}
              {...(action.onAction ? { onClick: action.onAction } : {})}
            >
              {action.content}
            </Button>
          </InlineStack>
        )}
      </BlockStack>
    </Box>
  );
}

export function TitledCard({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {title}
          </Text>
          {aside}
        </InlineStack>
        {children}
      </BlockStack>
    </Card>
  );
}
