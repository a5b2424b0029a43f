export {
  FROZEN_STATES,
  isAway,
  isFiled,
  isFrozen,
  isLive,
  isOpen,
  isReleased,
  LOAD_ACTORS,
  LOAD_STATES,
  OPEN_STATES,
  parseLoadState,
  step,
} from './life.ts';
export type { LoadActor, LoadState, Step } from './life.ts';
export { CANCEL_REASONS, LOAD_EVENT_VERSION, REMOVAL_REASONS, stepOf, writeLoadAct } from './events.ts';
export type {
  CancelReason,
  HandedOverDespite,
  LoadAct,
  LoadEvent,
  LoadEventKind,
  OpenedLoad,
  RemovalReason,
  Replaced,
  TakenOff,
} from './events.ts';
export { exceptionsSettled } from './exceptions.ts';
export type { SettledExceptions } from './exceptions.ts';
export { projectLoad } from './project.ts';
export type { ProjectedLoad, Projection } from './project.ts';
export { readLoadEvent } from './read-event.ts';
export type { ReadLoadEvent, StoredLoadEvent } from './read-event.ts';
