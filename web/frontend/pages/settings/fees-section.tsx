import type { FeesJson } from '#contract';
import { BlockStack, InlineGrid, Text } from '../../components/kit.ts';
import { MoneyField } from '../../components/money-field.tsx';
import { FormSection } from '../../components/setting-fields.tsx';
import type { SectionProps } from './section-props.ts';

type Field = readonly [fee: keyof FeesJson, label: string, help?: string];

const GROUPS: readonly (readonly [title: string, fields: readonly Field[]])[] = [
  [
    'Carrier',
    [
      ['carrierParcel', 'One parcel that crosses alone', 'The least your carrier takes for it.'],
      ['carrierTrip', 'One load', 'For the whole trip, however many orders are on it.'],
    ],
  ],
  [
    'Broker',
    [
      ['brokerInformal', 'Informal entry (type 11)'],
      ['brokerLoad', 'All informal entries of one load', 'Leave empty unless you pay one price for the load.'],
      ['brokerFormal', 'Formal entry (type 01)'],
      ['brokerAntidumping', 'Antidumping entry (type 03)'],
      [
        'bondPerFormalEntry',
        'Bond of a formal entry',
        'Or the load’s share of a continuous bond: $500 a year over 50 loads is 10.00.',
      ],
      ['otherPerEntry', 'Disbursement and other, for one entry'],
    ],
  ],
  [
    'One entry for a whole load',
    [
      ['oneEntryInformal', 'One entry of many buyers, type 11', 'If your broker files consolidated entries.'],
      ['oneEntryFormal', 'One entry of many buyers, type 01'],
      ['extraLine', 'Each line after the first', 'Lines are added up by HTS number and origin.'],
      ['extraInvoice', 'Each invoice after the first'],
      ['shipmentNumber', 'Each shipment number (SCN)', 'What the carrier asks for one.'],
      ['courierParcel', 'Courier, clearance of one parcel', 'To compare with: $10 to $25 an order is usual.'],
    ],
  ],
  [
    'Post',
    [
      [
        'mailPostage',
        'Postage of one parcel',
        'Which customs entry your post files is an amendment on the Rules page: it decides what may go by mail.',
      ],
      [
        'mailClearance',
        'Clearance of one parcel',
        'Asked where duty is owed. Leave empty to use the known fee of the Postal Service.',
      ],
    ],
  ],
];

export function FeesSection({ values, onChange, errorOf }: SectionProps) {
  const { fees } = values;
  return (
    <FormSection
      title="Fees"
      about="What your carrier, broker and post ask, in US dollars. They make the cost of each way across; no verdict hangs on them. An empty field is a fee that is not known: totals then say “at least”. Enter 0 where nothing is asked."
    >
      {GROUPS.map(([title, fields]) => (
        <BlockStack key={title} gap="200">
          <Text as="h3" variant="headingSm">
            {title}
          </Text>
          <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
            {fields.map(([fee, label, help]) => (
              <MoneyField
                key={fee}
                label={label}
                cents={fees[fee]}
                onChange={(cents) => onChange({ fees: { ...fees, [fee]: cents } })}
                error={errorOf(`fees.${fee}`)}
                {...(help === undefined ? {} : { help })}
              />
            ))}
          </InlineGrid>
        </BlockStack>
      ))}
    </FormSection>
  );
}
