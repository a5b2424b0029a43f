import { useRouteError } from 'react-router';
import { ApiFailure } from '../api/failure.ts';
import { AppFrame } from '../components/app-frame.tsx';
import { Page } from '../components/kit.ts';
import { ErrorBanner } from '../components/notices.tsx';
import { reloadApp } from '../reload.ts';

/** What stands where a page could not be drawn. Nothing that went wrong here has touched the merchant's data. */
export function PageError() {
  const error = useRouteError();
  const shown =
    error instanceof ApiFailure
      ? error
      : new Error('This page could not be shown. Your orders and shipments are safe; reload to go on.');
  return (
    <AppFrame>
      <Page title="Something went wrong">
        <ErrorBanner error={shown} retryText="Reload" onRetry={reloadApp} />
      </Page>
    </AppFrame>
  );
}
