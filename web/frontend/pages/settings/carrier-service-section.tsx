import type { CarrierServiceJson } from '#contract';
import { sending as texts } from '#messages/sending';
import { useState } from 'react';
import { useCarrierService, useMakeAddress, useSaveCarrierKey } from '../../api/sending.ts';
import { BlockStack, Button, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { FormSection, WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);
const LONGEST = 200;

/** The carrier's account at BorderConnect, and the address for answers. Saved at once, apart from the settings. */
export default function CarrierServiceSection() {
  const account = useCarrierService();
  return (
    <FormSection title={say('title')} about={say('account.about')}>
      {account.error !== null && <ErrorBanner error={account.error} onRetry={() => void account.refetch()} />}
      {account.data !== undefined && (
        <>
          <Key key={account.data.keyEnd ?? ''} account={account.data} />
          <Address account={account.data} />
        </>
      )}
    </FormSection>
  );
}

function Key({ account }: { account: CarrierServiceJson }) {
  const save = useSaveCarrierKey();
  const [suffix, setSuffix] = useState(account.suffix ?? '');
  const [key, setKey] = useState('');
  const { keyEnd, refusedCode, heardAt, silentSince, strays } = account;
  return (
    <BlockStack gap="300">
      {refusedCode !== null && <NoticeBanner tone="critical" title={say('account.refused', { code: refusedCode })} />}
      {save.error !== null && <ErrorBanner error={save.error} />}
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <WordField
          label={say('account.suffix')}
          value={suffix}
          longest={LONGEST}
          onChange={setSuffix}
          help={say('account.suffix.what')}
        />
        <WordField
          label={say('account.key')}
          value={key}
          longest={LONGEST}
          onChange={setKey}
          help={keyEnd === null ? say('account.key.none') : say('account.key.kept', { end: keyEnd })}
        />
      </InlineGrid>
      <InlineStack gap="200">
        <Button
          loading={save.isPending}
          disabled={suffix.trim() === '' || key.trim() === ''}
          onClick={() => save.mutate({ suffix, key }, { onSuccess: () => setKey('') })}
        >
          {say('account.save')}
        </Button>
        {keyEnd !== null && (
          <Button disabled={save.isPending} onClick={() => save.mutate({ suffix: null, key: null })}>
            {say('account.forget')}
          </Button>
        )}
      </InlineStack>
      {silentSince !== null ? (
        <Text as="p">{say('account.silent', { when: { instant: silentSince } })}</Text>
      ) : (
        heardAt !== null && <Text as="p">{say('account.heard', { when: { instant: heardAt } })}</Text>
      )}
      {strays > 0 && <Text as="p">{say('account.strays', { strays })}</Text>}
    </BlockStack>
  );
}

function Address({ account: { addressMadeAt } }: { account: CarrierServiceJson }) {
  const make = useMakeAddress();
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {say('address.title')}
      </Text>
      <Text as="p">{say('address.what')}</Text>
      {make.error !== null && <ErrorBanner error={make.error} />}
      {make.data === undefined ? (
        addressMadeAt !== null && (
          <Text as="p" tone="subdued">
            {say('address.made', { when: { instant: addressMadeAt } })}
          </Text>
        )
      ) : (
        <NoticeBanner tone="success" title={say('address.once')}>
          <Text as="p" breakWord>
            {make.data.address}
          </Text>
        </NoticeBanner>
      )}
      <InlineStack>
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {say(addressMadeAt === null ? 'address.make' : 'address.renew')}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
