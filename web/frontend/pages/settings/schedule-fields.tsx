import type { ScheduleJson } from '#contract';
import { HOLIDAY_COUNTRIES, scheduleFaults } from '#domain';
import { laneForm as texts } from '#messages/lane-form';
import { laneFaultSentence } from '../../phrases/said-lane-faults.ts';
import { BlockStack, Checkbox, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { countryName } from '../../format/country.ts';
import { clockWords, nextWords, WEEK, WEEKDAYS } from '../../phrases/schedule.ts';
import { DaysField } from './days-field.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

interface ScheduleFieldsProps {
  schedule: ScheduleJson;
  onChange: (schedule: ScheduleJson) => void;
  /** What the server said of a field, by its path within the lane. */
  errorOf: (field: string) => string | undefined;
}

/** What is typed is checked at once, and its next departures are read back as a sentence. */
export default function ScheduleFields({ schedule, onChange, errorOf }: ScheduleFieldsProps) {
  const { weekdays, leaves, readyDays, cutOff, arrives, room, restsOn, zone } = schedule;
  const faults = scheduleFaults(schedule, 'schedule');
  const told = (field: string) => {
    const fault = faults.find((one) => one.field === `schedule.${field}`);
    return fault === undefined ? errorOf(`schedule.${field}`) : laneFaultSentence(fault.problem, fault.field);
  };
  const set = (part: Partial<ScheduleJson>) => onChange({ ...schedule, ...part });
  const without = <T,>(all: readonly T[], one: T, there: boolean): T[] => [
    ...all.filter((known) => known !== one),
    ...(there ? [one] : []),
  ];
  const noDay = told('weekdays');
  return (
    <BlockStack gap="400">
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend>
          <Text as="span">{say('schedule.on')}</Text>
        </legend>
        <InlineStack gap="400">
          {WEEK.map((day) => (
            <Checkbox
              key={day}
              label={WEEKDAYS[day]}
              checked={weekdays.includes(day)}
              onChange={(there) => set({ weekdays: without(weekdays, day, there).sort((a, b) => a - b) })}
            />
          ))}
        </InlineStack>
        {noDay !== undefined && (
          <Text as="p" tone="critical">
            {noDay}
          </Text>
        )}
      </fieldset>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
        <WordField
          label={say('schedule.leaves')}
          type="time"
          value={leaves}
          onChange={(text) => set({ leaves: text })}
          error={told('leaves')}
        />
        <DaysField
          label={say('schedule.ready-days')}
          min={0}
          max={60}
          days={readyDays}
          onChange={(days) => set({ readyDays: days })}
          error={told('readyDays')}
          help={say('schedule.ready-days.help')}
        />
        <WordField
          label={say('schedule.cut-off')}
          type="time"
          value={cutOff.time}
          onChange={(time) => set({ cutOff: { ...cutOff, time } })}
          error={told('cutOff.time')}
          help={say('schedule.cut-off.help')}
        />
        <DaysField
          label={say('schedule.cut-off-days')}
          min={0}
          max={7}
          days={cutOff.daysBefore}
          onChange={(daysBefore) => set({ cutOff: { ...cutOff, daysBefore } })}
          error={told('cutOff.daysBefore')}
          help={say('schedule.same-day')}
        />
        <WordField
          label={say('schedule.arrives')}
          type="time"
          value={arrives.time}
          onChange={(time) => set({ arrives: { ...arrives, time } })}
          error={told('arrives.time')}
        />
        <DaysField
          label={say('schedule.arrives-days')}
          min={0}
          max={60}
          days={arrives.daysAfter}
          onChange={(daysAfter) => set({ arrives: { ...arrives, daysAfter } })}
          error={told('arrives.daysAfter')}
          help={say('schedule.same-day')}
        />
        <WordField
          label={say('schedule.room')}
          type="number"
          min={1}
          max={9_999}
          value={room === null ? '' : String(room)}
          onChange={(text) => set({ room: text === '' ? null : Number(text) })}
          error={told('room')}
          help={say('schedule.room.help')}
        />
        <BlockStack>
          <Text as="p">{say('schedule.rests')}</Text>
          {HOLIDAY_COUNTRIES.map((country) => (
            <Checkbox
              key={country}
              label={countryName(country)}
              checked={restsOn.includes(country)}
              onChange={(there) =>
                set({ restsOn: HOLIDAY_COUNTRIES.filter((one) => (one === country ? there : restsOn.includes(one))) })
              }
            />
          ))}
        </BlockStack>
      </InlineGrid>
      <SmallPrint>{told('zone') ?? clockWords(zone)}</SmallPrint>
      <div aria-live="polite">{faults.length === 0 && <Text as="p">{nextWords(schedule, Date.now())}</Text>}</div>
    </BlockStack>
  );
}
