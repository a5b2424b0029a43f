import type { ScheduleJson } from '#contract';
import { lazy, Suspense } from 'react';
import { departures } from '#messages/departures';
import { laneForm } from '#messages/lane-form';
import { Checkbox } from '../../components/kit.ts';
import { SkeletonLines } from '../../components/skeletons.tsx';
import { words } from '../../format/words.ts';
import type { LanePartProps } from './lane-parties.tsx';

const say = words(departures);
const sayForm = words(laneForm);

/** The calendar behind its sentence is fetched once somebody opens it. */
const ScheduleFields = lazy(() => import('./schedule-fields.tsx'));

/** Where a new one begins: a proposal that is read before it is saved. */
const newSchedule = (zone: string): ScheduleJson => ({
  zone,
  weekdays: [2, 5],
  leaves: '14:00',
  readyDays: 0,
  cutOff: { daysBefore: 0, time: '12:00' },
  arrives: { daysAfter: 0, time: '18:00' },
  room: null,
  restsOn: ['US', 'CA'],
});

export function SchedulePart({
  lane: { schedule, workingDays },
  onChange,
  errorOf,
  zone,
}: LanePartProps & { zone: string }) {
  return (
    <>
      <Checkbox
        label={sayForm('schedule')}
        checked={schedule !== null}
        onChange={(there) => onChange({ schedule: there ? newSchedule(zone) : null })}
        helpText={schedule === null ? sayForm('schedule.without') : ''}
      />
      {schedule === null && (
        <Checkbox
          label={say('working-days')}
          checked={workingDays}
          onChange={(only) => onChange({ workingDays: only })}
          helpText={say('working-days.help')}
        />
      )}
      {schedule !== null && (
        <Suspense fallback={<SkeletonLines />}>
          <ScheduleFields
            schedule={schedule}
            onChange={(changed) => onChange({ schedule: changed })}
            errorOf={errorOf}
          />
        </Suspense>
      )}
    </>
  );
}
