import type { ManifestNotes, LoadDetail } from '#contract';
import type { ReactNode } from 'react';
import { shipment as texts } from '#messages/shipment';
import { BlockStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { Rich } from '../../components/text.tsx';
import { sentenceList } from '../../format/list.ts';
import { pieces, words } from '../../format/words.ts';

const say = words(texts);
const sayPieces = pieces(texts);

type Change = ManifestNotes['changes'][number];

/** Orders named beside a change; more are counted. */
const NAMED_MAX = 3;

/** What the manifest says otherwise than the orders, before it is sealed and after. */
export function ManifestCard({ load }: { load: LoadDetail }) {
  if (load.manifest === null) return null;
  return (
    <TitledCard title={say('manifest')}>
      <ManifestChanges load={load} />
    </TitledCard>
  );
}

/** The two weights and each changed text beside its original. */
export function ManifestChanges({ load }: { load: LoadDetail }) {
  const { manifest } = load;
  if (manifest === null) return null;
  return (
    <BlockStack gap="200">
      <Text as="p">{weightSentence(load, manifest)}</Text>
      {manifest.changes.length === 0 ? (
        <Text as="p" tone="subdued">
          {say('manifest.same')}
        </Text>
      ) : (
        <>
          <Text as="p">{say('manifest.otherwise', { texts: manifest.changes.length })}</Text>
          <BlockStack as="ul" gap="100">
            {manifest.changes.map((change) => (
              <li key={`${change.what}/${change.from}/${change.to}`}>
                <Text as="span" breakWord>
                  <Rich pieces={changePieces(change)} />
                </Text>
              </li>
            ))}
          </BlockStack>
        </>
      )}
    </BlockStack>
  );
}

const changePieces = (change: Change): readonly ReactNode[] =>
  sayPieces('manifest.change', {
    what: change.what,
    how: change.how,
    orders: ordersOf(change),
    from: { piece: <bdi>{change.from}</bdi> },
    to: {
      piece: (
        <strong>
          <bdi>{change.to}</bdi>
        </strong>
      ),
    },
  });

function weightSentence({ weightGrams }: LoadDetail, { weightKg }: ManifestNotes): string {
  const file = { grams: weightKg * 1000 };
  if (weightKg * 1000 === weightGrams) return say('manifest.weight.same', { file });
  return say('manifest.weight', { products: { grams: weightGrams }, file });
}

function ordersOf({ orders }: Change): string {
  const rest = orders.length - NAMED_MAX;
  return rest > 0
    ? say('manifest.orders.more', { orders: orders.slice(0, NAMED_MAX).join(', '), more: rest })
    : sentenceList(orders);
}
