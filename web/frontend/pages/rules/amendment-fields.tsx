import { DUTY_LAYERS, MODES } from '#domain';
import { amendment as texts } from '#messages/amendment';
import { CountryField } from '../../components/country-field.tsx';
import { Checkbox, InlineGrid } from '../../components/kit.ts';
import { ChoiceField, WordField } from '../../components/setting-fields.tsx';
import { typedNumber } from '../../format/typed.ts';
import { words } from '../../format/words.ts';
import { layerName } from '../../phrases/entry-options.ts';
import { modeName } from '../../phrases/states.ts';
import { ANOTHER_DUTY } from '../../state/amendment-draft.ts';
import type { AmendmentDraft, AmendmentKind } from '../../state/amendment-draft.ts';

const say = words(texts);

interface FieldsProps {
  draft: AmendmentDraft;
  onChange: (part: Partial<AmendmentDraft>) => void;
  errorOf: (field: keyof AmendmentDraft) => string | undefined;
}

const MODE_OPTIONS = [
  { value: '', label: say('every-mode') },
  ...MODES.map((value) => ({ value, label: modeName(value) })),
];
const LAYER_OPTIONS = [
  { value: '', label: say('choose-one') },
  ...DUTY_LAYERS.map((value) => ({ value, label: layerName(value) })),
  { value: ANOTHER_DUTY, label: say('another-duty') },
];

const MAIL_ENTRY_OPTIONS = [
  { value: '', label: say('choose-one') },
  { value: 'yes', label: say('post-files.yes') },
  { value: 'no', label: say('post-files.no') },
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
          label={say('post-files')}
          options={MAIL_ENTRY_OPTIONS}
          {...word(props, 'type13')}
          help={say('post-files.what')}
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
        <WordField label={say('limit')} {...word(props, 'limit')} />
        <ChoiceField label={say('carried-by')} options={MODE_OPTIONS} {...word(props, 'mode')} />
      </InlineGrid>
      <WordField
        label={say('closed-to')}
        {...word(props, 'closed')}
        placeholder={say('closed-to.example')}
        help={say('closed-to.what')}
      />
      <Checkbox
        label={say('manifests')}
        helpText={say('manifests.what')}
        checked={props.draft.manifestAccepted}
        onChange={(manifestAccepted) => props.onChange({ manifestAccepted })}
      />
    </>
  );
}

function ExchangeRateFields(props: FieldsProps) {
  return (
    <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
      <WordField label={say('currency')} {...word(props, 'currency')} placeholder={say('currency.example')} />
      <WordField label={say('dollars-for-one')} {...word(props, 'rate')} placeholder={typedNumber('0.7300')} />
    </InlineGrid>
  );
}

function DutyRateFields(props: FieldsProps) {
  return (
    <>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <ChoiceField
          label={say('duty')}
          options={LAYER_OPTIONS}
          {...word(props, 'layer')}
          help={props.draft.layer === ANOTHER_DUTY ? say('another-duty.what') : say('known-duty.what')}
        />
        <WordField label={say('rate')} {...word(props, 'percent')} suffix="%" placeholder={typedNumber('12.5')} />
      </InlineGrid>
      {props.draft.layer === ANOTHER_DUTY && (
        <WordField label={say('duty-name')} {...word(props, 'layerName')} placeholder={say('duty-name.example')} />
      )}
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
        <CountryField label={say('made-in')} {...word(props, 'origin')} help={say('made-in.what')} />
        <WordField
          label={say('hts-begins')}
          {...word(props, 'hts')}
          placeholder="6109, 9506.62"
          help={say('hts-begins.what')}
        />
      </InlineGrid>
    </>
  );
}
