import type { CitationJson } from '#contract';
import { Badge, BlockStack, InlineStack, Link, Text } from '@shopify/polaris';
import { formatDay } from '../format/day.ts';
import { CONFIDENCE_NOTES } from '../phrases/confidence.ts';

/** Sources are written as they were read, some without a scheme; only the web is linked to. */
export function webAddress(url: string): string | null {
  if (/^https?:\/\//i.test(url)) return url;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]|$)/i.test(url) ? `https://${url}` : null;
}

export function CitationLink({ citation, says = true }: { citation: CitationJson; says?: boolean }) {
  const address = webAddress(citation.url);
  const note = CONFIDENCE_NOTES[citation.confidence];
  return (
    <BlockStack gap="050">
      <InlineStack gap="200" blockAlign="center">
        <Text as="span" variant="bodySm" tone="subdued">
          Source:{' '}
          {address ? (
            <Link url={address} external>
              {citation.cite}
            </Link>
          ) : (
            citation.cite
          )}
        </Text>
        {note && (
          <Badge size="small" tone={note.tone}>
            {note.label}
          </Badge>
        )}
      </InlineStack>
      {says && citation.says !== '' && (
        <Text as="p" variant="bodySm" tone="subdued" breakWord>
          {citation.says} ({citation.confidence === 'merchant' ? 'Said' : 'Read'} on {formatDay(citation.checkedOn)}.)
        </Text>
      )}
    </BlockStack>
  );
}
