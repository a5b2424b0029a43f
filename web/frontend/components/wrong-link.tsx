import { Page } from './page.tsx';
import { Card } from '@shopify/polaris';
import { EmptyTeach } from './notices.tsx';

interface WrongLinkProps {
  /** `order`, `shipment`, `question`. */
  what: string;
  back: { content: string; url: string };
}

/** An address that leads to nothing: trying again would not help, so it offers the way back. */
export function WrongLink({ what, back }: WrongLinkProps) {
  const title = `${what.charAt(0).toUpperCase()}${what.slice(1)} not found`;
  return (
    <Page title={title} backAction={back}>
      <Card>
        <EmptyTeach
          heading={`There is no ${what} at this address`}
          action={{ content: `Go to ${back.content}`, url: back.url }}
        >
          The link may be old or mistyped, or it belongs to another store. Nothing was changed.
        </EmptyTeach>
      </Card>
    </Page>
  );
}
