import { shell } from '#messages/shell';
import { Page } from './page.tsx';
import { Card } from '@shopify/polaris';
import { words } from '../format/words.ts';
import { EmptyTeach } from './notices.tsx';

const say = words(shell);

interface WrongLinkProps {
  what: 'order' | 'shipment' | 'question';
  back: { content: string; url: string };
}

/** An address that leads to nothing: trying again would not help, so it offers the way back. */
export function WrongLink({ what, back }: WrongLinkProps) {
  return (
    <Page title={say('wrong-link.title', { what })} backAction={back}>
      <Card>
        <EmptyTeach
          heading={say('wrong-link.heading', { what })}
          action={{ content: say('go-to', { page: back.content }), url: back.url }}
        >
          {say('wrong-link')}
        </EmptyTeach>
      </Card>
    </Page>
  );
}
