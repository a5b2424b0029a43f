import type { LaneInput, SettingsPage } from '#contract';
import { CLEARANCES, MODES } from '#domain';
import { laneForm as texts } from '#messages/lane-form';
import { shell } from '#messages/shell';
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
import { words } from '../../format/words.ts';

const say = words(texts);

const COUNTRIES = countryOptions(words(shell)('choose-country'));
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
          toast(say('saved'));
          onDone();
        },
      },
    );
  const removal = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        toast(say('removed'));
        onDone();
      },
    });
  return (
    <BlockStack gap="400">
      {failure !== null && !atField && <ErrorBanner error={failure} onRetry={submit} />}
      {remove.error !== null && <ErrorBanner error={remove.error} onRetry={removal} />}
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <WordField
          label={say('name')}
          value={lane.name ?? ''}
          onChange={(text) => onChange({ name: orNull(text) })}
          error={errorOf('name')}
        />
        <ChoiceField
          label={say('clearance')}
          options={CLEARANCE_OPTIONS}
          value={lane.clearance ?? ''}
          onChange={(way) => onChange({ clearance: CLEARANCES.find((one) => one === way) ?? null })}
          error={errorOf('clearance')}
          help={say('clearance.help')}
        />
        {!usual && <RouteFields {...parts} ports={ports} />}
      </InlineGrid>
      <SchedulePart {...parts} zone={zone} />
      <CarrierPart {...parts} />
      <BrokerPart {...parts} />
      <ImporterPart {...parts} />
      <InlineStack gap="200">
        <Button variant="primary" onClick={submit} loading={save.isPending}>
          {say('save')}
        </Button>
        <Button onClick={onDone}>{say('cancel')}</Button>
        {!usual && id !== 'new' && (
          <Button tone="critical" variant="plain" onClick={removal} loading={remove.isPending}>
            {say('remove')}
          </Button>
        )}
      </InlineStack>
    </BlockStack>
  );
}

function RouteFields({ lane, onChange, errorOf, ports }: LanePartProps & { ports: SettingsPage['ports'] }) {
  const { from } = lane;
  const place = (part: 'province' | 'city') => (
    <WordField
      label={say(`from.${part}`)}
      value={from[part] ?? ''}
      onChange={(text) => onChange({ from: { ...from, [part]: orNull(text) } })}
      error={errorOf(`from.${part}`)}
      help={say('from.help')}
    />
  );
  return (
    <>
      <ChoiceField
        label={say('from')}
        options={COUNTRIES}
        value={from.country ?? ''}
        onChange={(code) => onChange({ from: { ...from, country: orNull(code) } })}
        error={errorOf('from.country')}
      />
      {place('province')}
      {place('city')}
      <ChoiceField
        label={say('mode')}
        options={MODE_OPTIONS}
        value={lane.mode}
        onChange={(chosen) => onChange({ mode: MODES.find((mode) => mode === chosen) ?? lane.mode })}
        error={errorOf('mode')}
      />
      <ChoiceField
        label={say('port')}
        options={[
          { value: '', label: say('not-chosen') },
          ...ports.map(({ code, name }) => ({ value: code, label: say('port.name', { name, code }) })),
        ]}
        value={lane.port ?? ''}
        onChange={(code) => onChange({ port: orNull(code) })}
        error={errorOf('port')}
      />
      <DaysField
        label={say('transit-days')}
        max={60}
        days={lane.transitDays}
        onChange={(transitDays) => onChange({ transitDays })}
        error={errorOf('transitDays')}
        help={say('transit-days.help')}
      />
      <WordField
        label={say('arrival-time')}
        type="time"
        value={lane.arrivalTime}
        onChange={(arrivalTime) => onChange({ arrivalTime })}
        error={errorOf('arrivalTime')}
        help={say('arrival-time.help', { zone: LEGAL_ZONE_NAME })}
      />
    </>
  );
}
