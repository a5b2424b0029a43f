import { Card, Page } from '../components/kit.ts';
import { EmptyTeach } from '../components/notices.tsx';

export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <Card>
        <EmptyTeach heading="There is no page at this address" action={{ content: 'Go to Home', url: '/' }}>
          The link may be old or mistyped. Your orders and shipments are where they were.
        </EmptyTeach>
      </Card>
    </Page>
  );
}
