import type { HomePage } from '#contract';
import { home as texts } from '#messages/home';
import { Badge, BlockStack, Divider, Text } from '../../components/kit.ts';
import { CitationLink } from '../../components/citation-link.tsx';
import { TitledCard } from '../../components/notices.tsx';
import { formatDay, formatLongDay } from '../../format/day.ts';
import { words } from '../../format/words.ts';
import { lawSentence, nextLawSentence } from '../../phrases/law.ts';

const say = words(texts);

/** The law today in one sentence, with its source, and the next change that is known. */
export function LawCard({ home }: { home: HomePage }) {
  const { law } = home;
  return (
    <TitledCard
      title={say('law')}
      aside={<Badge tone={law.open ? 'success' : 'warning'}>{law.open ? say('law.open') : say('law.closed')}</Badge>}
    >
      <Text as="p" variant="bodyLg">
        {lawSentence(home.today, law)}
      </Text>
      <CitationLink citation={law.citation} />
      {law.next && (
        <BlockStack gap="100">
          <Text as="p">
            <Text as="strong" fontWeight="semibold">
              {say('law.next')}
            </Text>{' '}
            {formatLongDay(law.next.from)}. {nextLawSentence(law.next)}
          </Text>
          <CitationLink citation={law.next.citation} />
        </BlockStack>
      )}
      <Divider />
      <Text as="p" variant="bodySm" tone="subdued" breakWord>
        {say('law.rulebook', { version: home.rulebook.version, day: formatDay(law.checkedThrough) })}
      </Text>
    </TitledCard>
  );
}
