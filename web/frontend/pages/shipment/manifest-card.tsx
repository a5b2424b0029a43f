import type { ManifestNotes, LoadDetail } from '#contract';
import { BlockStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { count, sentenceList } from '../../format/list.ts';
import { formatWeight } from '../../format/weight.ts';

type Change = ManifestNotes['changes'][number];

const HOW: Readonly<Record<Change['how'], string>> = {
  shortened: 'shortened',
  respelled: 'in plain letters',
  coded: 'as a code',
};

/** Orders named beside a change; more are counted. */
const NAMED_MAX = 3;

/** What the manifest says otherwise than the orders, before it is sealed and after. */
export function ManifestCard({ load }: { load: LoadDetail }) {
  if (load.manifest === null) return null;
  return (
    <TitledCard title="On the manifest">
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
          Every name, address and description stands in the file as in the orders.
        </Text>
      ) : (
        <>
          <Text as="p">
            {count(manifest.changes.length, 'text')} of the orders {manifest.changes.length === 1 ? 'is' : 'are'}{' '}
            written otherwise in the file, for its length or its letters:
          </Text>
          <BlockStack as="ul" gap="100">
            {manifest.changes.map((change) => (
              <li key={`${change.what}/${change.from}/${change.to}`}>
                <Text as="span" breakWord>
                  {change.what}, {HOW[change.how]} ({ordersOf(change)}): <bdi>{change.from}</bdi> →{' '}
                  <strong>
                    <bdi>{change.to}</bdi>
                  </strong>
                </Text>
              </li>
            ))}
          </BlockStack>
        </>
      )}
    </BlockStack>
  );
}

function weightSentence({ weightGrams }: LoadDetail, { weightKg }: ManifestNotes): string {
  const [products, file] = [formatWeight(weightGrams), formatWeight(weightKg * 1000)];
  if (weightKg * 1000 === weightGrams) return `The file weighs ${file}, as the products do.`;
  return `The products weigh ${products}, the file ${file}: it takes whole kilograms, at least one for each line.`;
}

function ordersOf({ orders }: Change): string {
  const rest = orders.length - NAMED_MAX;
  return rest > 0 ? `${orders.slice(0, NAMED_MAX).join(', ')} and ${rest} more` : sentenceList(orders);
}
