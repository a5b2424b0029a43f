import type { SettingsPage } from '#contract';
import { MODES } from '#domain';
import { Checkbox, InlineGrid } from '../../components/kit.ts';
import { ChoiceField, FormSection, WordField } from '../../components/setting-fields.tsx';
import { LEGAL_ZONE_NAME } from '../../format/day.ts';
import { modeName } from '../../phrases/states.ts';
import type { SectionProps } from './section-props.ts';

const MODE_OPTIONS = MODES.map((value) => ({ value, label: modeName(value) }));

/** As it was typed, a minus and a fraction too: what is no whole number of days is marked, never turned into another. */
const asNumber = (text: string): number => Number(text.slice(0, 6));

export function CustomsSection({ values, onChange, errorOf, ports }: SectionProps & { ports: SettingsPage['ports'] }) {
  const known = ports.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  const portOptions = known.some(({ value }) => value === values.port)
    ? known
    : [{ value: values.port, label: values.port }, ...known];
  return (
    <FormSection
      title="Crossing the border"
      about="How and when your parcels reach the US. The law is applied as of the day of arrival, so these decide every verdict. Saving them re-checks your open orders."
    >
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <WordField
          label="Transit days"
          type="number"
          min={1}
          max={60}
          suffix="days"
          value={String(values.transitDays)}
          onChange={(text) => onChange({ transitDays: asNumber(text) })}
          error={errorOf('transitDays')}
          help="From the order to its arrival at the port."
        />
        <WordField
          label="Time of arrival"
          type="time"
          value={values.arrivalTime}
          onChange={(arrivalTime) => onChange({ arrivalTime })}
          error={errorOf('arrivalTime')}
          help={`At the port, in ${LEGAL_ZONE_NAME}.`}
        />
        <ChoiceField
          label="Mode"
          options={MODE_OPTIONS}
          value={values.mode}
          onChange={(chosen) => onChange({ mode: MODES.find((mode) => mode === chosen) ?? values.mode })}
          error={errorOf('mode')}
        />
        <ChoiceField
          label="Port of arrival"
          options={portOptions}
          value={values.port}
          onChange={(port) => onChange({ port })}
          error={errorOf('port')}
        />
        <WordField
          label="Carrier’s SCAC"
          value={values.scac ?? ''}
          maxLength={4}
          onChange={(text) => onChange({ scac: text === '' ? null : text.toUpperCase() })}
          error={errorOf('scac')}
          help="Four letters; ask the carrier that files the manifest."
        />
        <WordField
          label="Rules count as stale after"
          type="number"
          min={1}
          max={365}
          suffix="days"
          value={String(values.staleAfterDays)}
          onChange={(text) => onChange({ staleAfterDays: asNumber(text) })}
          error={errorOf('staleAfterDays')}
          help="Counted from the day our rules were last checked. After that, verdicts warn and sealing asks for a name."
        />
      </InlineGrid>
      <Checkbox
        label="Put orders into shipments automatically"
        helpText="An order that is ready joins the open shipment it fits, or opens a new one."
        checked={values.automaticBatching}
        onChange={(automaticBatching) => onChange({ automaticBatching })}
      />
      <Checkbox
        label="Keep orders out of shipments until they are paid"
        helpText="Unpaid, partly paid, expired and voided orders wait; an authorised payment counts as paid. Turn it off if you send on account or before you are paid. Refunded orders always stay out."
        checked={values.waitForPayment}
        onChange={(waitForPayment) => onChange({ waitForPayment })}
      />
    </FormSection>
  );
}
