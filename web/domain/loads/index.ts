export {
  FROZEN_STATES,
  isFrozen,
  isLive,
  isOpen,
  LOAD_ACTORS,
  LOAD_STATES,
  OPEN_STATES,
  parseLoadState,
  step,
} from './life.ts';
export type { LoadActor, LoadState, Step } from './life.ts';
