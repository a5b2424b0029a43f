import type { LoadDetail } from '#contract';
import { shipment as texts } from '#messages/shipment';
import { InlineGrid } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { BothMoneyText, Fact, InstantText, Unknown } from '../../components/text.tsx';
import { formatLoadWeight, formatWeight } from '../../format/weight.ts';
import { words } from '../../format/words.ts';
import { entriesWords } from '../../phrases/entries.ts';
import { modeName } from '../../phrases/states.ts';
import { paidForLoad } from './paid-for-load.ts';

const say = words(texts);

export function FactsCard({ load }: { load: LoadDetail }) {
  return (
    <TitledCard title={say('facts')}>
      <InlineGrid columns={2} gap="300">
        <Fact label={say('fact.orders')}>{load.orders}</Fact>
        <Fact label={say('fact.pieces')}>{load.pieces}</Fact>
        <Fact label={say('fact.weight')}>{formatLoadWeight(load.weightGrams, load.weightIncomplete)}</Fact>
        {load.manifest !== null && (
          <Fact label={say('fact.weight.manifest')}>{formatWeight(load.manifest.weightKg * 1000)}</Fact>
        )}
        <Fact label={say('fact.value')}>
          <BothMoneyText usd={load.value} {...paidForLoad(load)} />
        </Fact>
        <Fact label={say('fact.scac')}>{load.scac ?? <Unknown what={say('fact.scac.none')} />}</Fact>
        <Fact label={say('fact.mode')}>{modeName(load.mode)}</Fact>
        <Fact label={say('fact.ships-from')}>
          <bdi>{load.shipFromName}</bdi>
        </Fact>
      </InlineGrid>
      <Fact label={say('fact.entries')}>{entriesWords(load)}</Fact>
      <Fact label={say('fact.port')}>{say('fact.port.code', { port: load.portName, code: load.port })}</Fact>
      <Fact label={say('fact.arrival')}>
        <InstantText instant={load.arrivalAt} />
      </Fact>
    </TitledCard>
  );
}
