import type { OrderLineJson, ReasonJson } from '#contract';
import { source as texts } from '#messages/source';
import { BlockStack, Box, Text } from '@shopify/polaris';
import { phraseOf } from '../phrases/said-reasons.ts';
import { goodsOfReason } from '../phrases/reason.ts';
import { sentenceList } from '../format/list.ts';
import { pieces, words } from '../format/words.ts';
import { CitationLink } from './citation-link.tsx';
import { Remedy } from './remedy.tsx';
import { Rich } from './text.tsx';

const say = words(texts);
const sayPieces = pieces(texts);

interface ReasonCardProps {
  reason: ReasonJson;
  /** The lines of its order, so that those concerned are named. */
  goods?: readonly OrderLineJson[];
  /** False where the page itself is what to do. */
  remedy?: boolean;
}

/** One reason: what was found, what to do, and where it is written. */
export function ReasonCard({ reason, goods = [], remedy = true }: ReasonCardProps) {
  const phrase = phraseOf(reason.code, reason.facts);
  const concerned = goodsOfReason(reason, goods);
  return (
    <Box borderInlineStartWidth="025" borderColor="border" paddingInlineStart="300">
      <BlockStack gap="100">
        <Text as="h3" variant="headingSm">
          {phrase.title}
        </Text>
        <Text as="p" breakWord>
          {phrase.sentence}
        </Text>
        {concerned.length > 0 && (
          <Text as="p" breakWord>
            <Rich pieces={sayPieces('concerns', { goods: { piece: <bdi>{sentenceList(concerned)}</bdi> } })} />
          </Text>
        )}
        {remedy && phrase.whatToDo !== null && (
          <Text as="p" breakWord>
            <Text as="strong" fontWeight="semibold">
              {say('what-helps')}
            </Text>{' '}
            <Remedy code={reason.code} text={phrase.whatToDo} />
          </Text>
        )}
        <CitationLink citation={reason.citation} />
      </BlockStack>
    </Box>
  );
}
