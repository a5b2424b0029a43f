import type { LaneFaultKind, LaneProblem } from '#domain';
import type { Say } from '#messages';
import type { laneFaults } from '#messages/lane-faults';

export type LaneFaultTexts = typeof laneFaults;

/** The field at which a way that cannot be is to be mended. */
const FIELDS: Readonly<Record<LaneProblem, 'mode' | 'port'>> = {
  'overland-from-overseas': 'mode',
  'port-on-other-border': 'port',
  'port-of-other-mode': 'port',
  'port-missing': 'port',
};

/** Fields of a schedule whose days count from none. */
const OF_DAYS = [
  'schedule.readyDays',
  'schedule.cutOff.daysBefore',
  'schedule.arrives.daysAfter',
  'schedule.weekdays',
] as const;

/** Faults of lanes in the language of what they are said with. */
export const laneFaultPhrases = (say: Say<LaneFaultTexts>) => ({
  /** What is wrong with mode and port, and at which field that is to be mended. */
  laneSentence: (problem: LaneProblem): { readonly field: 'mode' | 'port'; readonly sentence: string } => ({
    field: FIELDS[problem],
    sentence: say(problem),
  }),
  /** What is wrong with a field of a lane, and what to enter. */
  laneFaultSentence: (fault: LaneFaultKind, field = ''): string => {
    const counts = fault === 'not-a-number-of-days' || fault === 'same-day-as-another';
    return say((counts ? OF_DAYS.find((one) => one === field) : undefined) ?? fault);
  },
});
