import type { LaneInput, SettingsPage } from '#contract';
import { laneForm as texts } from '#messages/lane-form';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLanes } from '../../api/lanes.ts';
import { BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { FormSection, SmallPrint } from '../../components/setting-fields.tsx';
import { lanePartyWords, laneWords } from '../../phrases/lanes.ts';
import { LaneForm } from './lane-form.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

const NEW_LANE: LaneInput = {
  name: null,
  from: { country: null, province: null, city: null },
  mode: 'air',
  port: null,
  transitDays: 5,
  arrivalTime: '12:00',
  clearance: null,
  schedule: null,
  workingDays: true,
  carrier: null,
  broker: null,
  importer: null,
};

/** Saved by themselves, one way at a time, beside the form of the settings. */
export function LanesSection({ ports }: { ports: SettingsPage['ports'] }) {
  const lanes = useLanes();
  const zone = lanes.data?.zone ?? 'America/New_York';
  // The board of departures leads here, to the way that has no schedule.
  const asked = useSearchParams()[0].get('way');
  const [open, setOpen] = useState(asked);
  const isRead = lanes.data !== undefined;
  useEffect(() => {
    if (isRead && asked !== null) document.getElementById(`way-${asked}`)?.scrollIntoView();
  }, [isRead, asked]);
  const close = () => setOpen(null);
  return (
    <FormSection title={say('title')} about={say('about')}>
      {lanes.isError && <ErrorBanner error={lanes.error} onRetry={() => void lanes.refetch()} />}
      <BlockStack as="ul" gap="500">
        {(lanes.data?.lanes ?? []).map((lane) => (
          <li key={lane.id} id={`way-${lane.id}`}>
            <BlockStack gap="300">
              <InlineStack align="space-between" blockAlign="start" gap="200" wrap={false}>
                <BlockStack gap="100">
                  <Text as="h3" variant="headingSm">
                    {lane.name ?? (lane.usual ? say('usual') : laneWords(lane))}
                  </Text>
                  {(lane.name !== null || lane.usual) && <Text as="p">{laneWords(lane)}</Text>}
                  <SmallPrint>{lanePartyWords(lane, lane.usual).join(' · ')}</SmallPrint>
                </BlockStack>
                {open !== lane.id && (
                  <Button
                    onClick={() => setOpen(lane.id)}
                    accessibilityLabel={say('edit.of', { lane: lane.name ?? laneWords(lane) })}
                  >
                    {say('edit')}
                  </Button>
                )}
              </InlineStack>
              {open === lane.id && (
                <LaneForm key={lane.revision} {...lane} lane={inputOf(lane)} ports={ports} zone={zone} onDone={close} />
              )}
            </BlockStack>
          </li>
        ))}
      </BlockStack>
      {open === 'new' ? (
        <LaneForm id="new" revision={0} usual={false} lane={NEW_LANE} ports={ports} zone={zone} onDone={close} />
      ) : (
        <div>
          <Button onClick={() => setOpen('new')}>{say('add-another')}</Button>
        </div>
      )}
    </FormSection>
  );
}

const inputOf = ({
  id: _id,
  usual: _usual,
  revision: _revision,
  ...input
}: LaneInput & {
  id: string;
  usual: boolean;
  revision: number;
}): LaneInput => input;
