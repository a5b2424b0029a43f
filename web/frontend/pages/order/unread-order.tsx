import { useEffect, useState } from 'react';
import { useRecheck } from '../../api/mutations.ts';
import { isOrderRead, isRunning, useRecheckRun } from '../../api/queries.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { Text } from '../../components/kit.ts';
import { wayToList } from '../../state/way-back.ts';

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
        title="Shopify has not answered yet"
        action={{ content: 'Look again', onAction: onRead }}
      >
        <Text as="p">
          Minimis goes on trying by itself, and nothing is lost. You may leave this page and come back in some minutes.
        </Text>
      </NoticeBanner>
    );
  }
  if (looksLeft === 0) {
    return (
      <NoticeBanner
        tone="warning"
        title="This order could not be found"
        action={{ content: 'Go to Orders', url: wayToList('/orders') }}
      >
        <Text as="p">
          Your store does not show it to Minimis. It may be another store’s, deleted, or more than 60 days old.
        </Text>
      </NoticeBanner>
    );
  }
  return (
    <NoticeBanner
      tone="info"
      title={reading ? 'Reading this order from Shopify…' : 'Minimis has not read this order yet'}
      {...(reading || recheck.isPending ? {} : { action: { content: 'Read it from Shopify', onAction: read } })}
    >
      <Text as="p">
        {reading
          ? 'Its verdict appears here in a moment.'
          : 'New orders are read by themselves within seconds. If this one is yours and older, have it read now.'}
      </Text>
    </NoticeBanner>
  );
}
