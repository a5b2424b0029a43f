import type { LoadRow } from '#contract';
import { entriesInLoad, LOAD_ENTRIES, oneEntryTypeOf, portOf, loadName, totalsOf } from '#domain';
import type { EntryInLoad, JoinKey, OneEntryType } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { entryOf, keyOf } from '../loads/facts.ts';
import { changedSinceSealed, documentsOf } from '../loads/since-sealed.ts';
import type { LoadWithoutDocument } from '../store/load-list.ts';
import { lanesOf } from '../store/lanes.ts';
import { stateOfLoad, usdJson } from './order-row.ts';
import { isKnownFrozen, isKnownOpen } from '../store/load-state.ts';
import { sumsOfLoads } from '../store/load-totals.ts';

interface Totals {
  readonly orders: number;
  readonly pieces: number;
  readonly weightGrams: number;
  readonly weightIncomplete: boolean;
  readonly valueUsdMinor: number;
  readonly entries: readonly EntryInLoad[];
  readonly oneEntry: OneEntryType | null;
}

const NOTHING: Totals = {
  orders: 0,
  pieces: 0,
  weightGrams: 0,
  weightIncomplete: false,
  valueUsdMinor: 0,
  entries: [],
  oneEntry: null,
};

type SumsRow = Awaited<ReturnType<typeof sumsOfLoads>>[number];

/** Sums over the orders that are in these shipments now. */
async function totalsByLoad(
  db: Deps['db'],
  shop: string,
  loads: readonly LoadWithoutDocument[],
): Promise<ReadonlyMap<string, Totals>> {
  if (loads.length === 0) return new Map();
  const rows = await sumsOfLoads(
    db,
    shop,
    loads.map(({ id }) => id),
  );
  const sums = new Map(rows.map((row) => [row.id, row]));
  const lanes = await lanesOf(db, shop);
  const inOneEntry = new Set(
    lanes.filter(({ lane }) => lane.route.clearance === 'one-entry').map(({ lane }) => lane.id),
  );
  return new Map(
    loads.flatMap((load) => {
      const row = sums.get(load.id);
      return row === undefined ? [] : [[load.id, openTotals(row, inOneEntry.has(load.laneId) ? keyOf(load) : null)]];
    }),
  );
}

/** `oneEntryOn`: the key of a load that is cleared by one entry. */
function openTotals(row: SumsRow, oneEntryOn: JoinKey | null): Totals {
  const entries = LOAD_ENTRIES.map((entry) => ({ entry, orders: Number(row[entry]) })).filter(
    ({ orders }) => orders > 0,
  );
  const entered = {
    orders: Number(row['11'] + row['01']),
    cents: Number(row.enteredUsdMinor),
    asksFormal: row['01'] > 0n,
  };
  return {
    orders: Number(row.orders),
    pieces: Number(row.pieces),
    weightGrams: Number(row.weightGrams),
    weightIncomplete: row.weightIncomplete,
    valueUsdMinor: Number(row.valueUsdMinor),
    entries,
    oneEntry: oneEntryOn === null ? null : oneEntryTypeOf(entered, oneEntryOn.arrivalDay),
  };
}

export async function loadRows(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shop: string,
  loads: readonly LoadWithoutDocument[],
): Promise<LoadRow[]> {
  const open = loads.filter((load) => !isKnownFrozen(load));
  const [totals, sealed, changed] = await Promise.all([
    totalsByLoad(db, shop, open),
    sealedTotals(db, shop, loads),
    changedSinceSealed(db, shop, loads),
  ]);
  const now = clock.now();
  return loads.map((load) =>
    loadRow(load, now, sealed.get(load.id) ?? totals.get(load.id) ?? NOTHING, changed.get(load.id)?.length ?? 0),
  );
}

/** What is sealed stays as the manifest says, whatever becomes of its orders: columns that were written with the document. */
async function sealedTotals(
  db: Deps['db'],
  shop: string,
  loads: readonly LoadWithoutDocument[],
): Promise<ReadonlyMap<string, Totals>> {
  const frozen = loads.filter(isKnownFrozen);
  // Sealed by an older process while a new one runs: only its document says what it holds.
  const older = await documentsOf(
    db,
    shop,
    frozen.filter(({ orders }) => orders === null),
  );
  return new Map(
    frozen.map((load) => {
      const document = older.get(load.id);
      const { orders, pieces, weightGrams, valueUsdMinor } = document === undefined ? load : totalsOf(document);
      const entries = document === undefined ? sealedEntries(load) : entriesInLoad(document);
      const oneEntry = (['11', '01'] as const).find((type) => type === load.oneEntry) ?? null;
      const numbers = {
        pieces: Number(pieces),
        weightGrams: Number(weightGrams),
        valueUsdMinor: Number(valueUsdMinor),
      };
      return [load.id, { orders: orders ?? 0, ...numbers, entries, oneEntry, weightIncomplete: false }];
    }),
  );
}

/** Sealed before each order had an entry of its own: all of them crossed under the load's. */
function sealedEntries(load: LoadWithoutDocument): readonly EntryInLoad[] {
  const { orders321, orders11, orders01 } = load;
  if (orders11 === null) return [{ entry: entryOf(load), orders: load.orders ?? 0 }];
  const of = { '321': orders321 ?? 0, '11': orders11, '01': orders01 ?? 0 };
  return LOAD_ENTRIES.map((entry) => ({ entry, orders: of[entry] })).filter(({ orders }) => orders > 0);
}

function loadRow(load: LoadWithoutDocument, now: Date, totals: Totals, changedSince: number): LoadRow {
  const { orders, pieces, weightGrams, weightIncomplete, valueUsdMinor, entries, oneEntry } = totals;
  return {
    id: load.id,
    name: loadName(load.number),
    state: stateOfLoad(load.state),
    entries: [...entries],
    oneEntry,
    mode: load.mode,
    port: load.port,
    portName: portOf(load.port)?.name ?? load.port,
    shipFromName: load.shipFromName,
    arrivalDay: load.arrivalDay,
    arrivalAt: load.arrivalAt.toISOString(),
    arrivalPassed: isKnownOpen(load) && load.arrivalAt <= now,
    orders,
    pieces,
    weightGrams,
    weightIncomplete,
    value: usdJson(valueUsdMinor),
    changedSince,
    sealedAt: load.sealedAt?.toISOString() ?? null,
    sealedBy: load.sealedBy,
    cancelledAt: load.cancelledAt?.toISOString() ?? null,
    cancelledBy: load.cancelledBy,
  };
}
