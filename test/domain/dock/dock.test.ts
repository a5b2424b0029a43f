import { describe, expect, it } from 'vitest';
import { DockBoard, foldScans, inOrder, parcelCode, readScan } from '#domain';
import type { DockEvent } from '#domain';

const shipments = [
  { scn: 'ABCDK7Q000001', orderId: '1', orderName: '#1001' },
  { scn: 'ABCDK7Q000002', orderId: '2', orderName: '#1002' },
  { scn: 'ABCDK7Q000003', orderId: '3', orderName: 'EX 9' },
];

let made = 0;
const event = (code: string, more: Partial<DockEvent> = {}): DockEvent => ({
  id: `e${(made += 1)}`,
  at: `2026-11-30T12:00:${String(made % 60).padStart(2, '0')}.000Z`,
  act: 'scan',
  code,
  count: null,
  ...more,
});

describe('what a scanner typed', () => {
  it.each([
    ['ABCDK7Q000001', 'ABCDK7Q000001', null],
    [' abcdk7q000001\r\n', 'ABCDK7Q000001', null],
    [']C0ABCDK7Q000001', 'ABCDK7Q000001', null],
    ['ABCDK7Q000001 2', 'ABCDK7Q000001', 2],
    ['ABCDK7Q000001   12', 'ABCDK7Q000001', 12],
    ['#1001', '#1001', null],
    ['#1001 3', '#1001', 3],
    ['EX-1001.2', 'EX-1001.2', null],
  ])('%j is read', (typed, code, piece) => {
    expect(readScan(typed)).toEqual({ kind: 'code', code, piece });
  });

  it.each([
    '',
    '   ',
    '\t',
    'A B C',
    'https://x.example/?a=1',
    '=1+1',
    'Z'.repeat(41),
    'Z'.repeat(1_000_000),
    '日本',
    'a\u0000b',
  ])('%j is nonsense', (typed) => {
    expect(readScan(typed)).toEqual({ kind: 'nonsense' });
  });

  it('is what the label of the parcel says', () => {
    expect(readScan(parcelCode('ABCDK7Q000001', { piece: 1, of: 1 }))).toMatchObject({
      code: 'ABCDK7Q000001',
      piece: null,
    });
    expect(readScan(parcelCode('ABCDK7Q000001', { piece: 2, of: 3 }))).toMatchObject({
      code: 'ABCDK7Q000001',
      piece: 2,
    });
  });
});

describe('a scan at the dock', () => {
  it('puts the parcel on once, by its SCN or by the name of its order', () => {
    const board = new DockBoard(shipments);
    expect(board.take(event('ABCDK7Q000001'))).toMatchObject({ kind: 'on', orderName: '#1001', piece: 1, of: 1 });
    expect(board.take(event('#1001'))).toMatchObject({ kind: 'again' });
    expect(board.take(event('1002'))).toMatchObject({ kind: 'on', orderName: '#1002' });
    expect(board.progress()).toMatchObject({ on: 2, parcels: 3, strangers: [], untouched: false });
  });

  it('cries out at what is not on this load, and remembers it until it is put aside', () => {
    const board = new DockBoard(shipments);
    expect(board.take(event('ABCDK7Q999999'))).toEqual({ kind: 'stranger', code: 'ABCDK7Q999999' });
    expect(board.take(event('ABCDK7Q999999'))).toMatchObject({ kind: 'stranger' });
    expect(board.progress()).toMatchObject({ on: 0, strangers: ['ABCDK7Q999999'] });
    board.take(event('ABCDK7Q999999', { act: 'undo' }));
    expect(board.progress().strangers).toEqual([]);
  });

  it('asks which one where a shipment is several parcels, and refuses a number that there is not', () => {
    const board = new DockBoard(shipments);
    board.take(event('ABCDK7Q000002', { act: 'parcels', count: 3 }));
    expect(board.take(event('ABCDK7Q000002'))).toMatchObject({ kind: 'which-piece', of: 3 });
    expect(board.take(event('ABCDK7Q000002 2'))).toMatchObject({ kind: 'on', piece: 2, of: 3 });
    expect(board.take(event('ABCDK7Q000002 4'))).toMatchObject({ kind: 'no-such-piece', piece: 4 });
    expect(board.take(event('ABCDK7Q000002 0'))).toMatchObject({ kind: 'no-such-piece', piece: 0 });
    expect(board.progress()).toMatchObject({ parcels: 5, on: 1 });
    board.take(event('ABCDK7Q000002', { act: 'parcels', count: 1 }));
    expect(board.progress()).toMatchObject({ parcels: 3, on: 0 });
  });

  it('is taken back', () => {
    const board = new DockBoard(shipments);
    board.take(event('ABCDK7Q000001'));
    board.take(event('ABCDK7Q000001', { act: 'undo' }));
    expect(board.progress()).toMatchObject({ on: 0 });
    expect(board.take(event('ABCDK7Q000001'))).toMatchObject({ kind: 'on' });
  });

  it('does nothing where it is nonsense', () => {
    const board = new DockBoard(shipments);
    expect(board.take(event('=cmd|1'))).toEqual({ kind: 'nonsense' });
    expect(board.progress()).toMatchObject({ on: 0, strangers: [] });
  });

  it('keeps a count of parcels within what labels have room for', () => {
    const board = new DockBoard(shipments);
    for (const [count, parcels] of [
      [0, 1],
      [-3, 1],
      [2.9, 2],
      [1e9, 99],
    ] as const) {
      board.take(event('ABCDK7Q000001', { act: 'parcels', count }));
      expect(board.progress().shipments[0]?.parcels).toBe(parcels);
    }
  });
});

describe('what the scans of a load add up to', () => {
  /** A small generator, the same each run. */
  const draw = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;

  it('is the same in whatever order, and however often, they arrive', () => {
    let looked = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const next = draw(seed);
      const codes = ['ABCDK7Q000001', '#1002', 'ABCDK7Q000002 2', 'ABCDK7Q777777', '??', '1001'];
      const events = Array.from({ length: 40 }, (_, n): DockEvent => {
        const acts = ['scan', 'scan', 'scan', 'undo', 'parcels'] as const;
        return {
          id: `${seed}-${n}`,
          at: new Date(Date.UTC(2026, 10, 30, 12) + Math.floor(next() * 20) * 1000).toISOString(),
          act: acts[Math.floor(next() * acts.length)] ?? 'scan',
          code: codes[Math.floor(next() * codes.length)] ?? '',
          count: Math.floor(next() * 4),
        };
      });
      const sum = foldScans(shipments, events);
      const shuffled = [...events, ...events.slice(0, 15)]
        .map((one) => ({ one, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one);
      expect(foldScans(shipments, shuffled)).toEqual(sum);
      expect(inOrder(shuffled)).toHaveLength(events.length);
      looked += sum.on;
    }
    expect(looked).toBeGreaterThan(20);
  });

  it('is nothing where nobody scanned', () => {
    expect(foldScans(shipments, [])).toMatchObject({ parcels: 3, on: 0, untouched: true });
    expect(foldScans([], [])).toEqual({ shipments: [], parcels: 0, on: 0, strangers: [], untouched: true });
  });
});
