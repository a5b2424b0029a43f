import { glossary } from '#messages/glossary';
import { shell } from '#messages/shell';
import { BlockStack, Box, Card, Divider, Page, Text } from '../../components/kit.ts';
import { words } from '../../format/words.ts';

const say = words(glossary);
const around = words(shell);

/** In the order in which a clerk meets them: the goods, the entry, the truck, the people. */
const TERMS = [
  'hts',
  'origin',
  'importer',
  'section321',
  'informal',
  'formal',
  'mpf',
  'bond',
  'manifest',
  'scac',
  'scn',
  'paps',
  'ace',
  'mid',
  'broker',
  'port',
] as const;

/** What the words of customs mean, in two sentences each, and where a clerk gets one. */
export function GlossaryPage() {
  return (
    <Page
      title={say('title')}
      subtitle={say('subtitle')}
      backAction={{ content: around('settings'), url: '/settings' }}
    >
      <Card padding="0">
        {TERMS.map((term, index) => (
          <Box key={term}>
            {index > 0 && <Divider />}
            <Box padding="400">
              <BlockStack gap="100">
                <Text as="h2" variant="headingSm">
                  {say(`${term}.name`)}
                </Text>
                <Text as="p" breakWord>
                  {say(term)}
                </Text>
                <Text as="p" tone="subdued" breakWord>
                  {say('where', { how: say(`${term}.where`) })}
                </Text>
              </BlockStack>
            </Box>
          </Box>
        ))}
      </Card>
    </Page>
  );
}
