import { dock as texts } from '#messages/dock';
import { useEffect, useRef, useState } from 'react';
import { BlockStack, Box, Button, Card, InlineStack, Text, TextField } from '../../components/kit.ts';
import { words as inGroup } from '../../format/words.ts';
import type { ScanWords } from '../../phrases/dock.ts';

const say = inGroup(texts);

const FILLS = {
  success: 'bg-fill-success',
  info: 'bg-fill-info',
  warning: 'bg-fill-warning',
  critical: 'bg-fill-critical',
} as const;
/** Polaris draws light letters on the strong fills. */
const LIGHT = new Set<ScanWords['tone']>(['success', 'critical']);

interface ScanBoxProps {
  words: ScanWords | null;
  /** Numbers to press where a code stands for several parcels. */
  pieces: readonly number[];
  onCode: (code: string) => void;
  onPiece: (piece: number) => void;
}

/** Where a scanner types, and what the last scan did, in letters that are read from a distance. */
export function ScanBox({ words, pieces, onCode, onPiece }: ScanBoxProps) {
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useTypingAnywhere(form);
  return (
    <Card>
      <BlockStack gap="300">
        <div role="status" aria-live="assertive">
          <Box
            background={words === null ? 'bg-surface-secondary' : FILLS[words.tone]}
            padding="500"
            borderRadius="300"
            minHeight="120px"
          >
            <Text
              as="p"
              variant="heading2xl"
              {...(words !== null && LIGHT.has(words.tone) ? { tone: 'text-inverse' as const } : {})}
              breakWord
            >
              {words?.title ?? say('ready')}
            </Text>
            <Text
              as="p"
              variant="bodyLg"
              {...(words !== null && LIGHT.has(words.tone) ? { tone: 'text-inverse' as const } : {})}
              breakWord
            >
              {words?.text ?? say('ready.what')}
            </Text>
          </Box>
        </div>
        {pieces.length > 0 && (
          <InlineStack gap="200" wrap>
            {pieces.map((piece) => (
              <Button key={piece} size="large" onClick={() => onPiece(piece)}>
                {String(piece)}
              </Button>
            ))}
          </InlineStack>
        )}
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') onCode(typed);
            setTyped('');
          }}
        >
          <TextField
            label={say('scan-or-type')}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            autoFocus
            inputMode="text"
            placeholder={say('what-to-type')}
            connectedRight={<Button submit>{say('enter')}</Button>}
          />
        </form>
      </BlockStack>
    </Card>
  );
}

/** A scanner types wherever the page stands: unless somebody is in another field or on a button, the letters go here. */
function useTypingAnywhere(form: React.RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const follow = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const at = document.activeElement;
      if (
        key.length !== 1 ||
        ctrlKey ||
        metaKey ||
        altKey ||
        (at !== null && at.matches('input, textarea, select, button, a'))
      )
        return;
      form.current?.querySelector('input')?.focus();
    };
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  }, [form]);
}
