import { z } from 'zod';
import { customsApi } from '#contract';
import type { CustomsEventJson, CustomsPage, CustomsShipmentJson } from '#contract';
import type { CustomsEvent, NotOfLoad, ShipmentCustoms, ShipmentCustomsState } from '#domain';
import { customsOfLoad, takeAnswers } from '../loads/customs.ts';
import type { AnswersTaken } from '../loads/customs.ts';
import type { Deps } from '../ports/deps.ts';
import { dockShipmentsOf } from '../store/dock-events.ts';
import { findLoadHead } from '../store/load-list.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import type { Refusal } from './input.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { refusal } from '../base/said.ts';
import type { Said } from '../base/said.ts';
import { sayNow } from '../base/reader.ts';
import { wrong } from '../base/field-words.ts';

/** Some 60,000 messages of the usual size. The server takes no longer body. */
const TEXT_MAX = 16_000_000;
const SHIPMENTS_MOST = 200;
const EVENTS_MOST = 100;
const REFUSED_MOST = 50;

const ANSWERS = z.object({
  text: z.string(wrong('file-text')).min(1, wrong('empty')).max(TEXT_MAX, wrong('longer-16mb')),
});

type CustomsDeps = Pick<Deps, 'db' | 'clock' | 'queue' | 'log'>;

export const customsHandlers = (deps: CustomsDeps): HandlersOf<typeof customsApi> => ({
  page: handle(customsApi.page, {}, async ({ shop, params: { id } }): Promise<Answer<CustomsPage>> => {
    const page = await pageOf(deps, shop, id);
    return page === null ? refuse(404, 'not-found', NO_SHIPMENT) : json(page);
  }),
  take: handle(customsApi.take, { body: ANSWERS }, async ({ shop, userId, params: { id }, body: { text } }) => {
    const outcome = await takeAnswers(deps, { shop, loadId: id, by: userId }, text);
    if (outcome.kind !== 'taken') return refusalOf(outcome);
    const { fresh, repeated, refused } = outcome;
    deps.log.info(
      { shop, by: userId, load: id, fresh, repeated, refused: refused.length },
      'Answers of customs were taken',
    );
    const customs = await pageOf(deps, shop, id);
    if (customs === null) return refuse(404, 'not-found', NO_SHIPMENT);
    return json({ fresh, repeated, refused: refused.slice(0, REFUSED_MOST).map(refusedJson), customs });
  }),
});

const WHY: Readonly<Record<NotOfLoad, Said>> = {
  'other-company': refusal('customs.other-company'),
  'other-carrier': refusal('customs.other-carrier'),
  'other-load': refusal('customs.other-load'),
  'not-of-customs': refusal('customs.not-of-customs'),
  'says-nothing': refusal('customs.says-nothing'),
};
const refusedJson = ({ name, why }: { readonly name: string; readonly why: NotOfLoad }) => ({
  name,
  message: sayNow(WHY[why]),
});

function refusalOf(outcome: Exclude<AnswersTaken, { kind: 'taken' }>): Refusal {
  switch (outcome.kind) {
    case 'not-found':
      return refuse(404, 'not-found', NO_SHIPMENT);
    case 'not-sealed':
      return refuse(409, 'not-sealed', refusal('customs.not-sealed'));
    case 'refused':
      return refuse(422, outcome.why, refusal(`customs.${outcome.why}`), { field: 'text' });
    case 'none-of-it': {
      const whys = [...new Set(outcome.refused.map(({ why }) => why))].slice(0, 3).map((why) => WHY[why]);
      return refuse(422, 'none-of-it', refusal('customs.none-of-it', { whys: { texts: whys } }), {
        field: 'text',
      });
    }
  }
}

async function pageOf({ db }: CustomsDeps, shop: string, id: string): Promise<CustomsPage | null> {
  if ((await findLoadHead(db, shop, id)) === null) return null;
  const found = await customsOfLoad(db, { shop, loadId: id });
  if (found === null) return NOTHING;
  const { standing, kept } = found;
  const orders = new Map((await dockShipmentsOf(db, { shop, loadId: id })).map((one) => [one.scn, one]));
  const counts: CustomsPage['counts'] = {};
  for (const { state } of standing.shipments) counts[state] = (counts[state] ?? 0) + 1;
  const shipments = [...standing.shipments].sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
  return {
    shipments: shipments.slice(0, SHIPMENTS_MOST).map((one) => shipmentJson(one, orders.get(one.scn))),
    counts,
    trips: standing.trips.map(({ number, state }) => ({ number, state })),
    unknownScns: standing.unknownScns.slice(0, SHIPMENTS_MOST),
    events: standing.timeline.slice(-EVENTS_MOST).reverse().map(eventJson),
    eventsInAll: standing.timeline.length,
    answers: kept.length,
    lastReceivedAt: kept.at(-1)?.receivedAt.toISOString() ?? null,
  };
}

const NOTHING: CustomsPage = {
  shipments: [], counts: {}, trips: [], unknownScns: [], events: [], eventsInAll: 0, answers: 0, lastReceivedAt: null,
}; // prettier-ignore

/** What wants a person comes first. */
const URGENCY: readonly ShipmentCustomsState[] = [
  'held', 'exam', 'taken-back', 'rejected', 'silent', 'on-file', 'entry-on-file', 'arrived', 'released',
]; // prettier-ignore

const shipmentJson = (
  { scn, state, entryNumber, rejected, unknownCodes, lastAt }: ShipmentCustoms,
  order: { readonly orderId: string; readonly orderName: string } | undefined,
): CustomsShipmentJson => ({
  scn,
  orderId: order?.orderId ?? '',
  orderName: order?.orderName ?? '',
  state,
  entryNumber,
  faults: [...rejected],
  unknownCodes: [...new Set(unknownCodes.map(({ code }) => code))],
  lastAt,
});

function eventJson(event: CustomsEvent): CustomsEventJson {
  const { at } = event;
  switch (event.kind) {
    case 'status':
      return { at, scn: event.scn, what: event.code };
    case 'trip-status':
      return { at, scn: null, what: event.code };
    case 'processed':
      return { at, scn: null, what: `accepted ${event.accepted}, rejected ${event.rejected}` };
    case 'fault':
      return { at, scn: event.scn, what: event.text || event.code };
  }
}
