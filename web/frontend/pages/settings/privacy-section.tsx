import type { PrivacyRequestJson } from '#contract';
import { privacy } from '#messages/privacy';
import { useMutation } from '@tanstack/react-query';
import { fetchCustomerData } from '../../api/mutations.ts';
import { usePrivacyRequests } from '../../api/queries.ts';
import { saveFile } from '../../api/save-file.ts';
import { toast } from '../../app-bridge.ts';
import { sentenceOf } from '../../api/failure.ts';
import { Badge, BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { ChoiceField, FormSection, SmallPrint } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import { privacyRequestName, privacyRequestSentence, retentionOptions } from '../../phrases/privacy.ts';
import type { SectionProps } from './section-props.ts';

const say = words(privacy);

/** What customers asked through Shopify: what we hold on them, for the merchant to hand on, or to erase it. */
export function PrivacySection({ values, onChange, errorOf }: SectionProps) {
  const requests = usePrivacyRequests();
  return (
    <FormSection title={say('title')} about={say('about')}>
      <ChoiceField
        label={say('retention.label')}
        options={retentionOptions(values.retentionDays)}
        value={values.retentionDays === null ? '' : String(values.retentionDays)}
        onChange={(chosen) => onChange({ retentionDays: chosen === '' ? null : Number(chosen) })}
        error={errorOf('retentionDays')}
        help={say('retention.help')}
      />
      {requests.isError && <ErrorBanner error={requests.error} onRetry={() => void requests.refetch()} />}
      {requests.data?.items.length === 0 && (
        <Text as="p" tone="subdued">
          {say('none')}
        </Text>
      )}
      {requests.data && requests.data.items.length > 0 && (
        <BlockStack as="ul" gap="300">
          {requests.data.items.map((request) => (
            <li key={request.id}>
              <Request request={request} />
            </li>
          ))}
        </BlockStack>
      )}
    </FormSection>
  );
}

function Request({ request }: { request: PrivacyRequestJson }) {
  const download = useMutation({
    mutationFn: () => fetchCustomerData(request.id),
    onSuccess: (blob) => saveFile(blob, `customer-data-${request.id.replaceAll(/[^\w-]/g, '_')}.json`),
    onError: (error) => toast(sentenceOf(error), true),
  });
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <InlineStack gap="200" blockAlign="center">
          <Text as="span" fontWeight="semibold">
            {privacyRequestName(request.topic)}
          </Text>
          <Badge tone={request.doneAt ? 'success' : 'attention'}>
            {say(request.doneAt ? 'done' : 'being-worked-on')}
          </Badge>
        </InlineStack>
        {request.topic === 'customers/data_request' && (
          <Button size="slim" onClick={() => download.mutate()} loading={download.isPending}>
            {say('download')}
          </Button>
        )}
      </InlineStack>
      <SmallPrint>
        {say('received', { when: { instant: request.receivedAt }, what: privacyRequestSentence(request) })}
      </SmallPrint>
    </BlockStack>
  );
}
