/** Who must have something before a truck may go to the border. */
export const HOLDERS = ['driver', 'carrier', 'broker'] as const;
export type Holder = (typeof HOLDERS)[number];

/**
 * What each must have; one of the files is enough, and the ZIP holds them all. 19 CFR 123.92 for the manifest, which the carrier files an hour ahead; 142.3 and 142.6 for
 * the invoice with the entry; the cover sheet and the goods' papers ride with the driver.
 */
export const CHECKLIST = [
  { id: 'driver-cover', holder: 'driver', files: ['cover-sheet-pdf'] },
  { id: 'driver-invoice', holder: 'driver', files: ['invoice-pdf'] },
  { id: 'driver-goods', holder: 'driver', files: ['bill-of-lading-pdf', 'packing-list-pdf', 'load-sheet-pdf'] },
  {
    id: 'carrier-trip',
    holder: 'carrier',
    files: ['borderconnect-csv', 'ace-trip-json', 'ace-trip-update-json', 'keying-sheet-pdf', 'keying-sheet-xlsx'],
  },
  { id: 'broker-invoice', holder: 'broker', files: ['invoice-pdf', 'invoice-xlsx', 'invoice-csv'] },
  { id: 'broker-lines', holder: 'broker', files: ['broker-ci-23-csv', 'broker-smartborder-193-csv', 'invoice-xlsx'] },
] as const satisfies readonly { readonly id: string; readonly holder: Holder; readonly files: readonly string[] }[];
export type ChecklistId = (typeof CHECKLIST)[number]['id'];

export interface FileHandled {
  /** Of a file, of a line of the list, or `all.zip`. */
  readonly file: string;
  readonly revision: number;
  readonly act: 'downloaded' | 'sent' | 'given';
}

/**
 * `has`: it was given or sent, of the revision in force. `outdated`: of an older one. `taken-out`: it was downloaded, and is not marked as
 * given. `none`: nothing.
 */
export interface ChecklistLine<Event extends FileHandled> {
  readonly id: ChecklistId;
  readonly holder: Holder;
  readonly state: 'has' | 'outdated' | 'taken-out' | 'none';
  /** What the state rests on. */
  readonly by: Event | null;
}

const WHOLE = 'all.zip';

/** `events`: the oldest first. A driver's or a broker's file that somebody downloaded is still with us until it is said to be given. */
export function checklistOf<Event extends FileHandled>(
  revision: number,
  events: readonly Event[],
): ChecklistLine<Event>[] {
  return CHECKLIST.map(({ id, holder, files }): ChecklistLine<Event> => {
    const own: readonly string[] = files;
    const mine = events.filter(({ file, act }) =>
      act === 'given'
        ? file === id
        : file === WHOLE || (own.includes(file) && (act === 'downloaded' || holder === 'carrier')),
    );
    const handed = mine.filter(({ act }) => act !== 'downloaded').at(-1);
    if (handed !== undefined)
      return { id, holder, state: handed.revision === revision ? 'has' : 'outdated', by: handed };
    const taken = mine.at(-1);
    if (taken === undefined) return { id, holder, state: 'none', by: null };
    return { id, holder, state: taken.revision === revision ? 'taken-out' : 'none', by: taken };
  });
}

/** The last that was done with each file: who has which revision. */
export function lastHandled<Event extends FileHandled>(events: readonly Event[]): ReadonlyMap<string, Event> {
  return new Map(events.map((event) => [event.file, event]));
}
