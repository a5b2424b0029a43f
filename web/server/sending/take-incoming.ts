import { readAnswerFile, readMessage, settledBy } from '#domain';
import type { AnswerFile, CustomsMessage, NamedMessage } from '#domain';
import { keepAnswers } from '../loads/customs.ts';
import type { Deps } from '../ports/deps.ts';
import { fileUnder, hashOfMessage, keepInInbox, loadsOfScns, straysOf } from '../store/customs-inbox.ts';
import type { AnswerSource } from '../store/customs-inbox.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { AUTOMATIC, lockLoad } from '../store/loads.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Tx } from '../store/tx.ts';
import { sendingsOfTrips, settleSending } from '../store/trip-sendings.ts';

export type Incoming =
  | {
      readonly kind: 'taken';
      readonly fresh: number;
      readonly repeated: number;
      /** Fresh ones that no load of the shop is known for. They are kept. */
      readonly strays: number;
    }
  | Extract<AnswerFile, { kind: 'refused' }>;

interface Arrived extends NamedMessage {
  readonly sha256: string;
}

/**
 * The one way in. Every message is kept whole with its hash, once; what is about sealed loads of this shop moves them; sendings are settled
 * by it. All in one transaction: repeated, it finds its messages kept and does nothing.
 */
export function takeIncoming(
  deps: Pick<Deps, 'db' | 'clock' | 'queue'>,
  shop: string,
  source: AnswerSource,
  text: string,
): Promise<Incoming> {
  const file = readAnswerFile(text);
  if (file.kind === 'refused') return Promise.resolve(file);
  const arrived = file.messages
    .filter(({ message }) => message.kind !== 'empty')
    .map((one): Arrived => ({ ...one, sha256: hashOfMessage(JSON.stringify(one.raw)) }));
  return inTransaction(deps.db, async (tx): Promise<Incoming> => {
    const at = deps.clock.now();
    const fresh = await keepInInbox(
      tx,
      shop,
      { source, at },
      arrived.map(({ sha256, raw, message }) => ({ sha256, raw: JSON.stringify(raw), tripNumber: tripOf(message) })),
    );
    const news = arrived.filter(
      ({ sha256 }, index) => fresh.has(sha256) && arrived.findIndex((one) => one.sha256 === sha256) === index,
    );
    const filed = await fileMessages(tx, deps, shop, news);
    return {
      kind: 'taken',
      fresh: news.length,
      repeated: arrived.length - news.length,
      strays: news.filter(({ sha256 }) => !filed.has(sha256)).length,
    };
  });
}

async function fileMessages(
  tx: Tx,
  deps: Pick<Deps, 'clock' | 'queue'>,
  shop: string,
  news: readonly Arrived[],
): Promise<ReadonlySet<string>> {
  const filed = new Set<string>();
  const acting = { by: AUTOMATIC, at: deps.clock.now() };
  const trips = [...new Set(news.flatMap(({ message }) => tripOf(message) ?? []))];
  const sendings = await sendingsOfTrips(tx, shop, trips);
  const loads = new Set([...(await loadsOfScns(tx, shop, scnsIn(news))), ...sendings.map(({ loadId }) => loadId)]);
  for (const loadId of [...loads].sort()) {
    const load = await lockLoad(tx, shop, loadId);
    if (load === null || !isFrozenLoad(load)) continue;
    const { taken, trips: own } = await keepAnswers(tx, deps, { load, messages: news, acting });
    // What came before its trip was known to be this load's.
    const strays = await straysOf(tx, shop, [...own]);
    if (strays.length > 0) await keepAnswers(tx, deps, { load, messages: strays.map(asArrived), acting });
    const hashes = [
      ...taken.map(({ raw }) => hashOfMessage(JSON.stringify(raw))),
      ...strays.map(({ sha256 }) => sha256),
    ];
    await fileUnder(tx, shop, loadId, hashes);
    for (const hash of hashes) filed.add(hash);
  }
  await settleSendings(tx, shop, news, acting.at);
  return filed;
}

/** An answer names its trip and no revision: the oldest sending that is open is asked first. */
async function settleSendings(tx: Tx, shop: string, news: readonly Arrived[], at: Date): Promise<void> {
  for (const { message } of news) {
    const trip = tripOf(message);
    for (const sending of await sendingsOfTrips(tx, shop, trip === null ? [] : [trip])) {
      const settled = settledBy(sending, message);
      if (settled === null) continue;
      await settleSending(tx, sending, settled, at);
      break;
    }
  }
}

const asArrived = ({ raw }: { readonly raw: string }, index: number): NamedMessage => {
  const value: unknown = JSON.parse(raw); // written by `takeIncoming`
  return { name: `kept message ${index + 1}`, raw: value, message: readMessage(value) };
};

const tripOf = (message: CustomsMessage): string | null =>
  message.kind === 'ace' || message.kind === 'api' || message.kind === 'unknown' ? message.trip : null;

const scnsIn = (messages: readonly Arrived[]): string[] => [
  ...new Set(
    messages.flatMap(({ message }) =>
      message.kind === 'ace' ? message.events.flatMap((event) => ('scn' in event ? (event.scn ?? []) : [])) : [],
    ),
  ),
];
