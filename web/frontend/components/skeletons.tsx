import {
  BlockStack,
  Box,
  Card,
  Layout,
  SkeletonBodyText,
  SkeletonDisplayText,
  SkeletonPage,
  Text,
} from '@shopify/polaris';
import { shell as texts } from '#messages/shell';
import { words } from '../format/words.ts';

const say = words(texts);

const Waiting = () => (
  <Text as="span" visuallyHidden>
    {say('loading')}
  </Text>
);

/** What is still to come of a card that stands already. */
export function SkeletonLines({ lines = 6 }: { lines?: number }) {
  return (
    <>
      <Waiting />
      <SkeletonBodyText lines={lines} />
    </>
  );
}

export function SkeletonCard({ lines = 3 }: { lines?: number }) {
  return (
    <Card>
      <BlockStack gap="400">
        <SkeletonDisplayText size="small" />
        <SkeletonBodyText lines={lines} />
      </BlockStack>
    </Card>
  );
}

/** Cards one below the other: Home, Settings. */
export function SkeletonCards({ title, cards = 3 }: { title?: string; cards?: number }) {
  return (
    <SkeletonPage {...(title ? { title } : {})}>
      <Waiting />
      <BlockStack gap="400">
        {Array.from({ length: cards }, (_, index) => (
          <SkeletonCard key={index} />
        ))}
      </BlockStack>
    </SkeletonPage>
  );
}

/** A wide and a narrow column: Order, Shipment. */
export function SkeletonDetail() {
  return (
    <SkeletonPage primaryAction>
      <Waiting />
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <SkeletonCard lines={4} />
            <SkeletonCard lines={8} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <SkeletonCard />
            <SkeletonCard />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </SkeletonPage>
  );
}

/** Rows of a list, in the card that holds it. */
export function SkeletonRows() {
  return (
    <Box padding="400">
      <Waiting />
      <SkeletonBodyText lines={14} />
    </Box>
  );
}
