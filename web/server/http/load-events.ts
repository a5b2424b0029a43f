import { loadEventsApi } from '#contract';
import type { LoadEventJson, LoadEventWhat } from '#contract';
import { kindOfMark, readMarks } from '#domain';
import type { LoadEvent, ReadLoadEvent } from '#domain';
import { titleOfKind } from '../loads/doubts.ts';
import type { Deps } from '../ports/deps.ts';
import { readActor } from '../store/actor.ts';
import { loadEventsOf } from '../store/load-events.ts';
import { hasLoad } from '../store/load-list.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { json, refuse } from './reply.ts';

export const loadEventHandlers = ({ db }: Pick<Deps, 'db'>): HandlersOf<typeof loadEventsApi> => ({
  list: handle(loadEventsApi.list, {}, async ({ shop, params: { id } }) => {
    if (!(await hasLoad(db, shop, id))) return refuse(404, 'not-found', NO_SHIPMENT);
    const events = await loadEventsOf(db, { shop, loadId: id });
    return json({ items: events.map(eventJson).reverse() });
  }),
});

function eventJson(read: ReadLoadEvent): LoadEventJson {
  if (read.kind === 'unreadable') {
    const { seq, at, by } = read.stored;
    return { seq, at, who: readActor(by), what: { kind: 'unreadable' } };
  }
  const { seq, at, by } = read.event;
  return { seq, at, who: readActor(by), what: whatOf(read.event) };
}

const kindsOf = (seen: string | null): string[] =>
  readMarks(seen).flatMap((mark) => titleOfKind(kindOfMark(mark)) ?? []);

/** Orders are told by their number: a load has thousands. */
function whatOf({ act, rulebook }: LoadEvent): LoadEventWhat {
  switch (act.kind) {
    case 'opened':
      return { kind: 'opened', orders: 0 };
    case 'orders-added':
    case 'orders-moved-in':
    case 'orders-moved-out':
      return { kind: act.kind, orders: act.orders.length };
    case 'orders-removed':
      return { kind: act.kind, orders: act.orders.length, why: act.why };
    case 'arrival-moved':
      return { kind: act.kind, before: act.before, after: act.arrivalAt };
    case 'carrier-changed':
      return { kind: act.kind, before: act.before, after: act.scac };
    case 'doubts-acknowledged':
      return { kind: act.kind, name: act.name, kinds: kindsOf(act.seen) };
    case 'sealed':
      return { kind: act.kind, revision: act.revision, rulebook: rulebook?.version ?? null };
    case 'papers-revised':
      return { kind: act.kind, revision: act.revision };
    case 'revised':
      return { kind: act.kind, revision: act.revision, taken: act.taken.length, replaced: act.replaced.length };
    case 'exception-kept':
      return { kind: act.kind, reason: act.reason };
    case 'left-short':
      return { kind: act.kind, orders: act.orders.length };
    case 'advanced':
      return { kind: act.kind, from: act.from, to: act.to, despite: act.despite?.name ?? null };
    case 'cancelled':
      return { kind: act.kind, why: act.why };
  }
}
