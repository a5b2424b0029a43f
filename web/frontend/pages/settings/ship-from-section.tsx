import { InlineGrid } from '../../components/kit.ts';
import { ChoiceField, FormSection, WordField } from '../../components/setting-fields.tsx';
import { countryOptions } from '../../format/country.ts';
import type { SectionProps } from './section-props.ts';

const COUNTRIES = countryOptions('Choose a country');
const orNull = (text: string): string | null => (text === '' ? null : text);

export function ShipFromSection({ values, onChange, errorOf }: SectionProps) {
  const { shipFrom } = values;
  const set = (part: keyof typeof shipFrom) => (text: string) =>
    onChange({ shipFrom: { ...shipFrom, [part]: orNull(text) } });
  const field = (part: keyof typeof shipFrom, label: string) => (
    <WordField label={label} value={shipFrom[part] ?? ''} onChange={set(part)} error={errorOf(`shipFrom.${part}`)} />
  );
  return (
    <FormSection
      title="Ship from"
      about="Used where Shopify names no location for an order. It is the shipper on the manifest, and decides whether an order crosses the border at all."
    >
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        {field('name', 'Name')}
        {field('company', 'Company')}
      </InlineGrid>
      {field('address1', 'Street and number')}
      <InlineGrid columns={{ xs: 1, sm: 3 }} gap="400">
        {field('city', 'City')}
        {field('province', 'State or province')}
        {field('zip', 'Postal code')}
      </InlineGrid>
      <ChoiceField
        label="Country"
        options={COUNTRIES}
        value={shipFrom.country ?? ''}
        onChange={set('country')}
        error={errorOf('shipFrom.country') ?? errorOf('shipFrom')}
      />
    </FormSection>
  );
}
