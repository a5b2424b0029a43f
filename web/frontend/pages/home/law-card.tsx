import type { HomePage } from '#contract';
import { Badge, BlockStack, Divider, Text } from '../../components/kit.ts';
import { CitationLink } from '../../components/citation-link.tsx';
import { TitledCard } from '../../components/notices.tsx';
import { formatDay, formatLongDay } from '../../format/day.ts';
import { lawSentence, nextLawSentence } from '../../phrases/law.ts';

/** The law today in one sentence, with its source, and the next change that is known. */
export function LawCard({ home }: { home: HomePage }) {
  const { law } = home;
  return (
    <TitledCard
      title="The law today"
      aside={
        <Badge tone={law.open ? 'success' : 'warning'}>{law.open ? 'Section 321 open' : 'Section 321 closed'}</Badge>
      }
    >
      <Text as="p" variant="bodyLg">
        {lawSentence(home.today, law)}
      </Text>
      <CitationLink citation={law.citation} />
      {law.next && (
        <BlockStack gap="100">
          <Text as="p">
            <Text as="strong" fontWeight="semibold">
              Next known change:
            </Text>{' '}
            {formatLongDay(law.next.from)}. {nextLawSentence(law.next)}
          </Text>
          <CitationLink citation={law.next.citation} />
        </BlockStack>
      )}
      <Divider />
      <Text as="p" variant="bodySm" tone="subdued" breakWord>
        Rulebook {home.rulebook.version}, checked through {formatDay(law.checkedThrough)}. Days are counted in US
        Eastern time, as the law counts them. Have a licensed customs broker confirm before you rely on it.
      </Text>
    </TitledCard>
  );
}
