import type { LaneInput, SettingsJson } from '#contract';
import { BONDS, BROKER_FILES, IMPORTER_KINDS, MANIFEST_WAYS } from '#domain';
import { laneForm as texts } from '#messages/lane-form';
import { settings } from '#messages/settings';
import { Checkbox, InlineGrid } from '../../components/kit.ts';
import { ChoiceField, WordField } from '../../components/setting-fields.tsx';
import { countryOptions } from '../../format/country.ts';
import { FILE_OPTIONS, MANIFEST_OPTIONS } from '../../phrases/lanes.ts';
import { AGENT_OPTIONS, BOND_OPTIONS, KIND_OPTIONS } from './importer-section.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

const COUNTRIES = countryOptions(words(settings)('importer.not-known'));
const orNull = (text: string): string | null => (text === '' ? null : text);

export interface LanePartProps {
  lane: LaneInput;
  usual: boolean;
  onChange: (change: Partial<LaneInput>) => void;
  errorOf: (field: string) => string | undefined;
}

const NO_CARRIER: NonNullable<LaneInput['carrier']> = { name: null, scac: null, manifestBy: null };
const NO_BROKER: NonNullable<LaneInput['broker']> = { name: null, filerCode: null, email: null, fileWanted: null };
const NO_IMPORTER: NonNullable<LaneInput['importer']> = {
  name: null,
  kind: null,
  country: null,
  controlledFrom: null,
  number: null,
  bond: null,
  residentAgent: null,
};

export function CarrierPart({ lane: { carrier }, usual, onChange, errorOf }: LanePartProps) {
  const set = (part: Partial<NonNullable<LaneInput['carrier']>>) =>
    onChange({ carrier: { ...(carrier ?? NO_CARRIER), ...part } });
  return (
    <>
      {!usual && (
        <Checkbox
          label={say('carrier.another')}
          checked={carrier !== null}
          onChange={(another) => onChange({ carrier: another ? NO_CARRIER : null })}
        />
      )}
      {carrier !== null && (
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
          <WordField
            label={say('carrier')}
            value={carrier.name ?? ''}
            onChange={(text) => set({ name: orNull(text) })}
            error={errorOf('carrier.name')}
          />
          {!usual && (
            <WordField
              label={say('carrier.scac')}
              value={carrier.scac ?? ''}
              onChange={(text) => set({ scac: orNull(text.toUpperCase()) })}
              error={errorOf('carrier.scac')}
              help={say('carrier.scac.help')}
            />
          )}
          <ChoiceField
            label={say('carrier.manifest')}
            options={MANIFEST_OPTIONS}
            value={carrier.manifestBy ?? ''}
            onChange={(way) => set({ manifestBy: MANIFEST_WAYS.find((one) => one === way) ?? null })}
            error={errorOf('carrier.manifestBy')}
          />
        </InlineGrid>
      )}
    </>
  );
}

export function BrokerPart({ lane: { broker }, usual, onChange, errorOf }: LanePartProps) {
  const set = (part: Partial<NonNullable<LaneInput['broker']>>) =>
    onChange({ broker: { ...(broker ?? NO_BROKER), ...part } });
  return (
    <>
      {!usual && (
        <Checkbox
          label={say('broker.another')}
          checked={broker !== null}
          onChange={(another) => onChange({ broker: another ? NO_BROKER : null })}
        />
      )}
      {broker !== null && (
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
          <WordField
            label={say('broker')}
            value={broker.name ?? ''}
            onChange={(text) => set({ name: orNull(text) })}
            error={errorOf('broker.name')}
          />
          <WordField
            label={say('broker.filer-code')}
            value={broker.filerCode ?? ''}
            onChange={(text) => set({ filerCode: orNull(text.toUpperCase()) })}
            error={errorOf('broker.filerCode')}
            help={say('broker.filer-code.help')}
          />
          <WordField
            label={say('broker.email')}
            value={broker.email ?? ''}
            onChange={(text) => set({ email: orNull(text) })}
            error={errorOf('broker.email')}
          />
          <ChoiceField
            label={say('broker.file')}
            options={FILE_OPTIONS}
            value={broker.fileWanted ?? ''}
            onChange={(file) => set({ fileWanted: BROKER_FILES.find((one) => one === file) ?? null })}
            error={errorOf('broker.fileWanted')}
          />
        </InlineGrid>
      )}
    </>
  );
}

export function ImporterPart({ lane: { importer }, usual, onChange, errorOf }: LanePartProps) {
  const set = (part: Partial<NonNullable<LaneInput['importer']>>) =>
    onChange({ importer: { ...(importer ?? NO_IMPORTER), ...part } });
  const country = (label: string, field: 'country' | 'controlledFrom') => (
    <ChoiceField
      label={label}
      options={COUNTRIES}
      value={importer?.[field] ?? ''}
      onChange={(code) => set({ [field]: orNull(code) })}
      error={
        errorOf(`importer.${field}`) ??
        // Its kind stands in the settings; here is what disagrees with it.
        (usual ? errorOf('importer.kind') : undefined)
      }
    />
  );
  return (
    <>
      {!usual && (
        <Checkbox
          label={say('importer.another')}
          checked={importer !== null}
          onChange={(another) => onChange({ importer: another ? NO_IMPORTER : null })}
        />
      )}
      {importer !== null && (
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
          <WordField
            label={say('importer')}
            value={importer.name ?? ''}
            onChange={(text) => set({ name: orNull(text) })}
            error={errorOf('importer.name')}
          />
          {country(say('importer.controlled-from'), 'controlledFrom')}
          {!usual && country(say('importer.country'), 'country')}
          {!usual && (
            <ChoiceField
              label={say('importer.kind')}
              options={KIND_OPTIONS}
              value={importer.kind ?? ''}
              onChange={(kind) => set({ kind: IMPORTER_KINDS.find((one) => one === kind) ?? null })}
              error={errorOf('importer.kind')}
            />
          )}
          {!usual && <NumberBondAgent importer={importer} set={set} errorOf={errorOf} />}
        </InlineGrid>
      )}
    </>
  );
}

interface NumberProps {
  importer: NonNullable<LaneInput['importer']>;
  set: (part: Partial<NonNullable<LaneInput['importer']>>) => void;
  errorOf: LanePartProps['errorOf'];
}

function NumberBondAgent({ importer, set, errorOf }: NumberProps) {
  const agent: SettingsJson['importerAgent'] = importer.residentAgent;
  return (
    <>
      <WordField
        label={say('importer.number')}
        value={importer.number ?? ''}
        onChange={(text) => set({ number: orNull(text) })}
        error={errorOf('importer.number')}
        help={say('importer.number.help')}
      />
      <ChoiceField
        label={say('importer.bond')}
        options={BOND_OPTIONS}
        value={importer.bond ?? ''}
        onChange={(bond) => set({ bond: BONDS.find((one) => one === bond) ?? null })}
        error={errorOf('importer.bond')}
      />
      <ChoiceField
        label={say('importer.agent')}
        options={AGENT_OPTIONS}
        value={agent === null ? '' : agent ? 'yes' : 'no'}
        onChange={(choice) => set({ residentAgent: choice === '' ? null : choice === 'yes' })}
        error={errorOf('importer.residentAgent')}
      />
    </>
  );
}
