import type { ComingChangeJson, ComingDutyJson, ComingPage, ComingTouchJson, ComingWhatJson } from '#contract';
import { parseDecimal, percentOfRate } from '#domain';
import { coming as texts } from '#messages/coming';
import { formatDay, formatLongDay } from '../format/day.ts';
import { sentenceList } from '../format/list.ts';
import { formatMoney } from '../format/money.ts';
import { typedNumber } from '../format/typed.ts';
import { words } from '../format/words.ts';
import { layerName } from './entry-options.ts';

const say = words(texts);

export const NOTHING_AHEAD = say('none');

/** What changes, in a sentence that names the goods as a shop does. */
export function comingSentence(what: ComingWhatJson): string {
  switch (what.kind) {
    case 'duty':
      return dutySentence(what);
    case 'program': {
      const name =
        PROGRAM_NAMES[what.symbols[0] ?? ''] ?? say('program.other', { symbols: sentenceList(what.symbols) });
      return what.ends ? say('program.ends', { program: name }) : say('program.begins', { program: name });
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
  D: say('program.agoa'),
  '9820': say('program.haiti'),
};

type Duty = Extract<ComingWhatJson, { kind: 'duty' }>;

/** Lists of Section 232 say whose goods they are in the first words of their condition. */
const LISTED: readonly (readonly [start: string, goods: string])[] = [
  ['polysilicon', say('goods.solar')],
  ['upholstered', say('goods.upholstered')],
  ['kitchen cabinet', say('goods.kitchen')],
  ['only as a component of an unmanned aircraft', say('goods.drone-components')],
  ['only as a part of an unmanned aircraft', say('goods.drone-parts')],
];

function dutySentence({ layer, rate, effect, condition }: Duty): string {
  if (layer === 'section-301-nicaragua' && rate !== null) return say('nicaragua', { rate: percent(rate) });
  if (layer === 'section-301-chips') return say('chips');
  const [, goods] = LISTED.find(([start]) => condition?.startsWith(start)) ?? [];
  if (goods !== undefined && effect !== null) return effectWords(goods, effect);
  const name = { layer: layerName(layer) };
  const much = effect ?? (rate === null ? null : say('of-value', { rate: percent(rate) }));
  if (condition === null) return much === null ? say('layer', name) : say('layer.to', { ...name, much });
  return much === null
    ? say('layer.which', { ...name, condition })
    : say('layer.to.which', { ...name, much, condition });
}

function effectWords(goods: string, effect: string): string {
  const [, before, after] = /^\+(\d+) % .*; (\d+) % from \d{4}-\d\d-\d\d$/.exec(effect) ?? [];
  if (before !== undefined && after !== undefined) return say('goods.pay.instead', { goods, after, before });
  if (effect.startsWith('+100 % or 25 %')) return say('goods.pay.drones', { goods });
  const [, more, rest] = /^\+(\d+) %(.*)$/.exec(effect) ?? [];
  if (more === undefined) return say('goods.pay.other', { goods, effect });
  return rest?.includes('minimum import price')
    ? say('goods.pay.minimum', { goods, more })
    : say('goods.pay.more', { goods, more });
}

function exemptionSentence({ before, after }: Extract<ComingWhatJson, { kind: 'exemption' }>): string {
  if (after === 'open') return say('exemption.opens');
  return before === 'open' ? say('exemption.closes', { after }) : say('exemption.stays', { after });
}

function listSentence({ list, effect, ends }: Extract<ComingWhatJson, { kind: 'list' }>): string {
  if (list === 'canada-import-ban') return ends ? say('list.canada.ends') : say('list.canada');
  return ends ? say('list.quota.ends', { effect }) : say('list.quota', { effect });
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  merchandiseProcessingFee: say('fee.mpf'),
  manualEntryFee: say('fee.paper'),
  expressConsignmentFee: say('fee.hub'),
  dutiableMailFee: say('fee.mail'),
};

function otherSentence({ parameters, ends }: Extract<ComingWhatJson, { kind: 'other' }>): string {
  const names = parameters.map((name) => OTHER_NAMES[name] ?? name);
  return ends ? say('other.ends', { names: sentenceList(names) }) : say('other', { names: sentenceList(names) });
}

const percent = (rate: string): string => {
  const known = parseDecimal(rate);
  return known === null ? rate : say('percent', { figure: typedNumber(percentOfRate(known)) });
};

type Counted = Pick<ComingPage['changes'][number], 'orders' | 'arriving' | 'products'>;

/** How many of the shop's it touches, and how many of those are planned to come that late. */
export function touchesSentence({ orders, arriving, products }: Counted): string {
  if (products === null) return say('touches.all', { orders });
  if (orders === 0) return say('touches.products', { products });
  return say('touches', { orders, products, arriving: arrivingSentence(orders, arriving) });
}

function arrivingSentence(orders: number, arriving: number): string {
  if (orders === 1) return arriving === 1 ? say('arriving.one') : say('arriving.one-before');
  if (arriving === 0) return say('arriving.none');
  if (arriving === orders) return say('arriving.all');
  return say('arriving.some', { arriving });
}

type TouchedLine = ComingTouchJson['lines'][number];

/** What a change makes of one article of the order that is tried out. */
export function touchedSentence({ description, certain, before, after }: TouchedLine, day: string): string {
  const said = { day: formatLongDay(day), goods: description ?? say('goods.none') };
  if (before === null && after === null) return certain ? say('touched', said) : say('touched.may', said);
  const paid = { ...said, before: paidWords(before), after: paidWords(after) };
  return certain ? say('touched.pays', paid) : say('touched.may-pay', paid);
}

function paidWords(duty: ComingDutyJson | null): string {
  if (duty === null) return say('paid.nothing');
  if (duty.rate === null) return say('paid.not-known');
  const rate = Number(duty.rate) === 0 ? say('paid.none') : percent(duty.rate);
  return duty.amount === null || duty.amount.minor === 0
    ? rate
    : say('paid.amount', { rate, amount: formatMoney(duty.amount) });
}

/** Whether the figures of the what-if have it. */
export const countsSentence = (counts: boolean, { day }: Pick<ComingChangeJson, 'day'>): string =>
  counts ? say('counts') : say('counts-not', { day: formatDay(day) });
