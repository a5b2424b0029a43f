import { rules as texts } from '#messages/rules';
import { lazy, Suspense, useState } from 'react';
import type { AmendmentJson } from '#contract';
import { ApiFailure } from '../../api/failure.ts';
import { useWithdrawAmendment } from '../../api/rules.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Badge, BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { InstantText, Rich } from '../../components/text.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { pieces, words } from '../../format/words.ts';
import { amendmentState, amendmentWords, daysText } from '../../phrases/rules.ts';
import { REASON_LONGEST, tooLong } from '../../state/too-long.ts';

const say = words(texts);
const sayPieces = pieces(texts);

/** The form of an amendment knows every duty and country: it is sent when somebody adds one. */
const AddAmendmentDialog = lazy(async () => {
  const { AddAmendmentDialog: dialog } = await import('./add-amendment-dialog.tsx');
  return { default: dialog };
});

/** What the merchant puts beside our law. It is named in every verdict that it decides. */
export function AmendmentsCard({ amendments, today }: { amendments: readonly AmendmentJson[]; today: string }) {
  const [adding, setAdding] = useState(false);
  return (
    <TitledCard
      title={say('your-amendments')}
      aside={<Button onClick={() => setAdding(true)}>{say('amendment.add')}</Button>}
    >
      {amendments.length === 0 ? (
        <Text as="p" tone="subdued">
          {say('amendment.none')}
        </Text>
      ) : (
        <BlockStack gap="400">
          {amendments.map((amendment) => (
            <Amendment key={amendment.id} amendment={amendment} today={today} />
          ))}
        </BlockStack>
      )}
      <Suspense>{adding && <AddAmendmentDialog today={today} onClose={() => setAdding(false)} />}</Suspense>
    </TitledCard>
  );
}

function Amendment({ amendment, today }: { amendment: AmendmentJson; today: string }) {
  const [leaving, setLeaving] = useState(false);
  const { id, rule, from, until, why, source, at, by, withdrawn } = amendment;
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" align="space-between" blockAlign="center">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="headingSm">
            {say('amendment', { id })}
          </Text>
          <Badge tone={withdrawn === null ? 'attention' : 'info'}>{amendmentState(amendment, today)}</Badge>
        </InlineStack>
        {withdrawn === null && (
          <Button
            size="slim"
            onClick={() => setLeaving(true)}
            accessibilityLabel={say('amendment.withdraw.which', { id })}
          >
            {say('amendment.withdraw')}
          </Button>
        )}
      </InlineStack>
      <Text as="p" breakWord>
        {rule === null
          ? say('amendment.unreadable')
          : say('days.what', { days: daysText(from, until), what: amendmentWords(rule) })}
      </Text>
      <Text as="p" tone="subdued" breakWord>
        {say('amendment.source', { source, why })}
      </Text>
      <Text as="p" tone="subdued" breakWord>
        <Rich
          pieces={sayPieces('amendment.added', {
            who: { piece: <PersonName id={by} /> },
            when: { piece: <InstantText instant={at} /> },
          })}
        />
      </Text>
      {withdrawn !== null && (
        <Text as="p" tone="subdued" breakWord>
          <Rich
            pieces={sayPieces('amendment.withdrawn', {
              who: { piece: <PersonName id={withdrawn.by} /> },
              when: { piece: <InstantText instant={withdrawn.at} /> },
              why: withdrawn.why,
            })}
          />
        </Text>
      )}
      {leaving && <WithdrawDialog id={id} onClose={() => setLeaving(false)} />}
    </BlockStack>
  );
}

function WithdrawDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [why, setWhy] = useState('');
  const withdraw = useWithdrawAmendment(id);
  const field = withdraw.error instanceof ApiFailure ? withdraw.error.field : null;
  return (
    <Dialog
      open
      title={say('amendment.withdraw.ask', { id })}
      onClose={onClose}
      closeText={say('amendment.withdraw.not')}
      primary={{
        content: say('amendment.withdraw'),
        destructive: true,
        loading: withdraw.isPending,
        disabled: why.trim().length < 3 || tooLong(why, REASON_LONGEST) !== undefined,
        onAction: () =>
          withdraw.mutate(
            { why },
            {
              onSuccess: () => {
                toast(say('amendment.withdraw.done', { id }));
                onClose();
              },
            },
          ),
      }}
    >
      <BlockStack gap="300">
        {withdraw.isError && <ErrorBanner error={withdraw.error} />}
        <Text as="p">{say('amendment.withdraw.means')}</Text>
        <WordField
          label={say('why')}
          value={why}
          onChange={setWhy}
          longest={REASON_LONGEST}
          error={field === 'why' ? withdraw.error?.message : undefined}
        />
      </BlockStack>
    </Dialog>
  );
}
