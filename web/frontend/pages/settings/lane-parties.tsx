import type { LaneInput, SettingsJson } from '#contract';
import { BONDS, BROKER_FILES, IMPORTER_KINDS, MANIFEST_WAYS } from '#domain';
import { Checkbox, InlineGrid } from '../../components/kit.ts';
import { ChoiceField, WordField } from '../../components/setting-fields.tsx';
import { countryOptions } from '../../format/country.ts';
import { FILE_OPTIONS, MANIFEST_OPTIONS } from '../../phrases/lanes.ts';
import { AGENT_OPTIONS, BOND_OPTIONS, KIND_OPTIONS } from './importer-section.tsx';

const COUNTRIES = countryOptions('Not known yet');
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
          label="Another carrier than usual"
          checked={carrier !== null}
          onChange={(another) => onChange({ carrier: another ? NO_CARRIER : null })}
        />
      )}
      {carrier !== null && (
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
          <WordField
            label="Carrier"
            value={carrier.name ?? ''}
            onChange={(text) => set({ name: orNull(text) })}
            error={errorOf('carrier.name')}
          />
          {!usual && (
            <WordField
              label="SCAC of this carrier"
              value={carrier.scac ?? ''}
              onChange={(text) => set({ scac: orNull(text.toUpperCase()) })}
              error={errorOf('carrier.scac')}
              help="Four letters. SCNs count under it."
            />
          )}
          <ChoiceField
            label="How it takes the manifest"
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
          label="Another broker than usual"
          checked={broker !== null}
          onChange={(another) => onChange({ broker: another ? NO_BROKER : null })}
        />
      )}
      {broker !== null && (
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
          <WordField
            label="Broker"
            value={broker.name ?? ''}
            onChange={(text) => set({ name: orNull(text) })}
            error={errorOf('broker.name')}
          />
          <WordField
            label="Its filer code"
            value={broker.filerCode ?? ''}
            onChange={(text) => set({ filerCode: orNull(text.toUpperCase()) })}
            error={errorOf('broker.filerCode')}
            help="The three characters that its entry numbers begin with."
          />
          <WordField
            label="Its e-mail"
            value={broker.email ?? ''}
            onChange={(text) => set({ email: orNull(text) })}
            error={errorOf('broker.email')}
          />
          <ChoiceField
            label="File it wants"
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
          label="Another importer of record than usual"
          checked={importer !== null}
          onChange={(another) => onChange({ importer: another ? NO_IMPORTER : null })}
        />
      )}
      {importer !== null && (
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
          <WordField
            label="Name of the importer of record"
            value={importer.name ?? ''}
            onChange={(text) => set({ name: orNull(text) })}
            error={errorOf('importer.name')}
          />
          {country('Where those are who control it', 'controlledFrom')}
          {!usual && country('Where it is organised or lives', 'country')}
          {!usual && (
            <ChoiceField
              label="What this importer is"
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
        label="Number of this importer"
        value={importer.number ?? ''}
        onChange={(text) => set({ number: orNull(text) })}
        error={errorOf('importer.number')}
        help="Kept encrypted; only its last four characters are shown. To change it, clear the field first."
      />
      <ChoiceField
        label="Bond of this importer"
        options={BOND_OPTIONS}
        value={importer.bond ?? ''}
        onChange={(bond) => set({ bond: BONDS.find((one) => one === bond) ?? null })}
        error={errorOf('importer.bond')}
      />
      <ChoiceField
        label="Resident agent of this importer"
        options={AGENT_OPTIONS}
        value={agent === null ? '' : agent ? 'yes' : 'no'}
        onChange={(choice) => set({ residentAgent: choice === '' ? null : choice === 'yes' })}
        error={errorOf('importer.residentAgent')}
      />
    </>
  );
}
