import { lazy, Suspense, useState } from 'react';
import type { AmendmentJson } from '#contract';
import { ApiFailure } from '../../api/failure.ts';
import { useWithdrawAmendment } from '../../api/rules.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Badge, BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { InstantText } from '../../components/text.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { amendmentState, amendmentWords, daysText } from '../../phrases/rules.ts';
import { REASON_LONGEST, tooLong } from '../../state/too-long.ts';

/** The form of an amendment knows every duty and country: it is sent when somebody adds one. */
const AddAmendmentDialog = lazy(async () => {
  const { AddAmendmentDialog: dialog } = await import('./add-amendment-dialog.tsx');
  return { default: dialog };
});

/** What the merchant puts beside our law. It is named in every verdict that it decides. */
export function AmendmentsCard({ amendments, today }: { amendments: readonly AmendmentJson[]; today: string }) {
  const [adding, setAdding] = useState(false);
  return (
    <TitledCard title="Your amendments" aside={<Button onClick={() => setAdding(true)}>Add an amendment</Button>}>
      {amendments.length === 0 ? (
        <Text as="p" tone="subdued">
          None. If your broker tells you of a rule or a rate that Minimis does not know yet, add it here with its
          source: it decides on its days, and every order that it decides says so.
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
            Amendment {id}
          </Text>
          <Badge tone={withdrawn === null ? 'attention' : 'info'}>{amendmentState(amendment, today)}</Badge>
        </InlineStack>
        {withdrawn === null && (
          <Button size="slim" onClick={() => setLeaving(true)} accessibilityLabel={`Withdraw amendment ${id}`}>
            Withdraw
          </Button>
        )}
      </InlineStack>
      <Text as="p" breakWord>
        {daysText(from, until)}: {amendmentWords(rule)}
      </Text>
      <Text as="p" tone="subdued" breakWord>
        Source: {source}. Why: {why}
      </Text>
      <Text as="p" tone="subdued" breakWord>
        Added by <PersonName id={by} />, <InstantText instant={at} />.
      </Text>
      {withdrawn !== null && (
        <Text as="p" tone="subdued" breakWord>
          Withdrawn by <PersonName id={withdrawn.by} />, <InstantText instant={withdrawn.at} />: {withdrawn.why}
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
      title={`Withdraw amendment ${id}?`}
      onClose={onClose}
      closeText="Keep it"
      primary={{
        content: 'Withdraw',
        destructive: true,
        loading: withdraw.isPending,
        disabled: why.trim().length < 3 || tooLong(why, REASON_LONGEST) !== undefined,
        onAction: () =>
          withdraw.mutate(
            { why },
            {
              onSuccess: () => {
                toast(`Amendment ${id} is withdrawn; your open orders are decided again in a minute`);
                onClose();
              },
            },
          ),
      }}
    >
      <BlockStack gap="300">
        {withdraw.isError && <ErrorBanner error={withdraw.error} />}
        <Text as="p">From now on it decides nothing. What it decided before stays in the orders’ histories.</Text>
        <WordField
          label="Why"
          value={why}
          onChange={setWhy}
          longest={REASON_LONGEST}
          error={field === 'why' ? withdraw.error?.message : undefined}
        />
      </BlockStack>
    </Dialog>
  );
}
