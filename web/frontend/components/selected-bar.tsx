import { BlockStack, Box, Button, InlineStack, Text } from '@shopify/polaris';
import { shell as texts } from '#messages/shell';
import { words } from '../format/words.ts';

const say = words(texts);

export interface BulkAction {
  content: string;
  /** `all`: what is selected goes beyond this page, and `ids` are those on it. */
  onAction: (ids: string[], all: boolean) => void;
  disabled?: boolean;
}

/** What may be done with the selected rows where the screen is too narrow for the table's own bar. */
export function SelectedBar({ ids, actions }: { ids: string[]; actions: readonly BulkAction[] }) {
  return (
    <div style={{ position: 'sticky', top: 0, zIndex: 2 }}>
      <Box padding="300" background="bg-surface-secondary" borderBlockEndWidth="025" borderColor="border">
        <BlockStack gap="200">
          <Text as="span" fontWeight="semibold">
            {say('selected', { count: ids.length })}
          </Text>
          <InlineStack gap="200">
            {actions.map((action) => (
              <Button
                key={action.content}
                onClick={() => action.onAction(ids, false)}
                disabled={action.disabled ?? false}
              >
                {action.content}
              </Button>
            ))}
          </InlineStack>
        </BlockStack>
      </Box>
    </div>
  );
}
