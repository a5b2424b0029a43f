import type { ShipmentDetail } from '#contract';
import { EntryBadge } from '../../components/badges.tsx';
import { InlineGrid } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { Fact, InstantText, MoneyText, Unknown } from '../../components/text.tsx';
import { formatLoadWeight, formatWeight } from '../../format/weight.ts';
import { modeName } from '../../phrases/states.ts';

export function FactsCard({ shipment }: { shipment: ShipmentDetail }) {
  return (
    <TitledCard title="Facts" aside={<EntryBadge entry={shipment.entry} ready />}>
      <InlineGrid columns={2} gap="300">
        <Fact label="Orders">{shipment.orders}</Fact>
        <Fact label="Pieces">{shipment.pieces}</Fact>
        <Fact label="Weight of the products">{formatLoadWeight(shipment.weightGrams, shipment.weightIncomplete)}</Fact>
        {shipment.manifest !== null && (
          <Fact label="Weight on the manifest">{formatWeight(shipment.manifest.weightKg * 1000)}</Fact>
        )}
        <Fact label="Value">
          <MoneyText money={shipment.value} />
        </Fact>
        <Fact label="Manifest type">{shipment.manifestType === 'PAPS' ? 'PAPS' : 'Section 321'}</Fact>
        <Fact label="Carrier (SCAC)">{shipment.scac ?? <Unknown what="no SCAC yet" />}</Fact>
        <Fact label="Mode">{modeName(shipment.mode)}</Fact>
        <Fact label="Ships from">
          <bdi>{shipment.shipFromName}</bdi>
        </Fact>
      </InlineGrid>
      <Fact label="Port of arrival">
        {shipment.portName} ({shipment.port})
      </Fact>
      <Fact label="Arrival">
        <InstantText instant={shipment.arrivalAt} />
      </Fact>
    </TitledCard>
  );
}
