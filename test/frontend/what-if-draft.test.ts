import { describe, expect, it } from 'vitest';
import type { RegimeSpanJson } from '#contract';
import { legalDay } from '#domain';
import {
  emptyWhatIf,
  EMPTY_LINE,
  lineProblems,
  tellingDays,
  whatIfRequest,
} from '../../web/frontend/state/what-if-draft.ts';

const day = legalDay('2026-11-23');
const basket = (line: Partial<typeof EMPTY_LINE>) => ({
  ...emptyWhatIf(''),
  kind: 'basket' as const,
  currency: 'cad ',
  lines: [{ ...EMPTY_LINE, ...line }],
});

describe('what is asked by a what-if', () => {
  it('is nothing until an order or a shipment is chosen, or every line of a basket has its price', () => {
    expect(whatIfRequest(emptyWhatIf(''), day)).toBeNull();
    expect(whatIfRequest({ ...emptyWhatIf('1'), kind: 'shipment' }, day)).toBeNull();
    expect(whatIfRequest(basket({}), day)).toBeNull();
    expect(whatIfRequest({ ...basket({ price: '19.95' }), currency: 'XX' }, day)).toBeNull();
    expect(whatIfRequest(emptyWhatIf('1221'), day)).toEqual({
      subject: { kind: 'order', order: '1221' },
      amendments: true,
    });
  });

  it('names only what is supposed otherwise, and leaves unknown what is left empty', () => {
    const draft = { ...basket({ description: ' Mug ', price: ' 19.95 ', quantity: '3' }), mode: 'air', origin: 'JP' };
    expect(whatIfRequest(draft, day)).toEqual({
      subject: {
        kind: 'basket',
        currency: 'CAD',
        lines: [{ description: 'Mug', quantity: 3, price: '19.95', origin: null, hts: null }],
      },
      mode: 'air',
      origin: 'JP',
      amendments: true,
    });
  });

  it('is nothing while a line is wrong, and the field says why', () => {
    const wrong = { ...EMPTY_LINE, quantity: '0', price: '1,2,3', hts: '902300015' };
    expect(Object.keys(lineProblems(wrong, 'USD', day)).sort()).toEqual(['hts', 'price', 'quantity']);
    expect(lineProblems(wrong, 'USD', day).hts).toContain('0902.30.0015');
    expect(whatIfRequest(basket({ price: '5', quantity: '1.5' }), day)).toBeNull();
  });
});

describe('the days that show what a change of law does', () => {
  const span = (exemption: RegimeSpanJson['exemption'], from: string, until: string | null): RegimeSpanJson => ({
    id: from,
    exemption,
    closedOrigins: [],
    from,
    until,
    source: { cite: '', url: '', says: '', checkedOn: from, confidence: 'primary' },
  });
  const spans = [
    span('open', '2016-03-10', '2025-08-28'),
    span('suspended', '2025-08-29', '2027-06-30'),
    span('repealed', '2027-07-01', null),
  ];

  it('are the last open one, today, and the first of what comes', () => {
    expect(tellingDays(spans, '2026-11-23').map(({ day }) => day)).toEqual(['2025-08-28', '2026-11-23', '2027-07-01']);
  });

  it('are fewer before it was closed and after it is repealed', () => {
    expect(tellingDays(spans, '2025-03-03').map(({ day }) => day)).toEqual(['2025-03-03', '2025-08-29']);
    expect(tellingDays(spans, '2028-01-01').map(({ day }) => day)).toEqual(['2025-08-28', '2028-01-01']);
  });
});
