export { reachesEverything } from './coming-change.ts';
export type { ComingChange, ComingList, ComingWhat, Reach } from './coming-change.ts';
export { touchedBy } from './coming-for-lots.ts';
export type { TouchedLine, TouchedOrder } from './coming-for-lots.ts';
export { comingLaw, HORIZON_DAYS } from './coming-law.ts';
export { touchOf } from './touched.ts';
export type { Touch } from './touched.ts';
