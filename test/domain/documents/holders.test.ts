import { describe, expect, it } from 'vitest';
import { CHECKLIST, checklistOf } from '#domain';
import type { FileHandled } from '#domain';

const of = (id: string, revision: number, ...events: FileHandled[]) =>
  checklistOf(revision, events).find((line) => line.id === id)?.state;
const did = (act: FileHandled['act'], file: string, revision = 1): FileHandled => ({ act, file, revision });

describe('who has what', () => {
  it('begins with nothing', () => {
    expect(checklistOf(1, []).map(({ state }) => state)).toEqual(CHECKLIST.map(() => 'none'));
  });

  it.each([
    ['driver-cover', 'none', [did('downloaded', 'invoice-pdf')]],
    ['driver-cover', 'taken-out', [did('downloaded', 'cover-sheet-pdf')]],
    ['driver-cover', 'taken-out', [did('downloaded', 'all.zip')]],
    ['driver-cover', 'has', [did('downloaded', 'all.zip'), did('given', 'driver-cover')]],
    ['driver-invoice', 'none', [did('given', 'broker-invoice')]],
    ['carrier-trip', 'has', [did('sent', 'ace-trip-json')]],
    ['carrier-trip', 'taken-out', [did('downloaded', 'borderconnect-csv')]],
    ['carrier-trip', 'none', [did('sent', 'ace-trip-cancel-json')]],
    ['broker-lines', 'taken-out', [did('downloaded', 'invoice-xlsx')]],
    ['broker-invoice', 'taken-out', [did('downloaded', 'invoice-xlsx')]],
  ])('%s is %s', (id, state, events) => {
    expect(of(id, 1, ...events)).toBe(state);
  });

  it('is outdated by a newer revision, until it is given again', () => {
    const given = did('given', 'broker-invoice');
    expect(of('broker-invoice', 2, given)).toBe('outdated');
    expect(of('broker-invoice', 2, given, did('downloaded', 'invoice-pdf', 2))).toBe('outdated');
    expect(of('broker-invoice', 2, given, did('given', 'broker-invoice', 2))).toBe('has');
    expect(of('driver-cover', 2, did('downloaded', 'cover-sheet-pdf'))).toBe('none');
    expect(of('carrier-trip', 2, did('sent', 'ace-trip-json'), did('sent', 'ace-trip-update-json', 2))).toBe('has');
  });
});
