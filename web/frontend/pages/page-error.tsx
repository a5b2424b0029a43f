import { shell } from '#messages/shell';
import { useRouteError } from 'react-router';
import { ApiFailure } from '../api/failure.ts';
import { AppFrame } from '../components/app-frame.tsx';
import { Page } from '../components/kit.ts';
import { ErrorBanner } from '../components/notices.tsx';
import { words } from '../format/words.ts';
import { reloadApp } from '../reload.ts';

const say = words(shell);

/** What stands where a page could not be drawn. Nothing that went wrong here has touched the merchant's data. */
export function PageError() {
  const error = useRouteError();
  const shown = error instanceof ApiFailure ? error : new Error(say('page-error'));
  return (
    <AppFrame>
      <Page title={say('page-error.title')}>
        <ErrorBanner error={shown} retryText={say('reload')} onRetry={reloadApp} />
      </Page>
    </AppFrame>
  );
}
