import type { LoadRow } from '#contract';
import { manifestTypeOf, portOf, loadName, totalsOf } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { entryOf } from '../loads/facts.ts';
import { changedSinceSealed, documentsOf } from '../loads/since-sealed.ts';
import type { LoadWithoutDocument } from '../store/load-list.ts';
import { stateOfLoad, usdJson } from './order-row.ts';
import { isFrozenLoad, isOpenLoad } from '../store/load-state.ts';

interface Totals {
  readonly orders: number;
  readonly pieces: number;
  readonly weightGrams: number;
  readonly weightIncomplete: boolean;
  readonly valueUsdMinor: number;
}

const NOTHING: Totals = { orders: 0, pieces: 0, weightGrams: 0, weightIncomplete: false, valueUsdMinor: 0 };

/** Sums over the orders that are in these shipments now. */
async function totalsByLoad(
  db: Deps['db'],
  shop: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Totals>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<
    ({ id: string } & Record<Exclude<keyof Totals, 'weightIncomplete'>, bigint> & { weightIncomplete: boolean })[]
  >`
    SELECT l.shipment_id AS id, count(*) AS orders, sum(o.pieces) AS pieces, sum(o.weight_grams) AS "weightGrams",
      bool_or(o.weight_incomplete) AS "weightIncomplete", COALESCE(sum(o.value_usd_minor), 0)::bigint AS "valueUsdMinor"
    FROM shipment_line l JOIN order_record o ON o.shop = l.shop AND o.order_id = l.order_id
    WHERE l.shop = ${shop} AND l.live AND l.shipment_id = ANY (${[...ids]}::text[])
    GROUP BY l.shipment_id`;
  return new Map(
    rows.map(({ id, weightIncomplete, ...sums }) => [
      id,
      {
        orders: Number(sums.orders),
        pieces: Number(sums.pieces),
        weightGrams: Number(sums.weightGrams),
        weightIncomplete,
        valueUsdMinor: Number(sums.valueUsdMinor),
      },
    ]),
  );
}

export async function loadRows(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shop: string,
  loads: readonly LoadWithoutDocument[],
): Promise<LoadRow[]> {
  const open = loads.filter((load) => !isFrozenLoad(load)).map(({ id }) => id);
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
  const frozen = loads.filter(isFrozenLoad);
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
      const numbers = {
        pieces: Number(pieces),
        weightGrams: Number(weightGrams),
        valueUsdMinor: Number(valueUsdMinor),
      };
      return [load.id, { orders: orders ?? 0, ...numbers, weightIncomplete: false }];
    }),
  );
}

function loadRow(load: LoadWithoutDocument, now: Date, totals: Totals, changedSince: number): LoadRow {
  const { orders, pieces, weightGrams, weightIncomplete, valueUsdMinor } = totals;
  const entry = entryOf(load);
  return {
    id: load.id,
    name: loadName(load.number),
    state: stateOfLoad(load.state),
    entry,
    manifestType: manifestTypeOf(entry),
    mode: load.mode,
    port: load.port,
    portName: portOf(load.port)?.name ?? load.port,
    shipFromName: load.shipFromName,
    arrivalDay: load.arrivalDay,
    arrivalAt: load.arrivalAt.toISOString(),
    arrivalPassed: isOpenLoad(load) && load.arrivalAt <= now,
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
