import type { LaneInput, SettingsPage } from '#contract';
import { CLEARANCES, MODES } from '#domain';
import { useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { useRemoveLane, useSaveLane } from '../../api/lanes.ts';
import { toast } from '../../app-bridge.ts';
import { BlockStack, Button, InlineGrid, InlineStack } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { ChoiceField, WordField } from '../../components/setting-fields.tsx';
import { countryOptions } from '../../format/country.ts';
import { LEGAL_ZONE_NAME } from '../../format/day.ts';
import { CLEARANCE_OPTIONS } from '../../phrases/lanes.ts';
import { modeName } from '../../phrases/states.ts';
import { DaysField } from './days-field.tsx';
import { BrokerPart, CarrierPart, ImporterPart } from './lane-parties.tsx';
import type { LanePartProps } from './lane-parties.tsx';
import { SchedulePart } from './schedule-part.tsx';

const COUNTRIES = countryOptions('Choose a country');
const MODE_OPTIONS = MODES.map((value) => ({ value, label: modeName(value) }));
const orNull = (text: string): string | null => (text === '' ? null : text);

interface LaneFormProps {
  /** `new`: it is being added. */
  id: string;
  revision: number;
  lane: LaneInput;
  usual: boolean;
  ports: SettingsPage['ports'];
  /** The shop's time zone. */
  zone: string;
  onDone: () => void;
}

/** A way across, edited in its place in the list. A refusal of the server stands at its field. */
export function LaneForm({ id, revision, lane: saved, usual, ports, zone, onDone }: LaneFormProps) {
  const [lane, setLane] = useState(saved);
  const save = useSaveLane(id);
  const remove = useRemoveLane(id);
  const failure = save.error instanceof ApiFailure ? save.error : null;
  const atField = failure?.field?.startsWith('lane.') === true;
  const errorOf = (field: string) => (failure?.field === `lane.${field}` ? failure.message : undefined);
  const onChange = (change: Partial<LaneInput>) => setLane((now) => ({ ...now, ...change }));
  const parts: LanePartProps = { lane, usual, onChange, errorOf };
  const submit = () =>
    save.mutate(
      { lane, revision },
      {
        onSuccess: () => {
          toast('Way across saved');
          onDone();
        },
      },
    );
  const removal = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        toast('Way across removed');
        onDone();
      },
    });
  return (
    <BlockStack gap="400">
      {failure !== null && !atField && <ErrorBanner error={failure} onRetry={submit} />}
      {remove.error !== null && <ErrorBanner error={remove.error} onRetry={removal} />}
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <WordField
          label="Name of the way"
          value={lane.name ?? ''}
          onChange={(text) => onChange({ name: orNull(text) })}
          error={errorOf('name')}
        />
        <ChoiceField
          label="How it is cleared"
          options={CLEARANCE_OPTIONS}
          value={lane.clearance ?? ''}
          onChange={(way) => onChange({ clearance: CLEARANCES.find((one) => one === way) ?? null })}
          error={errorOf('clearance')}
          help="Agree on it with your broker."
        />
        {!usual && <RouteFields {...parts} ports={ports} />}
      </InlineGrid>
      <SchedulePart {...parts} zone={zone} />
      <CarrierPart {...parts} />
      <BrokerPart {...parts} />
      <ImporterPart {...parts} />
      <InlineStack gap="200">
        <Button variant="primary" onClick={submit} loading={save.isPending}>
          Save this way
        </Button>
        <Button onClick={onDone}>Cancel</Button>
        {!usual && id !== 'new' && (
          <Button tone="critical" variant="plain" onClick={removal} loading={remove.isPending}>
            Remove this way
          </Button>
        )}
      </InlineStack>
    </BlockStack>
  );
}

function RouteFields({ lane, onChange, errorOf, ports }: LanePartProps & { ports: SettingsPage['ports'] }) {
  const { from } = lane;
  const place = (part: 'province' | 'city', label: string) => (
    <WordField
      label={label}
      value={from[part] ?? ''}
      onChange={(text) => onChange({ from: { ...from, [part]: orNull(text) } })}
      error={errorOf(`from.${part}`)}
      help="Empty: all of them."
    />
  );
  return (
    <>
      <ChoiceField
        label="Orders that leave from"
        options={COUNTRIES}
        value={from.country ?? ''}
        onChange={(code) => onChange({ from: { ...from, country: orNull(code) } })}
        error={errorOf('from.country')}
      />
      {place('province', 'Its state or province')}
      {place('city', 'Its city')}
      <ChoiceField
        label="Mode of this way"
        options={MODE_OPTIONS}
        value={lane.mode}
        onChange={(chosen) => onChange({ mode: MODES.find((mode) => mode === chosen) ?? lane.mode })}
        error={errorOf('mode')}
      />
      <ChoiceField
        label="Port of this way"
        options={[
          { value: '', label: 'Not chosen' },
          ...ports.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
        ]}
        value={lane.port ?? ''}
        onChange={(code) => onChange({ port: orNull(code) })}
        error={errorOf('port')}
      />
      <DaysField
        label="Days on this way"
        max={60}
        days={lane.transitDays}
        onChange={(transitDays) => onChange({ transitDays })}
        error={errorOf('transitDays')}
        help="From the order to its arrival at the port."
      />
      <WordField
        label="Hour of arrival"
        type="time"
        value={lane.arrivalTime}
        onChange={(arrivalTime) => onChange({ arrivalTime })}
        error={errorOf('arrivalTime')}
        help={`At the port, in ${LEGAL_ZONE_NAME}.`}
      />
    </>
  );
}
