import type { ComingChangeJson, ComingDutyJson, ComingPage, ComingTouchJson, ComingWhatJson } from '#contract';
import { parseDecimal, percentOfRate } from '#domain';
import { formatDay, formatLongDay } from '../format/day.ts';
import { count, sentenceList } from '../format/list.ts';
import { formatMoney } from '../format/money.ts';
import { layerName } from './entry-options.ts';

export const NOTHING_AHEAD = 'No change of law ahead touches your orders.';

/** What changes, in a sentence that names the goods as a shop does. */
export function comingSentence(what: ComingWhatJson): string {
  switch (what.kind) {
    case 'duty':
      return dutySentence(what);
    case 'program': {
      const name = PROGRAM_NAMES[what.symbols[0] ?? ''] ?? `the preference ${sentenceList(what.symbols)}`;
      return what.ends
        ? `${name} ends: goods that claim it pay the general rate of duty again.`
        : `${name} begins: goods that claim it are free of the general rate of duty.`;
    }
    case 'exemption':
      return exemptionSentence(what);
    case 'list':
      return listSentence(what);
    case 'other':
      return otherSentence(what);
  }
}

const PROGRAM_NAMES: Readonly<Record<string, string>> = {
  D: 'The African Growth and Opportunity Act (AGOA)',
  '9820': 'The preference for Haiti (HOPE and HELP)',
};

type Duty = Extract<ComingWhatJson, { kind: 'duty' }>;

/** Lists of Section 232 say whose goods they are in the first words of their condition. */
const LISTED: readonly (readonly [start: string, goods: string])[] = [
  ['polysilicon', 'Solar cells, solar panels and silicon wafers'],
  ['upholstered', 'Sofas and chairs with a wooden frame and upholstery'],
  ['kitchen cabinet', 'Kitchen cabinets, bathroom vanities and their parts'],
  ['only as a component of an unmanned aircraft', 'Motors, batteries, cameras and other components for drones'],
  ['only as a part of an unmanned aircraft', 'Propellers and other parts of drones'],
];

function dutySentence({ layer, rate, effect, condition }: Duty): string {
  if (layer === 'section-301-nicaragua' && rate !== null)
    return `Goods made in Nicaragua pay ${percent(rate)} more, unless they enter under CAFTA-DR.`;
  if (layer === 'section-301-chips')
    return 'Semiconductors made in China pay a further duty. Its rate is announced at least 30 days before.';
  const [, goods] = LISTED.find(([start]) => condition?.startsWith(start)) ?? [];
  if (goods !== undefined && effect !== null) return `${goods} pay ${effectWords(effect)}`;
  const which = condition === null ? '' : `: ${condition}`;
  const much = effect ?? (rate === null ? null : `${percent(rate)} of the value`);
  return `${layerName(layer)} changes${much === null ? '' : `, to ${much}`}${which}.`;
}

const DRONE_RATE = '25 % more, or 100 % more for drones over 25 kg.';

function effectWords(effect: string): string {
  const [, before, after] = /^\+(\d+) % .*; (\d+) % from \d{4}-\d\d-\d\d$/.exec(effect) ?? [];
  if (before !== undefined && after !== undefined) return `${after} % in place of ${before} %.`;
  if (effect.startsWith('+100 % or 25 %')) return DRONE_RATE;
  const [, more, rest] = /^\+(\d+) %(.*)$/.exec(effect) ?? [];
  if (more === undefined) return `a duty: ${effect}.`;
  return rest?.includes('minimum import price')
    ? `${more} % more, and a minimum import price applies to them.`
    : `${more} % more.`;
}

function exemptionSentence({ before, after }: Extract<ComingWhatJson, { kind: 'exemption' }>): string {
  if (after === 'open') return 'Section 321 opens: orders within the limit may enter duty-free.';
  const then = after === 'repealed' ? 'Section 321 is repealed' : 'Section 321 is suspended';
  return before === 'open'
    ? `${then}: no order may enter duty-free under it any more.`
    : `${then}. It is closed already, so your orders travel as they do now.`;
}

function listSentence({ list, effect, ends }: Extract<ComingWhatJson, { kind: 'list' }>): string {
  if (list === 'canada-import-ban')
    return ends ? 'Further goods of Canada may enter again.' : 'Further goods of Canada may not enter at all.';
  return ends
    ? `A special quota for some lines of the tariff ends (${effect}).`
    : `Further lines of the tariff come under a quota (${effect}).`;
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  merchandiseProcessingFee: 'the processing fee of an entry (MPF)',
  manualEntryFee: 'the fee of an entry on paper',
  expressConsignmentFee: 'the fee of an express hub',
  dutiableMailFee: 'the fee for dutiable mail',
};

function otherSentence({ parameters, ends }: Extract<ComingWhatJson, { kind: 'other' }>): string {
  const names = parameters.map((name) => OTHER_NAMES[name] ?? name);
  return ends
    ? `Not announced yet from this day on: ${sentenceList(names)}.`
    : `Something else changes: ${sentenceList(names)}.`;
}

const percent = (rate: string): string => {
  const known = parseDecimal(rate);
  return known === null ? rate : `${percentOfRate(known)} %`;
};

type Counted = Pick<ComingPage['changes'][number], 'orders' | 'arriving' | 'products'>;

/** How many of the shop's it touches, and how many of those are planned to come that late. */
export function touchesSentence({ orders, arriving, products }: Counted): string {
  if (products === null)
    return `${count(orders, 'open order is', 'open orders are')} planned to arrive on that day or later.`;
  if (orders === 0) return `Touches ${count(products, 'product')}, which no open order holds.`;
  return `Touches ${count(orders, 'open order')} and ${count(products, 'product')}. ${arrivingSentence(orders, arriving)}`;
}

function arrivingSentence(orders: number, arriving: number): string {
  if (orders === 1)
    return arriving === 1
      ? 'The order is planned to arrive on that day or later.'
      : 'The order is planned to arrive before that day; it is touched if it comes later.';
  if (arriving === 0)
    return 'All of these orders are planned to arrive before that day; they are touched if they come later.';
  if (arriving === orders) return 'All of these orders are planned to arrive on that day or later.';
  return `${count(arriving, 'of these orders is', 'of these orders are')} planned to arrive on that day or later; the others are touched if they come that late.`;
}

type TouchedLine = ComingTouchJson['lines'][number];

/** What a change makes of one article of the order that is tried out. */
export function touchedSentence({ description, certain, before, after }: TouchedLine, day: string): string {
  const goods = description ?? 'An article without a description';
  const start = `From ${formatLongDay(day)} ${goods}`;
  if (before === null && after === null) return `${start} ${certain ? 'is touched' : 'may be touched'}.`;
  if (!certain) return `${start} may pay more: ${paidWords(after)} in place of ${paidWords(before)}.`;
  return `${start} pays ${paidWords(after)} in place of ${paidWords(before)}.`;
}

function paidWords(duty: ComingDutyJson | null): string {
  if (duty === null) return 'nothing';
  if (duty.rate === null) return 'a duty that is not known';
  const rate = Number(duty.rate) === 0 ? 'no duty' : percent(duty.rate);
  return duty.amount === null || duty.amount.minor === 0 ? rate : `${rate} (${formatMoney(duty.amount)})`;
}

/** Whether the figures of the what-if have it. */
export const countsSentence = (counts: boolean, { day }: Pick<ComingChangeJson, 'day'>): string =>
  counts
    ? 'This order arrives on that day or later, so the figures above count it.'
    : `The figures above do not count it: they are for an arrival before ${formatDay(day)}.`;
