import type { PrivacyRequestJson } from '#contract';
import { useMutation } from '@tanstack/react-query';
import { fetchCustomerData } from '../../api/mutations.ts';
import { usePrivacyRequests } from '../../api/queries.ts';
import { saveFile } from '../../api/save-file.ts';
import { toast } from '../../app-bridge.ts';
import { sentenceOf } from '../../api/failure.ts';
import { Badge, BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { FormSection, SmallPrint } from '../../components/setting-fields.tsx';
import { formatInstant } from '../../format/day.ts';
import { privacyRequestName, privacyRequestSentence } from '../../phrases/privacy.ts';

/** What customers asked through Shopify: what we hold on them, for the merchant to hand on, or to erase it. */
export function PrivacySection() {
  const requests = usePrivacyRequests();
  return (
    <FormSection
      title="Privacy requests"
      about="Shopify passes on what your customers ask. Erasures are carried out by themselves; what we hold on a customer is yours to download and hand on."
    >
      {requests.isError && <ErrorBanner error={requests.error} onRetry={() => void requests.refetch()} />}
      {requests.data?.items.length === 0 && (
        <Text as="p" tone="subdued">
          No request has come in. When one does, it stands here with what was done about it.
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
          <Badge tone={request.doneAt ? 'success' : 'attention'}>{request.doneAt ? 'Done' : 'Being worked on'}</Badge>
        </InlineStack>
        {request.topic === 'customers/data_request' && (
          <Button size="slim" onClick={() => download.mutate()} loading={download.isPending}>
            Download data
          </Button>
        )}
      </InlineStack>
      <SmallPrint>
        Received {formatInstant(request.receivedAt)}. {privacyRequestSentence(request)}
      </SmallPrint>
    </BlockStack>
  );
}
