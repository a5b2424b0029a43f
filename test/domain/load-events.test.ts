import { describe, expect, test } from 'vitest';
import { LOAD_STATES, projectLoad, readLoadEvent, step, stepOf, writeLoadAct } from '#domain';
import type { LoadAct, LoadEvent, LoadState, StoredLoadEvent } from '#domain';

const opened: LoadAct = {
  kind: 'opened',
  number: 7,
  shipFromKey: 'CA|Toronto',
  shipFromName: 'Toronto',
  arrivalAt: '2026-11-26T17:00:00.000Z',
  arrivalDay: '2026-11-26',
  mode: 'truck',
  port: '0901',
  entry: '11',
  scac: null,
};
const sealed: LoadAct = { kind: 'sealed', revision: 1, documentHash: 'abc' };
const acts: readonly LoadAct[] = [
  opened,
  { kind: 'orders-added', orders: ['1', '2', '3'] },
  { kind: 'orders-removed', orders: ['2'], why: 'no-longer-fits' },
  { kind: 'orders-moved-in', orders: ['9'], fromLoad: 'other' },
  { kind: 'orders-moved-out', orders: ['3'], toLoad: 'other' },
  { kind: 'arrival-moved', before: 'x', arrivalAt: '2026-11-27T17:00:00.000Z', arrivalDay: '2026-11-27' },
  { kind: 'carrier-changed', before: null, scac: 'ABCD' },
  { kind: 'doubts-acknowledged', name: 'Marta Ruiz', seen: 'f' },
  sealed,
  { kind: 'advanced', from: 'sealed', to: 'handed-over' },
  { kind: 'left-short', orders: ['1'] },
  { kind: 'exception-kept', order: '1', seen: '1.abc', reason: 'Found on the truck' },
  {
    kind: 'revised',
    revision: 2,
    documentHash: 'def',
    filed: false,
    taken: [{ order: '5', scn: 'ABCDN2A000005', pieces: 1, valueUsdMinor: 4000 }],
    replaced: [
      {
        order: '9',
        scn: 'ABCDN2A000009',
        pieces: 1,
        valueUsdMinor: 4000,
        scnNow: 'ABCDN2A000009',
        piecesNow: 2,
        valueNowUsdMinor: 8000,
      },
    ],
  },
  { kind: 'cancelled', from: 'handed-over', why: 'given-up', orders: ['1', '9'] },
];

const told = (list: readonly LoadAct[]): LoadEvent[] =>
  list.map((act, index) => ({ seq: index + 1, at: `2026-11-20T10:00:0${index}.000Z`, by: '77', act, rulebook: null }));

const stored = (act: LoadAct): StoredLoadEvent => ({
  seq: 1,
  at: '2026-11-20T10:00:00.000Z',
  by: null,
  kind: act.kind,
  fromState: stepOf(act)?.from ?? null,
  toState: stepOf(act)?.to ?? null,
  details: writeLoadAct(act),
  rulebookVersion: 'r',
  rulebookHash: 'h',
});

describe('an event of a load', () => {
  test('of each kind is read as it was written', () => {
    expect(new Set(acts.map(({ kind }) => kind)).size).toBe(acts.length);
    for (const act of acts)
      expect(readLoadEvent(stored(act))).toMatchObject({
        kind: 'read',
        event: { act, by: null, rulebook: { version: 'r', hash: 'h' } },
      });
  });

  test('that lacks any one of its fields is named by it, and never read', () => {
    let seen = 0;
    for (const act of acts) {
      const details = JSON.parse(writeLoadAct(act)) as Record<string, unknown>;
      for (const field of Object.keys(details)) {
        seen += 1;
        const { [field]: _gone, ...rest } = details;
        const read = readLoadEvent({ ...stored(act), details: JSON.stringify(rest) });
        expect(read, `${act.kind} without ${field}`).toMatchObject({ kind: 'unreadable', why: 'malformed', field });
      }
    }
    expect(seen).toBeGreaterThan(30);
  });

  test('of the next version or of a kind unknown here is told from a damaged one', () => {
    const row = stored(opened);
    expect(readLoadEvent({ ...row, details: '{"v":2}' })).toMatchObject({ why: 'newer' });
    expect(readLoadEvent({ ...row, kind: 'weighed' })).toMatchObject({ why: 'unknown-kind' });
    expect(readLoadEvent({ ...row, kind: 'toString' })).toMatchObject({ why: 'unknown-kind' });
    for (const details of ['', 'null', '[]', '7', '{"v":"1"}', '{"v":0}', '{"v":1.5}'])
      expect(readLoadEvent({ ...row, details })).toMatchObject({ kind: 'unreadable', why: 'malformed' });
  });
});

describe('the events of a load', () => {
  test('add up to its state, its orders, its arrival and who did what', () => {
    expect(projectLoad(told(acts.slice(0, 9)))).toMatchObject({
      kind: 'load',
      load: {
        number: 7,
        state: 'sealed',
        orders: ['1', '9'],
        arrivalDay: '2026-11-27',
        scac: 'ABCD',
        openedAt: '2026-11-20T10:00:00.000Z',
        sealedAt: '2026-11-20T10:00:08.000Z',
        sealedBy: '77',
        acknowledgedBy: 'Marta Ruiz',
        revision: 1,
        documentHash: 'abc',
        cancelledBy: null,
      },
    });
    expect(projectLoad(told(acts))).toMatchObject({ load: { state: 'cancelled', orders: [], cancelledBy: '77' } });
  });

  test('begin with its opening, and do not without it', () => {
    expect(projectLoad([])).toEqual({ kind: 'not-opened' });
    expect(projectLoad(told([sealed]))).toEqual({ kind: 'not-opened' });
    expect(projectLoad(told([opened, opened]))).toEqual({ kind: 'broken', seq: 2 });
  });

  test('take every step that the table of its life has, from the state that it is in, and no other', () => {
    const way: Readonly<Record<LoadState, readonly LoadAct[]>> = waysTo();
    for (const from of LOAD_STATES)
      for (const to of LOAD_STATES) {
        const leads = step(from, to, 'staff').kind === 'taken' || step(from, to, 'customs').kind === 'taken';
        const events = told([opened, ...way[from], { kind: 'advanced', from, to }]);
        const projection = projectLoad(events);
        expect(projection, `${from} to ${to}`).toMatchObject(
          leads ? { kind: 'load', load: { state: to } } : { kind: 'broken', seq: events.length },
        );
      }
    expect(projectLoad(told([opened, { kind: 'advanced', from: 'sealed', to: 'handed-over' }]))).toMatchObject({
      kind: 'broken',
    });
  });
});

function waysTo(): Readonly<Record<LoadState, readonly LoadAct[]>> {
  const filed: readonly LoadAct[] = [
    sealed,
    { kind: 'advanced', from: 'sealed', to: 'handed-over' },
    { kind: 'advanced', from: 'handed-over', to: 'filed' },
  ];
  const beyond = (to: LoadState): readonly LoadAct[] => [...filed, { kind: 'advanced', from: 'filed', to }];
  return {
    open: [],
    sealed: [sealed],
    'handed-over': filed.slice(0, 2),
    filed,
    arrived: beyond('arrived'),
    held: beyond('held'),
    'partly-released': beyond('partly-released'),
    released: beyond('released'),
    cancelled: [{ kind: 'cancelled', from: 'open', why: 'given-up', orders: [] }],
  };
}
