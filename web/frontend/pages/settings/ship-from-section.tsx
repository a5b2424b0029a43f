import { settings as texts } from '#messages/settings';
import { shell } from '#messages/shell';
import { InlineGrid } from '../../components/kit.ts';
import { ChoiceField, FormSection, WordField } from '../../components/setting-fields.tsx';
import { countryOptions } from '../../format/country.ts';
import { words } from '../../format/words.ts';
import type { SectionProps } from './section-props.ts';

const say = words(texts);

const COUNTRIES = countryOptions(words(shell)('choose-country'));
const orNull = (text: string): string | null => (text === '' ? null : text);

export function ShipFromSection({ values, onChange, errorOf }: SectionProps) {
  const { shipFrom } = values;
  const set = (part: keyof typeof shipFrom) => (text: string) =>
    onChange({ shipFrom: { ...shipFrom, [part]: orNull(text) } });
  const field = (part: Exclude<keyof typeof shipFrom, 'country'>) => (
    <WordField
      label={say(`ship-from.${part}`)}
      value={shipFrom[part] ?? ''}
      onChange={set(part)}
      error={errorOf(`shipFrom.${part}`)}
    />
  );
  return (
    <FormSection title={say('ship-from')} about={say('ship-from.about')}>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        {field('name')}
        {field('company')}
      </InlineGrid>
      {field('address1')}
      <InlineGrid columns={{ xs: 1, sm: 3 }} gap="400">
        {field('city')}
        {field('province')}
        {field('zip')}
      </InlineGrid>
      <ChoiceField
        label={say('ship-from.country')}
        options={COUNTRIES}
        value={shipFrom.country ?? ''}
        onChange={set('country')}
        error={errorOf('shipFrom.country') ?? errorOf('shipFrom')}
      />
    </FormSection>
  );
}
