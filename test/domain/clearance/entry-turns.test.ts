import { describe, expect, it } from 'vitest';
import { entryTurns, entryTurnsFormal, legalDay } from '#domain';

const day = legalDay('2026-12-04');
const of = (cents: number, over: { orders?: number; asksFormal?: boolean } = {}) => ({
  orders: 3,
  asksFormal: false,
  cents,
  ...over,
});
const nothing = of(0, { orders: 0 });

describe('the one entry of a load', () => {
  it('turns formal by its sum one cent over the limit, and not at it', () => {
    expect(entryTurns(of(2_000_00), of(2_500_00), day)).toBeNull();
    expect(entryTurns(of(2_000_00), of(2_500_01), day)).toMatchObject({
      ...{ from: '11', to: '01', by: 'sum', cents: 2_500_01 },
      limit: { minor: 2_500_00, currency: 'USD' },
    });
  });

  it('turns formal by goods that ask for it, whatever the sum', () => {
    expect(entryTurns(of(500_00), of(600_00, { asksFormal: true }), day)).toMatchObject({ to: '01', by: 'goods' });
  });

  it('turns back where orders leave it', () => {
    expect(entryTurns(of(2_500_01), of(2_500_00), day)).toMatchObject({ from: '01', to: '11', by: 'sum' });
    expect(entryTurns(of(900_00, { asksFormal: true }), of(800_00), day)).toMatchObject({ to: '11', by: 'goods' });
  });

  it('does not turn where it is formal already, or where nothing is left of it', () => {
    expect(entryTurns(of(3_000_00), of(4_000_00), day)).toBeNull();
    expect(entryTurns(of(900_00, { asksFormal: true }), of(4_000_00, { asksFormal: true }), day)).toBeNull();
    expect(entryTurns(of(3_000_00), nothing, day)).toBeNull();
  });

  it('that begins turns by the sum alone: not where an order of it is formal by itself', () => {
    expect(entryTurnsFormal(of(2_500_00), day)).toBeNull();
    expect(entryTurnsFormal(of(2_500_01), day)).toMatchObject({ from: null, to: '01', by: 'sum' });
    expect(entryTurnsFormal(of(2_600_00, { asksFormal: true }), day)).toBeNull();
    expect(entryTurnsFormal(nothing, day)).toBeNull();
  });
});
