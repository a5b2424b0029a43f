import type { PrivacyRequestJson, SettingsJson } from '#contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { keys } from '../../web/frontend/api/queries.ts';
import { AppFrame } from '../../web/frontend/components/app-frame.tsx';
import { PrivacySection } from '../../web/frontend/pages/settings/privacy-section.tsx';

const asked: PrivacyRequestJson = {
  id: 'r-1',
  topic: 'customers/data_request',
  receivedAt: '2026-11-23T15:00:00.000Z',
  doneAt: '2026-11-23T15:00:01.000Z',
  result: 'Data is held on the orders 1001',
  orders: 1,
};

const values = { retentionDays: 730 } as SettingsJson;

function shown(items: PrivacyRequestJson[]): string {
  const client = new QueryClient();
  client.setQueryData(keys.privacy, { items });
  return renderToStaticMarkup(
    <StaticRouter location="/settings">
      <AppFrame>
        <QueryClientProvider client={client}>
          <PrivacySection values={values} onChange={() => undefined} errorOf={() => undefined} />
        </QueryClientProvider>
      </AppFrame>
    </StaticRouter>,
  );
}

describe('privacy requests in Settings', () => {
  it('say what came of each, and offer the file where a customer asks for data', () => {
    const html = shown([asked, { ...asked, id: 'r-2', topic: 'customers/redact', doneAt: null, result: null }]);
    expect(html).toContain('A customer asks for their data');
    expect(html).toContain('Data is held on the orders 1001.');
    expect(html).toContain('Being worked on');
    expect(html).toContain('Not done yet.');
    expect(html.match(/Download data</g)).toHaveLength(1);
  });

  it('say that there has been none', () => {
    expect(shown([])).toContain('No request has come in.');
  });
});
