import { SENDING_ACTS, SENDING_STATES } from '#domain';
import type { Sending, SendingAct, SendingOperation, SendingSettled, SendingState } from '#domain';
import type { TripSending } from './generated/client.ts';
import type { Acting, WhichLoad } from './load-events.ts';
import type { Db, Tx } from './tx.ts';

export interface WhichSending extends WhichLoad {
  readonly revision: number;
  readonly act: SendingAct;
}
export interface KeptSending extends Sending, Omit<TripSending, keyof Sending> {}

const OPERATIONS: readonly SendingOperation[] = ['create', 'update', 'cancel'];

/** A word of a newer version is none that this one acts on: the row counts as one that nobody can tell of. */
const read = (row: TripSending): KeptSending => ({
  ...row,
  act: SENDING_ACTS.find((act) => act === row.act) ?? 'file',
  state: SENDING_STATES.find((state) => state === row.state) ?? 'unknown',
  operation: OPERATIONS.find((operation) => operation === row.operation) ?? 'update',
});

/** Of one instant, an act that was asked again comes after one that was not, and a revision is filed before it is cancelled. */
const BY_AGE = [{ askedAt: 'asc' }, { revision: 'asc' }, { attempt: 'asc' }, { act: 'desc' }] as const;

/** All that was sent of the load, the oldest first. */
export const sendingsOfLoad = async (
  db: Pick<Db, 'tripSending'>,
  { shop, loadId }: WhichLoad,
): Promise<KeptSending[]> =>
  (await db.tripSending.findMany({ where: { shop, loadId }, orderBy: [...BY_AGE] })).map(read);

/** Of the shop's loads with one of these trips, the oldest first. */
export const sendingsOfTrips = async (
  db: Pick<Db, 'tripSending'>,
  shop: string,
  trips: readonly string[],
): Promise<KeptSending[]> =>
  trips.length === 0
    ? []
    : (await db.tripSending.findMany({ where: { shop, tripNumber: { in: [...trips] } }, orderBy: [...BY_AGE] })).map(
        read,
      );

export const sendingsIn = async (
  db: Pick<Db, 'tripSending'>,
  shop: string,
  states: readonly SendingState[],
): Promise<KeptSending[]> =>
  (await db.tripSending.findMany({ where: { shop, state: { in: [...states] } }, orderBy: [...BY_AGE] })).map(read);

/** The row of a revision, which is made once: a person who sends the same revision again has it wait anew, under another send id. */
export async function putInOutbox(
  tx: Tx,
  which: WhichSending,
  asked: Pick<Sending, 'operation' | 'tripNumber'> & { readonly name: string; readonly acting: Acting },
): Promise<void> {
  const { shop, loadId, revision, act } = which;
  const where = { shop_loadId_revision_act: { shop, loadId, revision, act } };
  const before = await tx.tripSending.findUnique({ where, select: { attempt: true } });
  const attempt = (before?.attempt ?? 0) + 1;
  const { operation, tripNumber, name, acting } = asked;
  const sendId = `${name}-${revision}-${act}-${attempt}`;
  const data = {
    ...{ operation, tripNumber, attempt, sendId, state: 'waiting', told: null, bodyHash: null },
    ...{ askedBy: acting.by, askedAt: acting.at, sentAt: null, settledAt: null },
  };
  await tx.tripSending.upsert({ where, create: { shop, loadId, revision, act, ...data }, update: data });
}

/** Null: there is none. The row is locked, so that of two workers one sends. */
export async function holdSending(tx: Tx, { shop, loadId, revision, act }: WhichSending): Promise<KeptSending | null> {
  await tx.$queryRaw`
    SELECT 1 FROM trip_sending WHERE shop = ${shop} AND load_id = ${loadId} AND revision = ${revision} AND act = ${act} FOR UPDATE`;
  const row = await tx.tripSending.findUnique({
    where: { shop_loadId_revision_act: { shop, loadId, revision, act } },
  });
  return row === null ? null : read(row);
}

/** Only where it still is in one of the states `from`, of the same attempt: an answer may have come first. */
export async function moveSending(
  db: Pick<Db, 'tripSending'>,
  { shop, loadId, revision, act, attempt }: WhichSending & { readonly attempt: number },
  from: readonly SendingState[],
  to: Partial<Pick<TripSending, 'told' | 'bodyHash' | 'sentAt' | 'settledAt'>> & { readonly state: SendingState },
): Promise<boolean> {
  const where = { shop, loadId, revision, act, attempt, state: { in: [...from] } };
  const { count } = await db.tripSending.updateMany({ where, data: to });
  return count === 1;
}

export const settleSending = (
  db: Pick<Db, 'tripSending'>,
  sending: KeptSending,
  { state, told }: SendingSettled,
  at: Date,
): Promise<boolean> => moveSending(db, sending, [sending.state], { state, told, settledAt: at });
