import type { SettingsJson } from '#contract';
import { BONDS, IMPORTER_KINDS } from '#domain';
import { InlineGrid } from '../../components/kit.ts';
import { ChoiceField, FormSection, WordField } from '../../components/setting-fields.tsx';
import { countryOptions } from '../../format/country.ts';
import type { SectionProps } from './section-props.ts';

const COUNTRIES = countryOptions('Not known yet');
const KIND_NAMES: Readonly<Record<NonNullable<SettingsJson['importerKind']>, string>> = {
  person: 'A person',
  'us-company': 'A US company',
  'us-company-controlled-abroad': 'A US company controlled from abroad',
  'foreign-company': 'A foreign company',
};
const BOND_NAMES: Readonly<Record<NonNullable<SettingsJson['importerBond']>, string>> = {
  continuous: 'Yes, a continuous bond',
  'single-transaction': 'Yes, one for each entry',
  none: 'No bond',
};
const NOT_STATED = { value: '', label: 'Not stated yet' };
export const KIND_OPTIONS = [NOT_STATED, ...IMPORTER_KINDS.map((value) => ({ value, label: KIND_NAMES[value] }))];
export const BOND_OPTIONS = [NOT_STATED, ...BONDS.map((value) => ({ value, label: BOND_NAMES[value] }))];
export const AGENT_OPTIONS = [NOT_STATED, { value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }];

const isAbroad = ({ importerCountry, importerKind }: SettingsJson): boolean =>
  importerKind === 'foreign-company' || (importerCountry !== null && importerCountry !== 'US');

/** Who answers to customs for the goods. A clerk asks the broker for each of these. */
export function ImporterSection({ values, onChange, errorOf }: SectionProps) {
  const abroad = isAbroad(values);
  const agent = values.importerAgent === null ? '' : values.importerAgent ? 'yes' : 'no';
  return (
    <FormSection
      title="Importer of record"
      about="Who answers to US customs for the goods. No entry is filed without one. Your broker knows each of these; saving them re-checks your open orders."
    >
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <ChoiceField
          label="Country of the importer of record"
          options={COUNTRIES}
          value={values.importerCountry ?? ''}
          onChange={(code) => onChange({ importerCountry: code === '' ? null : code })}
          error={errorOf('importerCountry')}
          help="Where the person lives, or the company is organised and located."
        />
        <ChoiceField
          label="What it is"
          options={KIND_OPTIONS}
          value={values.importerKind ?? ''}
          onChange={(kind) => onChange({ importerKind: IMPORTER_KINDS.find((one) => one === kind) ?? null })}
          error={errorOf('importerKind')}
          help="Your own US company is controlled from abroad if you are: customs counts it as foreign."
        />
        <WordField
          label="Importer number"
          value={values.importerNumber ?? ''}
          onChange={(text) => onChange({ importerNumber: text === '' ? null : text })}
          error={errorOf('importerNumber')}
          help="Such as 12-3456789XX. Kept encrypted; only its last four characters are shown. To change it, clear the field first."
        />
        <ChoiceField
          label="Customs bond"
          options={BOND_OPTIONS}
          value={values.importerBond ?? ''}
          onChange={(bond) => onChange({ importerBond: BONDS.find((one) => one === bond) ?? null })}
          error={errorOf('importerBond')}
          help={abroad ? 'An importer outside the US needs one for every entry.' : 'Every formal entry needs one.'}
        />
        {abroad && (
          <ChoiceField
            label="Resident agent in the State of the port"
            options={AGENT_OPTIONS}
            value={agent}
            onChange={(choice) => onChange({ importerAgent: choice === '' ? null : choice === 'yes' })}
            error={errorOf('importerAgent')}
            help="Somebody in the US who accepts court papers for you, often your broker. Needed from abroad."
          />
        )}
      </InlineGrid>
    </FormSection>
  );
}
