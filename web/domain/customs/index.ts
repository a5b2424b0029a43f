export type { CustomsEvent, CustomsMessage, MessageProblem } from './event.ts';
export { dispositionOf, tripEffectOf } from './dispositions.ts';
export type { DispositionEffect, TripEffect } from './dispositions.ts';
export { foldCustoms } from './fold.ts';
export type { CustomsStanding } from './fold.ts';
export { CUSTOMS_STATES } from './fold-shipment.ts';
export type { ShipmentCustoms, ShipmentCustomsState } from './fold-shipment.ts';
export type { TripCustoms } from './fold-trip.ts';
export { readMessage } from './read-message.ts';
export { readMessages } from './read-messages.ts';
export type { NamedMessage } from './read-messages.ts';
export { foreignTo } from './whose.ts';
export type { Foreign, OwnSenders } from './whose.ts';
export { messagesOfLoad } from './of-load.ts';
export type { LoadForCustoms, NotOfLoad, SortedMessages } from './of-load.ts';
export { customsWord, loadStateByCustoms, wayByCustoms } from './load-state.ts';
export { readAnswerFile } from './read-answer-file.ts';
export type { AnswerFile } from './read-answer-file.ts';
export { planSending, readServiceAnswer, SENDING_ACTS, SENDING_STATES, settledBy, standsSent } from './sending.ts';
export type {
  Sending,
  SendingAct,
  SendingOperation,
  SendingPlan,
  SendingSettled,
  SendingState,
  ServiceAnswer,
} from './sending.ts';
