import type { CustomsMessage } from './event.ts';
import type { NamedMessage } from './read-messages.ts';
import { foreignTo } from './whose.ts';
import type { Foreign, OwnSenders } from './whose.ts';

/** What messages are held against to be about a load. */
export interface LoadForCustoms {
  readonly scns: ReadonlySet<string>;
  /** Trips that are known to be its own: the number on its papers, and those of messages that were taken before. */
  readonly trips: ReadonlySet<string>;
  readonly own: OwnSenders;
}

/**
 * `other-load`: it names neither this load's trip nor one of its SCNs. `not-of-customs`: no message that is known; `says-nothing`: one that
 * holds nothing of a shipment or a trip.
 */
export type NotOfLoad = Foreign | 'other-load' | 'not-of-customs' | 'says-nothing';

export interface SortedMessages {
  readonly taken: readonly NamedMessage[];
  readonly refused: readonly { readonly name: string; readonly why: NotOfLoad }[];
  /** Trips of the load, with those that the taken messages tie to it. */
  readonly trips: ReadonlySet<string>;
}

/**
 * Which of the messages are this load's. A trip becomes its own as soon as one message names it together with an SCN of the load, in
 * whichever order they stand: the acceptance of a trip names no SCN at all.
 */
export function messagesOfLoad(load: LoadForCustoms, messages: readonly NamedMessage[]): SortedMessages {
  const trips = new Set(load.trips);
  const foreign = new Map(messages.map(({ name, message }) => [name, foreignTo(load.own, message)]));
  for (const { name, message } of messages)
    if ((foreign.get(name) ?? null) === null && namesOne(load.scns, message))
      for (const trip of tripsIn(message)) trips.add(trip);
  const taken: NamedMessage[] = [];
  const refused: { name: string; why: NotOfLoad }[] = [];
  for (const one of messages) {
    const why = foreign.get(one.name) ?? whyNot(load.scns, trips, one.message);
    if (why === null) taken.push(one);
    else refused.push({ name: one.name, why });
  }
  return { taken, refused, trips };
}

function whyNot(scns: ReadonlySet<string>, trips: ReadonlySet<string>, message: CustomsMessage): NotOfLoad | null {
  switch (message.kind) {
    case 'unknown':
      return 'not-of-customs';
    case 'empty':
    case 'failure':
      return 'says-nothing';
    case 'api':
      return message.trip !== null && trips.has(message.trip) ? null : 'other-load';
    case 'ace':
      if (message.events.length === 0) return 'says-nothing';
      return namesOne(scns, message) || tripsIn(message).some((trip) => trips.has(trip)) ? null : 'other-load';
  }
}

const namesOne = (scns: ReadonlySet<string>, message: CustomsMessage): boolean =>
  message.kind === 'ace' && message.events.some((event) => 'scn' in event && event.scn !== null && scns.has(event.scn));

const tripsIn = (message: CustomsMessage): string[] =>
  message.kind !== 'ace'
    ? []
    : [message.trip, ...message.events.map(({ trip }) => trip)].flatMap((trip) => (trip === null ? [] : [trip]));
