import type { LoadDetail } from '#contract';
import { InlineGrid } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { Fact, InstantText, MoneyText, Unknown } from '../../components/text.tsx';
import { formatLoadWeight, formatWeight } from '../../format/weight.ts';
import { entriesWords } from '../../phrases/entries.ts';
import { modeName } from '../../phrases/states.ts';

export function FactsCard({ load }: { load: LoadDetail }) {
  return (
    <TitledCard title="Facts">
      <InlineGrid columns={2} gap="300">
        <Fact label="Orders">{load.orders}</Fact>
        <Fact label="Pieces">{load.pieces}</Fact>
        <Fact label="Weight of the products">{formatLoadWeight(load.weightGrams, load.weightIncomplete)}</Fact>
        {load.manifest !== null && (
          <Fact label="Weight on the manifest">{formatWeight(load.manifest.weightKg * 1000)}</Fact>
        )}
        <Fact label="Value">
          <MoneyText money={load.value} />
        </Fact>
        <Fact label="Carrier (SCAC)">{load.scac ?? <Unknown what="no SCAC yet" />}</Fact>
        <Fact label="Mode">{modeName(load.mode)}</Fact>
        <Fact label="Ships from">
          <bdi>{load.shipFromName}</bdi>
        </Fact>
      </InlineGrid>
      <Fact label="Entries">{entriesWords(load)}</Fact>
      <Fact label="Port of arrival">
        {load.portName} ({load.port})
      </Fact>
      <Fact label="Arrival">
        <InstantText instant={load.arrivalAt} />
      </Fact>
    </TitledCard>
  );
}
