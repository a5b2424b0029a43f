import type { LaneFaultKind, LaneProblem } from '#domain';

const SENTENCES: Readonly<Record<LaneProblem, { field: 'mode' | 'port'; sentence: string }>> = {
  'overland-from-overseas': {
    field: 'mode',
    sentence: 'No truck or train reaches the US from the country that you ship from: choose air, ocean or mail.',
  },
  'port-on-other-border': {
    field: 'port',
    sentence: 'This port lies on the other border: choose one that a truck from your country reaches.',
  },
  'port-of-other-mode': {
    field: 'port',
    sentence: 'Nothing arrives at this port by the mode that you chose: choose another port or another mode.',
  },
  'port-missing': { field: 'port', sentence: 'Choose the port at which your parcels cross the border.' },
};

/** What is wrong with mode and port, and at which field that is to be mended. */
export const laneSentence = (problem: LaneProblem): { readonly field: 'mode' | 'port'; readonly sentence: string } =>
  SENTENCES[problem];

const FAULTS: Readonly<Record<Exclude<LaneFaultKind, LaneProblem>, string>> = {
  missing: 'Fill this in: without it nobody can tell what is meant.',
  'too-long': 'Write at most 100 characters.',
  'not-a-scac': 'A SCAC has exactly four letters, such as ABCD. Leave it empty while you do not know it.',
  'not-a-filer-code': 'A filer code has three letters or digits, such as A9Z. Leave it empty while you do not know it.',
  'not-an-email': 'Write an e-mail address, such as entries@broker.com.',
  'not-a-country': 'This is not a country: choose one of the list.',
  'not-a-port': 'This is not a port that we know: choose one of the list.',
  'not-a-number-of-days': 'Enter a whole number of days, from 1 to 60.',
  'not-a-time': 'Enter a time, such as 14:30.',
  'not-an-amount': 'Enter an amount in dollars, such as 12.50.',
  'controlled-abroad':
    'A US company that is controlled from abroad counts as foreign: choose “US company, controlled from abroad”.',
  'organised-in-us': 'A foreign company is organised outside the US: choose its country, or another kind of importer.',
  'clearance-of-other-mode': 'The mail clears parcels of the mail and nothing else: choose another clearance or mode.',
  'from-within-us': 'Goods within the US cross no border: choose the country that they leave from.',
  'no-weekday': 'Choose at least one day of the week.',
  'not-a-zone': 'This is not a time zone that we know.',
  'cut-off-after-departure': 'The cut-off lies after the departure: choose an earlier one.',
  'arrival-before-departure': 'The arrival lies before the departure: choose a later one.',
  'capacity-of-zero': 'Enter 1 to 9,999 orders, or leave it empty.',
  'ends-before-it-begins': 'It ends before it begins: choose a later last day.',
  'same-day-as-another': 'There is a departure on that day already: change that one.',
  'no-departure': 'No departure stands there any more. Reload the page and choose another.',
  'overlaps-another': 'It overlaps a pause that is there: end that one first.',
  'in-the-past': 'This lies in the past: choose a later moment.',
};

const isProblem = (fault: LaneFaultKind): fault is LaneProblem => Object.hasOwn(SENTENCES, fault);

/** Fields of a schedule whose days count from none. */
const DAYS: Readonly<Record<string, string>> = {
  'schedule.readyDays': 'Enter a whole number of days, from 0 to 60.',
  'schedule.cutOff.daysBefore': 'Enter a whole number of days, from 0 to 7.',
  'schedule.arrives.daysAfter': 'Enter a whole number of days, from 0 to 60.',
  'schedule.weekdays': 'Name each day of the week once.',
};

/** What is wrong with a field of a lane, and what to enter. */
export function laneFaultSentence(fault: LaneFaultKind, field = ''): string {
  if (isProblem(fault)) return SENTENCES[fault].sentence;
  const ofDays = fault === 'not-a-number-of-days' || fault === 'same-day-as-another';
  return (ofDays ? DAYS[field] : undefined) ?? FAULTS[fault];
}
