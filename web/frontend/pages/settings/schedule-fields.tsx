import type { ScheduleJson } from '#contract';
import { HOLIDAY_COUNTRIES, scheduleFaults } from '#domain';
import { laneFaultSentence } from '../../phrases/said-lane-faults.ts';
import { BlockStack, Checkbox, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { countryName } from '../../format/country.ts';
import { clockWords, nextWords, WEEK, WEEKDAYS } from '../../phrases/schedule.ts';
import { DaysField } from './days-field.tsx';

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
          <Text as="span">It leaves on</Text>
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
          label="Leaves at"
          type="time"
          value={leaves}
          onChange={(text) => set({ leaves: text })}
          error={told('leaves')}
        />
        <DaysField
          label="Days to pack an order"
          min={0}
          max={60}
          days={readyDays}
          onChange={(days) => set({ readyDays: days })}
          error={told('readyDays')}
          help="From the order to its parcel being ready."
        />
        <WordField
          label="Cut-off at"
          type="time"
          value={cutOff.time}
          onChange={(time) => set({ cutOff: { ...cutOff, time } })}
          error={told('cutOff.time')}
          help="Orders that are ready later take the next departure."
        />
        <DaysField
          label="Cut-off, days before leaving"
          min={0}
          max={7}
          days={cutOff.daysBefore}
          onChange={(daysBefore) => set({ cutOff: { ...cutOff, daysBefore } })}
          error={told('cutOff.daysBefore')}
          help="0: on the same day."
        />
        <WordField
          label="At the port at"
          type="time"
          value={arrives.time}
          onChange={(time) => set({ arrives: { ...arrives, time } })}
          error={told('arrives.time')}
        />
        <DaysField
          label="At the port, days after leaving"
          min={0}
          max={60}
          days={arrives.daysAfter}
          onChange={(daysAfter) => set({ arrives: { ...arrives, daysAfter } })}
          error={told('arrives.daysAfter')}
          help="0: on the same day."
        />
        <WordField
          label="Room, in orders"
          type="number"
          min={1}
          max={9_999}
          value={room === null ? '' : String(room)}
          onChange={(text) => set({ room: text === '' ? null : Number(text) })}
          error={told('room')}
          help="Empty: no limit."
        />
        <BlockStack>
          <Text as="p">It rests on public holidays of</Text>
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
