import type { IsoDay, RegimeSpanJson, WhatIfLine, WhatIfRequest } from '#contract';
import { checkHts, MODES, parseCurrency, parseMoneyText } from '#domain';
import type { LegalDay } from '#domain';
import { htsSentence } from '../phrases/said-faults.ts';
import { whatIf as texts } from '#messages/what-if';
import { plainNumber, typedNumber } from '../format/typed.ts';
import { words } from '../format/words.ts';
import { oneOf } from './one-of.ts';
import { tooLong } from './too-long.ts';

const say = words(texts);
const DESCRIPTION_LONGEST = 255;

export const SUBJECTS = ['order', 'shipment', 'basket'] as const;

export const EMPTY_LINE = { description: '', quantity: '1', price: '', origin: '', hts: '' };
export type LineDraft = typeof EMPTY_LINE;
export type LineProblems = Partial<Record<keyof LineDraft, string>>;

/** What is asked, as it stands in the fields; an empty text: as it is. */
export interface WhatIfDraft {
  readonly kind: (typeof SUBJECTS)[number];
  /** Its id, or its name; empty: none is chosen. */
  readonly order: string;
  readonly loadId: string;
  readonly currency: string;
  readonly lines: readonly LineDraft[];
  readonly arrivalDay: string;
  readonly mode: string;
  readonly origin: string;
  readonly importerCountry: string;
  readonly amendments: boolean;
}

export const emptyWhatIf = (order: string): WhatIfDraft => ({
  kind: 'order',
  order,
  loadId: '',
  currency: 'USD',
  lines: [EMPTY_LINE],
  arrivalDay: '',
  mode: '',
  origin: '',
  importerCountry: '',
  amendments: true,
});

/** What is wrong in a line of the basket. What is empty is not wrong, it is not there yet. */
export function lineProblems(line: LineDraft, currency: string, day: LegalDay): LineProblems {
  const [known, price, hts] = [parseCurrency(currency), plainNumber(line.price), line.hts.trim()];
  const check = hts === '' ? null : checkHts(hts, day);
  const description = tooLong(line.description, DESCRIPTION_LONGEST);
  return {
    ...(description === undefined ? {} : { description }),
    ...(/^[1-9]\d{0,5}$/.test(line.quantity.trim()) ? {} : { quantity: say('wrong.quantity') }),
    ...(price !== '' && known !== null && parseMoneyText(price, known) === null
      ? { price: say('wrong.price', { example: typedNumber('19.95') }) }
      : {}),
    ...(check?.kind === 'refused' ? { hts: htsSentence(check) } : {}),
  };
}

/** Null: something that the question needs is not there yet. */
export function whatIfRequest(draft: WhatIfDraft, day: LegalDay): WhatIfRequest | null {
  const subject = subjectOf(draft, day);
  if (subject === null) return null;
  const { arrivalDay, origin, importerCountry, amendments } = draft;
  const mode = oneOf(MODES, draft.mode);
  return {
    subject,
    ...(arrivalDay === '' ? {} : { arrivalDay }),
    ...(mode === null ? {} : { mode }),
    ...(origin === '' ? {} : { origin }),
    ...(importerCountry === '' ? {} : { importerCountry }),
    amendments,
  };
}

function subjectOf(draft: WhatIfDraft, day: LegalDay): WhatIfRequest['subject'] | null {
  const { kind, order, loadId, lines } = draft;
  if (kind === 'order') return order === '' ? null : { kind, order };
  if (kind === 'shipment') return loadId === '' ? null : { kind, loadId };
  const currency = draft.currency.trim().toUpperCase();
  const whole = (line: LineDraft) =>
    line.price.trim() !== '' && Object.keys(lineProblems(line, currency, day)).length === 0;
  if (parseCurrency(currency) === null || !lines.every(whole)) return null;
  return { kind, currency, lines: lines.map(lineOf) };
}

const lineOf = ({ description, quantity, price, origin, hts }: LineDraft): WhatIfLine => ({
  description: description.trim(),
  quantity: Number(quantity),
  price: plainNumber(price),
  origin: origin === '' ? null : origin,
  hts: hts.trim() === '' ? null : hts.trim(),
});

/** Days that show what a change of law does: the last one on which the exemption was open, today, and the first of what comes. */
export function tellingDays(
  spans: readonly RegimeSpanJson[],
  today: IsoDay,
): { day: IsoDay; is: 'last-open' | 'today' | RegimeSpanJson['exemption'] }[] {
  const lastOpen = spans.findLast(({ exemption, until }) => exemption === 'open' && until !== null && until < today);
  const next = spans.find(({ from }) => from > today);
  return [
    ...(lastOpen?.until ? [{ day: lastOpen.until, is: 'last-open' as const }] : []),
    { day: today, is: 'today' as const },
    ...(next ? [{ day: next.from, is: next.exemption }] : []),
  ];
}
