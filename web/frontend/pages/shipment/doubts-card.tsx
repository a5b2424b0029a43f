import type { DoubtJson, LoadDetail } from '#contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { Badge, Box, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { count } from '../../format/list.ts';
import { DoubtList } from './doubt-list.tsx';

/** What a person has to put a name under before an open shipment is sealed, and what somebody did once it is. */
export function DoubtsCard({ load }: { load: LoadDetail }) {
  const { doubts, acknowledged, reminders } = load;
  if (acknowledged !== null) {
    return (
      <TitledCard title="Sealed in doubt" aside={<Badge>{count(acknowledged.kinds.length, 'kind')}</Badge>}>
        <Text as="p">
          <bdi>{acknowledged.by}</bdi> read these doubts and sealed the shipment all the same.
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
    <TitledCard title="In doubt" aside={<Badge tone="attention">{count(doubts.kinds.length, 'kind')}</Badge>}>
      <Text as="p" tone="subdued">
        Nothing of this forbids the seal. Clear up what you can; the person who seals the shipment puts their name under
        the rest.
      </Text>
      <DoubtList kinds={doubts.kinds} />
      {reminders.length > 0 && <Reminders kinds={reminders} />}
    </TitledCard>
  );
}

/** Certain, and no reason not to seal. */
const Reminders = ({ kinds }: { kinds: readonly DoubtJson[] }) => (
  <Disclosure label={`To hand to your broker: ${count(kinds.length, 'kind')}`}>
    <DoubtList kinds={kinds} />
  </Disclosure>
);
