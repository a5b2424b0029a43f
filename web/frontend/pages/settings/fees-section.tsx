import type { FeesJson } from '#contract';
import { settings as texts } from '#messages/settings';
import { BlockStack, InlineGrid, Text } from '../../components/kit.ts';
import { MoneyField } from '../../components/money-field.tsx';
import { FormSection } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import type { SectionProps } from './section-props.ts';

const say = words(texts);

type Fee = keyof FeesJson;
const GROUPS: readonly (readonly [
  title: 'fees.carrier' | 'fees.broker' | 'fees.one-entry' | 'fees.post',
  fees: readonly Fee[],
])[] = [
  ['fees.carrier', ['carrierParcel', 'carrierTrip']],
  [
    'fees.broker',
    ['brokerInformal', 'brokerLoad', 'brokerFormal', 'brokerAntidumping', 'bondPerFormalEntry', 'otherPerEntry'],
  ],
  [
    'fees.one-entry',
    ['oneEntryInformal', 'oneEntryFormal', 'extraLine', 'extraInvoice', 'shipmentNumber', 'courierParcel'],
  ],
  ['fees.post', ['mailPostage', 'mailClearance']],
];

type Help = Extract<keyof typeof texts, `${Fee}.what`>;
const isHelp = (key: string): key is Help => Object.hasOwn(texts, key);
/** What stands below the field, where its name does not say all. */
function helpOf(fee: Fee): { help?: string } {
  const key = `${fee}.what`;
  return isHelp(key) ? { help: say(key) } : {};
}

export function FeesSection({ values, onChange, errorOf }: SectionProps) {
  return (
    <FormSection title={say('fees')} about={say('fees.about')}>
      {GROUPS.map(([title, fees]) => (
        <BlockStack key={title} gap="200">
          <Text as="h3" variant="headingSm">
            {say(title)}
          </Text>
          <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
            {fees.map((fee) => (
              <MoneyField
                key={fee}
                label={say(fee)}
                cents={values.fees[fee]}
                onChange={(cents) => onChange({ fees: { ...values.fees, [fee]: cents } })}
                error={errorOf(`fees.${fee}`)}
                {...helpOf(fee)}
              />
            ))}
          </InlineGrid>
        </BlockStack>
      ))}
    </FormSection>
  );
}
