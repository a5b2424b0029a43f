import type { SettingsPage } from '#contract';
import { laneProblem, MODES } from '#domain';
import { settingsCustoms as texts } from '#messages/settings-customs';
import { laneSentence } from '../../phrases/said-lane-faults.ts';
import { Button, Checkbox, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { DaysField } from './days-field.tsx';
import { ChoiceField, FormSection, WordField } from '../../components/setting-fields.tsx';
import { LEGAL_ZONE_NAME } from '../../format/day.ts';
import { modeName } from '../../phrases/states.ts';
import type { SectionProps } from './section-props.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

const MODE_OPTIONS = MODES.map((value) => ({ value, label: modeName(value) }));

interface CustomsProps extends SectionProps {
  ports: SettingsPage['ports'];
  /** Mode and port were taken from the shop's address, and nobody has looked at them yet. */
  laneDefaulted: boolean;
  onConfirm: () => void;
}

export function CustomsSection({ values, onChange, errorOf, ports, laneDefaulted, onConfirm }: CustomsProps) {
  const { port } = values;
  const known = ports.map(({ code, name }) => ({ value: code, label: say('port.name', { name, code }) }));
  const portOptions = [
    { value: '', label: say('not-chosen') },
    ...(port === null || known.some(({ value }) => value === port) ? [] : [{ value: port, label: port }]),
    ...known,
  ];
  const impossible = laneProblem(values.shipFrom.country, values.mode, port);
  const laneError = (field: 'mode' | 'port') =>
    errorOf(field) ??
    (impossible !== null && laneSentence(impossible).field === field ? laneSentence(impossible).sentence : undefined);
  return (
    <FormSection title={say('crossing')} about={say('crossing.about')}>
      {laneDefaulted && (
        <InlineStack gap="200" blockAlign="center" align="space-between">
          <Text as="p" fontWeight="semibold">
            {say('crossing.defaulted')}
          </Text>
          <Button onClick={onConfirm}>{say('crossing.right')}</Button>
        </InlineStack>
      )}
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <DaysField
          label={say('transit-days')}
          max={60}
          days={values.transitDays}
          onChange={(transitDays) => onChange({ transitDays })}
          error={errorOf('transitDays')}
          help={say('transit-days.help')}
        />
        <WordField
          label={say('arrival-time')}
          type="time"
          value={values.arrivalTime}
          onChange={(arrivalTime) => onChange({ arrivalTime })}
          error={errorOf('arrivalTime')}
          help={say('arrival-time.help', { zone: LEGAL_ZONE_NAME })}
        />
        <ChoiceField
          label={say('mode')}
          options={MODE_OPTIONS}
          value={values.mode}
          onChange={(chosen) => onChange({ mode: MODES.find((mode) => mode === chosen) ?? values.mode })}
          error={laneError('mode')}
        />
        <ChoiceField
          label={say('port')}
          options={portOptions}
          value={port ?? ''}
          onChange={(chosen) => onChange({ port: chosen === '' ? null : chosen })}
          error={laneError('port')}
        />
        <WordField
          label={say('scac')}
          value={values.scac ?? ''}
          onChange={(text) => onChange({ scac: text === '' ? null : text.toUpperCase() })}
          error={errorOf('scac')}
          help={say('scac.help')}
        />
        <DaysField
          label={say('stale')}
          max={365}
          days={values.staleAfterDays}
          onChange={(staleAfterDays) => onChange({ staleAfterDays })}
          error={errorOf('staleAfterDays')}
          help={say('stale.help')}
        />
      </InlineGrid>
      <Checkbox
        label={say('automatic')}
        helpText={say('automatic.help')}
        checked={values.automaticBatching}
        onChange={(automaticBatching) => onChange({ automaticBatching })}
      />
      <Checkbox
        label={say('paid')}
        helpText={say('paid.help')}
        checked={values.waitForPayment}
        onChange={(waitForPayment) => onChange({ waitForPayment })}
      />
    </FormSection>
  );
}
