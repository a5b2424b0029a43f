import { orderPage as texts } from '#messages/order-page';
import { shell } from '#messages/shell';
import { useEffect, useState } from 'react';
import { useRecheck } from '../../api/mutations.ts';
import { isOrderRead, isRunning, useRecheckRun } from '../../api/queries.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { Text } from '../../components/kit.ts';
import { wayToList } from '../../state/way-back.ts';
import { words } from '../../format/words.ts';

const say = words(texts);
const around = words(shell);

const LOOK_EVERY_MS = 1000;
const LOOKS_AT_MOST = 20;

/** An order that Minimis does not hold: the link to it came from Shopify before its first reading, or it is another store's. */
export function UnreadOrder({ id, onRead }: { id: string; onRead: () => void }) {
  const recheck = useRecheck();
  const run = useRecheckRun();
  const [looksLeft, setLooksLeft] = useState<number | null>(null);
  const reading = looksLeft !== null && looksLeft > 0;
  useEffect(() => {
    if (!reading) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void isOrderRead(id).then((there) => {
        if (!current) return;
        if (there) onRead();
        else setLooksLeft((left) => (left ?? 0) - 1);
      });
    }, LOOK_EVERY_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, reading, looksLeft, onRead]);
  const read = () => recheck.mutate({ ids: [id] }, { onSuccess: () => setLooksLeft(LOOKS_AT_MOST) });
  if (looksLeft === 0 && isRunning(run.data)) {
    return (
      <NoticeBanner
        tone="warning"
        title={say('unread.waiting')}
        action={{ content: say('unread.look'), onAction: onRead }}
      >
        <Text as="p">{say('unread.waiting.what')}</Text>
      </NoticeBanner>
    );
  }
  if (looksLeft === 0) {
    return (
      <NoticeBanner
        tone="warning"
        title={say('unread.not-found')}
        action={{ content: around('go-to', { page: around('orders') }), url: wayToList('/orders') }}
      >
        <Text as="p">{say('unread.not-found.what')}</Text>
      </NoticeBanner>
    );
  }
  return (
    <NoticeBanner
      tone="info"
      title={say(reading ? 'unread.reading' : 'unread')}
      {...(reading || recheck.isPending ? {} : { action: { content: say('unread.read'), onAction: read } })}
    >
      <Text as="p">{say(reading ? 'unread.reading.what' : 'unread.what')}</Text>
    </NoticeBanner>
  );
}
