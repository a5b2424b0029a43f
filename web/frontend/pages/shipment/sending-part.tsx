import type { LoadDetail, SendingJson, SendingPage } from '#contract';
import { sending as texts } from '#messages/sending';
import { useState } from 'react';
import { useArrived, useSend, useSending } from '../../api/sending.ts';
import { usePersonName } from '../../api/staff.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Badge, BlockStack, Button, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

/** What of the trip went to the carrier's service, what came of it, and what may be sent next. */
export function SendingPart({ load }: { load: LoadDetail }) {
  const sending = useSending(load.id);
  const send = useSend(load.id);
  const [taking, setTaking] = useState(false);
  const page = sending.data;
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">
        {say('title')}
      </Text>
      {sending.error !== null && <ErrorBanner error={sending.error} onRetry={() => void sending.refetch()} />}
      {send.error !== null && <ErrorBanner error={send.error} />}
      {page !== undefined && <Account page={page} />}
      {page?.sendings.map((one) => (
        <Row key={`${one.revision}/${one.act}`} load={load} one={one} />
      ))}
      {page !== undefined && page.account !== 'none' && (
        <InlineStack gap="200">
          {page.file !== null && page.account === 'ready' && (
            <Button
              {...(page.file === 'create' ? { variant: 'primary' as const } : {})}
              loading={send.isPending}
              onClick={() => send.mutate('file')}
            >
              {page.file === 'create' ? say('send') : say('amend', { revision: page.revision })}
            </Button>
          )}
          {page.cancel && page.account === 'ready' && (
            <Button tone="critical" disabled={send.isPending} onClick={() => setTaking(true)}>
              {say('cancel')}
            </Button>
          )}
        </InlineStack>
      )}
      <Dialog
        open={taking}
        title={say('cancel.sure', { trip: page?.sendings[0]?.tripNumber ?? '' })}
        onClose={() => setTaking(false)}
        closeText={say('cancel.keep')}
        primary={{
          content: say('cancel'),
          onAction: () => send.mutate('cancel', { onSettled: () => setTaking(false) }),
          loading: send.isPending,
          destructive: true,
        }}
      >
        <Text as="p">{say('cancel.what')}</Text>
      </Dialog>
    </BlockStack>
  );
}

function Account({ page: { account, sendings, revision, file } }: { page: SendingPage }) {
  const sent = sendings.find(({ act, state }) => act === 'file' && (state === 'taken' || state === 'accepted'));
  if (account === 'none')
    return (
      <Text as="p">
        {say('no-key')} <Link url="/settings">{say('no-key.link')}</Link>
      </Text>
    );
  return (
    <BlockStack gap="200">
      {account === 'key-refused' && (
        <NoticeBanner
          tone="critical"
          title={say('key-refused')}
          action={{ content: say('no-key.link'), url: '/settings' }}
        >
          {say('key-refused.what')}
        </NoticeBanner>
      )}
      {sendings.length === 0 && <Text as="p">{say('none')}</Text>}
      {file === 'update' && sent !== undefined && (
        <NoticeBanner tone="warning" title={say('outdated', { sent: sent.revision, revision })} />
      )}
    </BlockStack>
  );
}

const TONES = {
  waiting: 'info',
  sending: 'info',
  unknown: 'critical',
  taken: 'attention',
  accepted: 'success',
  refused: 'critical',
  'key-refused': 'critical',
  replaced: undefined,
} as const;

function Row({ load, one }: { load: LoadDetail; one: SendingJson }) {
  const nameOf = usePersonName();
  const arrived = useArrived(load.id);
  const { revision, act, operation, state, told, askedBy, askedAt, tripNumber } = one;
  const tone = TONES[state];
  const answer = (there: boolean) => arrived.mutate({ revision, act, arrived: there });
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Badge {...(tone === undefined ? {} : { tone })}>{tripNumber}</Badge>
        <Text as="span">{say('row', { revision, operation, state: say(`state.${state}`) })}</Text>
      </InlineStack>
      <Text as="p" tone="subdued">
        {say('row.when', { who: nameOf(askedBy, true), when: { instant: askedAt } })}
      </Text>
      {told !== null && (
        <Text as="p" breakWord>
          {say('row.told', { told })}
        </Text>
      )}
      {state === 'refused' && told !== null && <Text as="p">{say('refused.what')}</Text>}
      {state === 'unknown' && (
        <NoticeBanner tone="warning" title={say('unknown.title', { trip: tripNumber })}>
          <BlockStack gap="200">
            <Text as="p">{say('unknown.what')}</Text>
            {arrived.error !== null && <ErrorBanner error={arrived.error} />}
            <InlineStack gap="200">
              <Button loading={arrived.isPending} onClick={() => answer(true)}>
                {say('unknown.there')}
              </Button>
              <Button disabled={arrived.isPending} onClick={() => answer(false)}>
                {say('unknown.not-there')}
              </Button>
            </InlineStack>
          </BlockStack>
        </NoticeBanner>
      )}
    </BlockStack>
  );
}
