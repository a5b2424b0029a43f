import { describe, expect, it } from 'vitest';
import type { DockEventJson, DockProgressJson, ScanAnswerJson } from '#contract';
import { againstHandOver, progressWords, scanWords } from '../../web/frontend/phrases/dock.ts';
import { boardOf } from '../../web/frontend/state/dock-board.ts';
import { keepUnsent, unsent } from '../../web/frontend/state/dock-queue.ts';
import type { Shelf } from '../../web/frontend/state/dock-queue.ts';

const shelf = (full = false): Shelf & { readonly held: Map<string, string> } => {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error('QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key) => void held.delete(key),
  };
};
const event = (id: string, code: string): DockEventJson => ({ id, at: '2026-11-30T12:00:00.000Z', act: 'scan', code });

describe('scans that were not confirmed', () => {
  it('stay on the device, a load apart from another, until they are', () => {
    const own = shelf();
    expect(keepUnsent(own, 'a', [event('1', 'X'), event('2', 'Y')])).toBe(true);
    expect(unsent(own, 'a').map(({ id }) => id)).toEqual(['1', '2']);
    expect(unsent(own, 'b')).toEqual([]);
    keepUnsent(own, 'a', []);
    expect(own.held.size).toBe(0);
  });

  it('are none where what is kept cannot be read, and a full device is told', () => {
    const own = shelf();
    for (const odd of ['{', 'null', '{"a":1}', '[1,null,{"id":1}]', '"x"']) {
      own.held.set('minimis-dock-a', odd);
      expect(unsent(own, 'a'), odd).toEqual([]);
    }
    expect(keepUnsent(shelf(true), 'a', [event('1', 'X')])).toBe(false);
  });
});

describe('the board of a device', () => {
  const told: DockProgressJson = {
    shipments: [
      { scn: 'ABCDK7Q000001', orderId: '1', orderName: '#1001', parcels: 1, on: [1] },
      { scn: 'ABCDK7Q000002', orderId: '2', orderName: '#1002', parcels: 3, on: [2] },
    ],
    parcels: 4,
    on: 2,
    strangers: ['ZZ1'],
    untouched: false,
  };

  it('is what the server told, to the parcel', () => {
    expect(boardOf(told, []).progress()).toMatchObject(told);
  });

  it('has what waits to be sent on top', () => {
    const waiting = [
      event('1', '#1002 3'),
      event('2', 'QQ9'),
      { ...event('3', 'ABCDK7Q000001'), act: 'undo' as const },
    ];
    expect(boardOf(told, waiting).progress()).toMatchObject({ on: 2, parcels: 4, strangers: ['ZZ1', 'QQ9'] });
  });
});

describe('the words at the dock', () => {
  const at = { scn: 'ABCDK7Q000001', orderName: '#1001' };
  it.each<[ScanAnswerJson, string, string]>([
    [{ kind: 'on', ...at, piece: 1, of: 1 }, 'success', 'On: #1001'],
    [{ kind: 'on', ...at, piece: 2, of: 3 }, 'success', 'On: #1001, parcel 2 of 3'],
    [{ kind: 'again', ...at, piece: 1, of: 1 }, 'info', 'Already on: #1001'],
    [{ kind: 'which-piece', ...at, of: 3 }, 'warning', 'Which parcel of #1001?'],
    [{ kind: 'no-such-piece', ...at, piece: 4, of: 3 }, 'warning', '#1001 has no parcel 4'],
    [{ kind: 'stranger', code: 'X1', place: null }, 'critical', 'Stop: not on this truck'],
    [{ kind: 'nonsense' }, 'warning', 'No label'],
  ])('say what %j did', (answer, tone, title) => {
    expect(scanWords(answer)).toMatchObject({ tone, title });
  });

  it('say where a stranger belongs', () => {
    const place = { orderId: '9', orderName: '#1009' };
    const load = { id: 'l', name: 'S-0003', state: 'open' as const, live: true };
    const text = (where: typeof load | null) =>
      scanWords({ kind: 'stranger', code: 'X1', place: { ...place, load: where } }).text;
    expect(text(null)).toBe('Order #1009 is in no shipment. Put it aside.');
    expect(text(load)).toBe('Order #1009 belongs on S-0003. Put it aside.');
    expect(text({ ...load, live: false })).toBe('Order #1009 was taken out of S-0003. Put it aside.');
  });

  it('count', () => {
    expect(progressWords({ on: 14, parcels: 14 })).toBe('All 14 parcels are on.');
    expect(progressWords({ on: 1, parcels: 1 })).toBe('The one parcel is on.');
    expect(progressWords({ on: 1, parcels: 2 })).toBe('1 of 2 parcels is on; 1 is missing.');
    expect(progressWords({ on: 12, parcels: 14 })).toBe('12 of 14 parcels are on; 2 are missing.');
    expect(againstHandOver({ missing: 0, strangers: 0 })).toBeNull();
    expect(againstHandOver({ missing: 2, strangers: 1 })).toBe(
      '2 parcels were not scanned, and 1 scanned parcel does not belong on it.',
    );
  });
});
