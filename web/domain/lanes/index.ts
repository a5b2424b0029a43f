export { portDayOf, portOf, PORTS, portsOn } from './ports.ts';
export type { Port } from './ports.ts';
export { buildScn, takeNumbers } from './number-series.ts';
export type { NumberSeries } from './number-series.ts';
export { laneFor, laneProblem } from './usual-route.ts';
export type { Lane, LaneProblem } from './usual-route.ts';
