import type { CitationJson } from '#contract';
import { Badge, BlockStack, InlineStack, Link, Text } from '@shopify/polaris';
import { officialTexts, placesRead } from '#domain';
import { formatDay } from '../format/day.ts';
import { CONFIDENCE_NOTES } from '../phrases/confidence.ts';

type Piece = { readonly text: string; readonly address: string | null };

/** A citation cut at what can be opened of it. */
export function citationPieces(cite: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { at, length, address } of officialTexts(cite)) {
    if (at > end) pieces.push({ text: cite.slice(end, at), address: null });
    end = at + length;
    pieces.push({ text: cite.slice(at, end), address });
  }
  if (end < cite.length) pieces.push({ text: cite.slice(end), address: null });
  return pieces;
}

/** The official text where one can be opened, and where it was read. */
export function CitationLink({ citation, says = true }: { citation: CitationJson; says?: boolean }) {
  const pieces = citationPieces(citation.cite);
  const hosts = [
    ...new Set(
      pieces.flatMap(({ address }) => (address === null ? [] : [new URL(address).host.replace(/^www\./, '')])),
    ),
  ];
  const note = CONFIDENCE_NOTES[citation.confidence];
  return (
    <BlockStack gap="050">
      <InlineStack gap="200" blockAlign="center">
        <Text as="span" variant="bodySm" tone="subdued">
          Source:{' '}
          {pieces.map(({ text, address }, index) =>
            address === null ? (
              text
            ) : (
              <Link key={index} url={address} external>
                {text}
              </Link>
            ),
          )}
          {hosts.length > 0 && ` (${hosts.join(', ')})`}
        </Text>
        {note && (
          <Badge size="small" tone={note.tone}>
            {note.label}
          </Badge>
        )}
      </InlineStack>
      <ReadIn citation={citation} />
      {says && citation.says !== '' && (
        <Text as="p" variant="bodySm" tone="subdued" breakWord>
          {citation.says} ({citation.confidence === 'merchant' ? 'Said' : 'Read'} on {formatDay(citation.checkedOn)}.)
        </Text>
      )}
    </BlockStack>
  );
}

/** A merchant's own source is theirs to name; ours says where it was read, in case that is another place than the official text. */
function ReadIn({ citation }: { citation: CitationJson }) {
  const places = placesRead(citation.url);
  if (places.length === 0) return null;
  return (
    <Text as="span" variant="bodySm" tone="subdued" breakWord>
      {citation.confidence === 'merchant' ? 'Given as: ' : 'Read in: '}
      {places.map(({ words, address, host }, index) => (
        <span key={index}>
          {index > 0 && '; '}
          {address === null ? (
            words
          ) : (
            <Link url={address} external>
              {host}
            </Link>
          )}
        </span>
      ))}
    </Text>
  );
}
