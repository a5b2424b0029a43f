import { life } from '#messages/life';
import { shipment } from '#messages/shipment';
import type { ExceptionJson, LoadDetail } from '#contract';
import { lazy, Suspense, useState } from 'react';
import { BlockStack, Button, InlineStack, Link, Text } from '../../components/kit.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';
import type { How } from './settle-dialog.tsx';

const say = words(life);
const sayPage = words(shipment);

/** Asked for once a person settles something. */
const SettleDialog = lazy(() => import('./settle-dialog.tsx'));

/** Orders that are not what was declared of them any more, each with the three ways to settle it. */
export function ExceptionsCard({ load }: { load: LoadDetail }) {
  const [settling, setSettling] = useState<{ one: ExceptionJson; how: How } | null>(null);
  const { changedOrders } = load;
  return (
    <>
      {changedOrders.length > 0 && (
        <NoticeBanner tone="critical" title={say('exceptions.title', { orders: changedOrders.length })}>
          <BlockStack gap="400">
            <Text as="p">{say('exceptions.about')}</Text>
            {changedOrders.map((one) => (
              <BlockStack key={one.orderId} gap="200">
                <Text as="p" breakWord>
                  <Link url={`/orders/${one.orderId}`}>{one.orderName}</Link>: {one.message}
                </Text>
                <InlineStack gap="200">
                  {waysOf(one, load).map((how) => (
                    <Button
                      key={how}
                      onClick={() => setSettling({ one, how })}
                      accessibilityLabel={sayPage('settle.label', { how: say(how), order: one.orderName })}
                    >
                      {say(how)}
                    </Button>
                  ))}
                </InlineStack>
              </BlockStack>
            ))}
          </BlockStack>
        </NoticeBanner>
      )}
      {settling !== null && (
        <Suspense fallback={null}>
          <SettleDialog load={load} one={settling.one} how={settling.how} onClose={() => setSettling(null)} />
        </Suspense>
      )}
    </>
  );
}

/** What is likely meant stands first: goods that are gone leave, goods that changed are declared anew. */
function waysOf({ replaceable }: ExceptionJson, { orders }: LoadDetail): How[] {
  const off: How[] = orders > 1 ? ['take-off'] : [];
  return replaceable ? ['replace', ...off, 'keep'] : [...off, 'keep'];
}
