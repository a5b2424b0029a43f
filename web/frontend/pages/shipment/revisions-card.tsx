import { life } from '#messages/life';
import type { LoadDetail, RevisedOrderJson, RevisionJson } from '#contract';
import { usePersonName } from '../../api/staff.ts';
import { Badge, BlockStack, InlineStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';

const say = words(life);

/** What was declared of the load by number, what each declares otherwise, whom to tell, and which files are outdated. */
export function RevisionsCard({ load }: { load: LoadDetail }) {
  const [newest] = load.revisions;
  if (newest === undefined || (load.revisions.length === 1 && newest.inForce)) return null;
  return (
    <TitledCard title={say('revisions.title')}>
      <BlockStack gap="400">
        {load.revisions.map((one) => (
          <Revision key={one.number} one={one} newest={newest} />
        ))}
      </BlockStack>
    </TitledCard>
  );
}

function Revision({ one, newest }: { one: RevisionJson; newest: RevisionJson }) {
  const nameOf = usePersonName();
  const { number, madeAt, madeBy, inForce, changes } = one;
  const at = { instant: madeAt };
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h3" variant="headingSm">
          {say('revision.made', { number: String(number), at })}
        </Text>
        <Badge {...(inForce ? { tone: 'success' as const } : {})}>
          {inForce
            ? say('revision.in-force')
            : number === newest.number
              ? say('revision.no-longer')
              : say('revision.outdated', { number: String(number + 1) })}
        </Badge>
      </InlineStack>
      {madeBy !== null && (
        <Text as="p" tone="subdued">
          {say('revision.by', { who: nameOf(madeBy, true), at })}
        </Text>
      )}
      {changes.length === 0 && <Text as="p">{say('revision.sealed')}</Text>}
      {changes.map((change) => (
        <Text as="p" key={change.orderId} breakWord>
          {changeWords(change)}
        </Text>
      ))}
      {tellWords(one).map((sentence) => (
        <Text as="p" key={sentence} fontWeight="semibold" breakWord>
          {sentence}
        </Text>
      ))}
    </BlockStack>
  );
}

function changeWords({ orderName: order, scn, pieces, value, now }: RevisedOrderJson): string {
  if (now === null) return say('revision.taken', { order, scn, pieces, value: { money: value } });
  return say('revision.replaced', {
    order,
    scn,
    pieces,
    value: { money: value },
    scnNow: now.scn,
    piecesNow: now.pieces,
    valueNow: { money: now.value },
  });
}

/** What carrier and broker must be told: it differs once customs has the manifest. */
function tellWords({ changes, filed }: RevisionJson): string[] {
  const scnsOf = (how: RevisedOrderJson['how']) => changes.filter((one) => one.how === how).map(({ scn }) => scn);
  const [taken, replaced] = [scnsOf('taken'), scnsOf('replaced')];
  if (filed && changes.length > 0) return [say('tell.filed', { scns: { list: [...taken, ...replaced] } })];
  return [
    ...(taken.length > 0 ? [say('tell.taken', { scns: { list: taken } })] : []),
    ...(replaced.length > 0 ? [say('tell.replaced', { scns: { list: replaced } })] : []),
  ];
}
