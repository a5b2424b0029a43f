import type { SettingsJson } from '#contract';
import { BONDS, IMPORTER_KINDS } from '#domain';
import { settings as texts } from '#messages/settings';
import { InlineGrid } from '../../components/kit.ts';
import { ChoiceField, FormSection, WordField } from '../../components/setting-fields.tsx';
import { countryOptions } from '../../format/country.ts';
import { words } from '../../format/words.ts';
import type { SectionProps } from './section-props.ts';

const say = words(texts);

const COUNTRIES = countryOptions(say('importer.not-known'));
const NOT_STATED = { value: '', label: say('importer.not-stated') };
export const KIND_OPTIONS = [NOT_STATED, ...IMPORTER_KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))];
export const BOND_OPTIONS = [NOT_STATED, ...BONDS.map((value) => ({ value, label: say(`bond.${value}`) }))];
export const AGENT_OPTIONS = [NOT_STATED, { value: 'yes', label: say('yes') }, { value: 'no', label: say('no') }];

const isAbroad = ({ importerCountry, importerKind }: SettingsJson): boolean =>
  importerKind === 'foreign-company' || (importerCountry !== null && importerCountry !== 'US');

/** Who answers to customs for the goods. A clerk asks the broker for each of these. */
export function ImporterSection({ values, onChange, errorOf }: SectionProps) {
  const abroad = isAbroad(values);
  const agent = values.importerAgent === null ? '' : values.importerAgent ? 'yes' : 'no';
  return (
    <FormSection title={say('importer')} about={say('importer.about')}>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <ChoiceField
          label={say('importer.country')}
          options={COUNTRIES}
          value={values.importerCountry ?? ''}
          onChange={(code) => onChange({ importerCountry: code === '' ? null : code })}
          error={errorOf('importerCountry')}
          help={say('importer.country.what')}
        />
        <ChoiceField
          label={say('importer.kind')}
          options={KIND_OPTIONS}
          value={values.importerKind ?? ''}
          onChange={(kind) => onChange({ importerKind: IMPORTER_KINDS.find((one) => one === kind) ?? null })}
          error={errorOf('importerKind')}
          help={say('importer.kind.what')}
        />
        <WordField
          label={say('importer.number')}
          value={values.importerNumber ?? ''}
          onChange={(text) => onChange({ importerNumber: text === '' ? null : text })}
          error={errorOf('importerNumber')}
          help={say('importer.number.what')}
        />
        <ChoiceField
          label={say('importer.bond')}
          options={BOND_OPTIONS}
          value={values.importerBond ?? ''}
          onChange={(bond) => onChange({ importerBond: BONDS.find((one) => one === bond) ?? null })}
          error={errorOf('importerBond')}
          help={say(abroad ? 'importer.bond.abroad' : 'importer.bond.formal')}
        />
        {abroad && (
          <ChoiceField
            label={say('importer.agent')}
            options={AGENT_OPTIONS}
            value={agent}
            onChange={(choice) => onChange({ importerAgent: choice === '' ? null : choice === 'yes' })}
            error={errorOf('importerAgent')}
            help={say('importer.agent.what')}
          />
        )}
      </InlineGrid>
    </FormSection>
  );
}
