import type { ChecklistLineJson, ChecklistPage, FileHandledJson } from '#contract';
import { checklist as texts } from '#messages/checklist';
import { useChecklist, useGiven } from '../../api/checklist.ts';
import { usePersonName } from '../../api/staff.ts';
import { Badge, BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

const HOLDERS = ['driver', 'carrier', 'broker'] as const;
const TONES = { has: 'success', outdated: 'critical', 'taken-out': 'attention', none: undefined } as const;

/** What the driver holds, what the carrier has, what the broker has. */
export function ChecklistPart({ loadId }: { loadId: string }) {
  const checklist = useChecklist(loadId);
  const given = useGiven(loadId);
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">
        {say('title')}
      </Text>
      {checklist.error !== null && <ErrorBanner error={checklist.error} onRetry={() => void checklist.refetch()} />}
      {given.error !== null && <ErrorBanner error={given.error} />}
      {checklist.data !== undefined &&
        HOLDERS.map((holder) => (
          <BlockStack key={holder} gap="150">
            <Text as="p" fontWeight="semibold">
              {say(holder)}
            </Text>
            {checklist.data.lines
              .filter((line) => line.holder === holder)
              .map((line) => (
                <Line
                  key={line.id}
                  line={line}
                  page={checklist.data}
                  busy={given.isPending && given.variables === line.id}
                  onGiven={() => given.mutate(line.id)}
                />
              ))}
          </BlockStack>
        ))}
    </BlockStack>
  );
}

function Line({
  line,
  page,
  busy,
  onGiven,
}: {
  line: ChecklistLineJson;
  page: ChecklistPage;
  busy: boolean;
  onGiven: () => void;
}) {
  const { id, state, by } = line;
  const tone = TONES[state];
  return (
    <BlockStack gap="050">
      <InlineStack gap="200" blockAlign="center" align="space-between">
        <InlineStack gap="200" blockAlign="center">
          <Text as="span">{say(id)}</Text>
          <Badge {...(tone === undefined ? {} : { tone })}>{say(`state.${state}`)}</Badge>
        </InlineStack>
        {state !== 'has' && (
          <Button
            variant="plain"
            loading={busy}
            onClick={onGiven}
            accessibilityLabel={say('given.what', { what: say(id) })}
          >
            {say('given')}
          </Button>
        )}
      </InlineStack>
      {by !== null && <Handled one={by} revision={page.revision} />}
    </BlockStack>
  );
}

/** Who did it, when, and whether the papers have moved on since. */
export function Handled({ one: { act, by, at, revision: of }, revision }: { one: FileHandledJson; revision: number }) {
  const nameOf = usePersonName();
  return (
    <Text as="p" tone="subdued" breakWord>
      {say(`act.${act}`, { who: nameOf(by), when: { instant: at }, revision: of })}
      {of < revision && ` ${say('outdated.since', { since: of + 1, revision })}`}
    </Text>
  );
}
