import type { DoubtJson, LoadDetail } from '#contract';
import { shipment as texts } from '#messages/shipment';
import { Disclosure } from '../../components/disclosure.tsx';
import { Badge, Box, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { Rich } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';
import { DoubtList } from './doubt-list.tsx';

const say = words(texts);
const sayPieces = pieces(texts);

/** What a person has to put a name under before an open shipment is sealed, and what somebody did once it is. */
export function DoubtsCard({ load }: { load: LoadDetail }) {
  const { doubts, acknowledged, reminders } = load;
  if (acknowledged !== null) {
    return (
      <TitledCard
        title={say('doubts.sealed')}
        aside={<Badge>{say('kinds', { kinds: acknowledged.kinds.length })}</Badge>}
      >
        <Text as="p">
          <Rich pieces={sayPieces('doubts.sealed.by', { name: { piece: <bdi>{acknowledged.by}</bdi> } })} />
        </Text>
        <DoubtList kinds={acknowledged.kinds} />
      </TitledCard>
    );
  }
  if (doubts === null && reminders.length > 0) {
    return (
      // On a phone nothing stands between it and the edge of the screen.
      <Box paddingInline={{ xs: '400', sm: '0' }}>
        <Reminders kinds={reminders} />
      </Box>
    );
  }
  if (doubts === null) return null;
  return (
    <TitledCard
      title={say('doubts')}
      aside={<Badge tone="attention">{say('kinds', { kinds: doubts.kinds.length })}</Badge>}
    >
      <Text as="p" tone="subdued">
        {say('doubts.what')}
      </Text>
      <DoubtList kinds={doubts.kinds} />
      {reminders.length > 0 && <Reminders kinds={reminders} />}
    </TitledCard>
  );
}

/** Certain, and no reason not to seal. */
const Reminders = ({ kinds }: { kinds: readonly DoubtJson[] }) => (
  <Disclosure label={say('reminders', { kinds: kinds.length })}>
    <DoubtList kinds={kinds} />
  </Disclosure>
);
