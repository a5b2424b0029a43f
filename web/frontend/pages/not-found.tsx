import { shell } from '#messages/shell';
import { Card, Page } from '../components/kit.ts';
import { EmptyTeach } from '../components/notices.tsx';
import { words } from '../format/words.ts';

const say = words(shell);

export function NotFoundPage() {
  return (
    <Page title={say('no-page.title')}>
      <Card>
        <EmptyTeach heading={say('no-page.heading')} action={{ content: say('no-page.home'), url: '/' }}>
          {say('no-page')}
        </EmptyTeach>
      </Card>
    </Page>
  );
}
