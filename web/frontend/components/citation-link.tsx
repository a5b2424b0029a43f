import type { CitationJson } from '#contract';
import { source as texts } from '#messages/source';
import { Badge, BlockStack, InlineStack, Link, Text } from '@shopify/polaris';
import { officialTexts, placesRead } from '#domain';
import { pieces as inPieces, words } from '../format/words.ts';
import { CONFIDENCE_NOTES } from '../phrases/confidence.ts';
import { Rich } from './text.tsx';

const say = words(texts);
const sayPieces = inPieces(texts);

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
  const shown = pieces.map(({ text, address }, index) =>
    address === null ? (
      text
    ) : (
      <Link key={index} url={address} external>
        {text}
      </Link>
    ),
  );
  return (
    <BlockStack gap="050">
      <InlineStack gap="200" blockAlign="center">
        <Text as="span" variant="bodySm" tone="subdued">
          <Rich
            pieces={
              hosts.length === 0
                ? sayPieces('source', { pieces: { piece: shown } })
                : sayPieces('source.hosts', { pieces: { piece: shown }, hosts: hosts.join(', ') })
            }
          />
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
          {say(citation.confidence === 'merchant' ? 'said.on' : 'read.on', {
            says: citation.says,
            day: { day: citation.checkedOn },
          })}
        </Text>
      )}
    </BlockStack>
  );
}

/** A merchant's own source is theirs to name; ours says where it was read, in case that is another place than the official text. */
function ReadIn({ citation }: { citation: CitationJson }) {
  const places = placesRead(citation.url);
  if (places.length === 0) return null;
  const shown = places.map(({ words: place, address, host }, index) => (
    <span key={index}>
      {index > 0 && '; '}
      {address === null ? (
        place
      ) : (
        <Link url={address} external>
          {host}
        </Link>
      )}
    </span>
  ));
  return (
    <Text as="span" variant="bodySm" tone="subdued" breakWord>
      <Rich
        pieces={sayPieces(citation.confidence === 'merchant' ? 'given-as' : 'read-in', { places: { piece: shown } })}
      />
    </Text>
  );
}
