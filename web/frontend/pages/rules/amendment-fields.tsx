import { DUTY_LAYERS, MODES } from '#domain';
import { CountryField } from '../../components/country-field.tsx';
import { Checkbox, InlineGrid } from '../../components/kit.ts';
import { ChoiceField, WordField } from '../../components/setting-fields.tsx';
import { layerName } from '../../phrases/entry-options.ts';
import { modeName } from '../../phrases/states.ts';
import { ANOTHER_DUTY } from '../../state/amendment-draft.ts';
import type { AmendmentDraft, AmendmentKind } from '../../state/amendment-draft.ts';

interface FieldsProps {
  draft: AmendmentDraft;
  onChange: (part: Partial<AmendmentDraft>) => void;
  errorOf: (field: keyof AmendmentDraft) => string | undefined;
}

const MODE_OPTIONS = [
  { value: '', label: 'Truck, air, ocean, rail or mail' },
  ...MODES.map((value) => ({ value, label: modeName(value) })),
];
const LAYER_OPTIONS = [
  { value: '', label: 'Choose one' },
  ...DUTY_LAYERS.map((value) => ({ value, label: layerName(value) })),
  { value: ANOTHER_DUTY, label: 'Another duty' },
];

const MAIL_ENTRY_OPTIONS = [
  { value: '', label: 'Choose one' },
  { value: 'yes', label: 'Entry type 13, electronically' },
  { value: 'no', label: 'The plain postal entry, not type 13' },
];

/** What the amendment says, by its kind. */
export function AmendmentFields({ kind, ...props }: FieldsProps & { kind: AmendmentKind }) {
  switch (kind) {
    case 'exemption':
      return <ExemptionFields {...props} />;
    case 'exchange-rate':
      return <ExchangeRateFields {...props} />;
    case 'duty-rate':
      return <DutyRateFields {...props} />;
    case 'mail-entry':
      return (
        <ChoiceField
          label="For parcels in the mail, your post files"
          options={MAIL_ENTRY_OPTIONS}
          {...word(props, 'type13')}
          help="Ask your post, or the party that clears for it: since October 22, 2026 the plain postal entry takes no goods that owe an additional duty."
        />
      );
  }
}

const word = ({ draft, onChange, errorOf }: FieldsProps, key: Exclude<keyof AmendmentDraft, 'manifestAccepted'>) => ({
  value: draft[key],
  onChange: (text: string) => onChange({ [key]: text }),
  error: errorOf(key),
});

function ExemptionFields(props: FieldsProps) {
  return (
    <>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <WordField label="Limit a person and day, US dollars" {...word(props, 'limit')} />
        <ChoiceField label="Carried by" options={MODE_OPTIONS} {...word(props, 'mode')} />
      </InlineGrid>
      <WordField
        label="Not for goods made in"
        {...word(props, 'closed')}
        placeholder="China, Hong Kong"
        help="Countries by name or by their two letters. Empty: for goods of every origin."
      />
      <Checkbox
        label="Customs takes Section 321 manifests again"
        helpText="Without it orders may be eligible, but no manifest is made of them."
        checked={props.draft.manifestAccepted}
        onChange={(manifestAccepted) => props.onChange({ manifestAccepted })}
      />
    </>
  );
}

function ExchangeRateFields(props: FieldsProps) {
  return (
    <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
      <WordField label="Currency" {...word(props, 'currency')} placeholder="CAD" />
      <WordField label="US dollars for one" {...word(props, 'rate')} placeholder="0.7300" />
    </InlineGrid>
  );
}

function DutyRateFields(props: FieldsProps) {
  return (
    <>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <ChoiceField
          label="Duty"
          options={LAYER_OPTIONS}
          {...word(props, 'layer')}
          help={
            props.draft.layer === ANOTHER_DUTY
              ? 'It is owed beside the duties that we know.'
              : 'Your rate stands in place of ours of this duty.'
          }
        />
        <WordField label="Rate" {...word(props, 'percent')} suffix="%" placeholder="12.5" />
      </InlineGrid>
      {props.draft.layer === ANOTHER_DUTY && (
        <WordField label="Name of the duty" {...word(props, 'layerName')} placeholder="Safeguard duty on solar cells" />
      )}
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <CountryField label="Goods made in" {...word(props, 'origin')} help="Empty: of every origin." />
        <WordField
          label="HTS numbers begin with"
          {...word(props, 'hts')}
          placeholder="6109, 9506.62"
          help="Empty: all goods."
        />
      </InlineGrid>
    </>
  );
}
