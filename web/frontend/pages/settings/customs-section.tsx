import type { SettingsPage } from '#contract';
import { laneProblem, MODES } from '#domain';
import { laneSentence } from '../../phrases/said-lane-faults.ts';
import { Button, Checkbox, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { DaysField } from './days-field.tsx';
import { ChoiceField, FormSection, WordField } from '../../components/setting-fields.tsx';
import { LEGAL_ZONE_NAME } from '../../format/day.ts';
import { modeName } from '../../phrases/states.ts';
import type { SectionProps } from './section-props.ts';

const MODE_OPTIONS = MODES.map((value) => ({ value, label: modeName(value) }));

interface CustomsProps extends SectionProps {
  ports: SettingsPage['ports'];
  /** Mode and port were taken from the shop's address, and nobody has looked at them yet. */
  laneDefaulted: boolean;
  onConfirm: () => void;
}

export function CustomsSection({ values, onChange, errorOf, ports, laneDefaulted, onConfirm }: CustomsProps) {
  const { port } = values;
  const known = ports.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  const portOptions = [
    { value: '', label: 'Not chosen' },
    ...(port === null || known.some(({ value }) => value === port) ? [] : [{ value: port, label: port }]),
    ...known,
  ];
  const impossible = laneProblem(values.shipFrom.country, values.mode, port);
  const laneError = (field: 'mode' | 'port') =>
    errorOf(field) ??
    (impossible !== null && laneSentence(impossible).field === field ? laneSentence(impossible).sentence : undefined);
  return (
    <FormSection
      title="Crossing the border"
      about="How and when your parcels reach the US. The law is applied as of the day of arrival, so these decide every verdict. Saving them re-checks your open orders."
    >
      {laneDefaulted && (
        <InlineStack gap="200" blockAlign="center" align="space-between">
          <Text as="p" fontWeight="semibold">
            Mode and port were taken from your address. Are they right?
          </Text>
          <Button onClick={onConfirm}>They are right</Button>
        </InlineStack>
      )}
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <DaysField
          label="Transit days"
          max={60}
          days={values.transitDays}
          onChange={(transitDays) => onChange({ transitDays })}
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
          error={laneError('mode')}
        />
        <ChoiceField
          label="Port of arrival"
          options={portOptions}
          value={port ?? ''}
          onChange={(chosen) => onChange({ port: chosen === '' ? null : chosen })}
          error={laneError('port')}
        />
        <WordField
          label="Carrier’s SCAC"
          value={values.scac ?? ''}
          onChange={(text) => onChange({ scac: text === '' ? null : text.toUpperCase() })}
          error={errorOf('scac')}
          help="Four letters; ask the carrier that files the manifest."
        />
        <DaysField
          label="Rules count as stale after"
          max={365}
          days={values.staleAfterDays}
          onChange={(staleAfterDays) => onChange({ staleAfterDays })}
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
