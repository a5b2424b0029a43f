import type { StaysOut } from '../clearance/stays-out.ts';
import { STAYS_OUT } from '../clearance/stays-out.ts';

/**
 * Why an order is on no load. Everything that a person could change is in the facts; nothing is advised: a plan never says that an order be
 * split, sent on another day or named otherwise to come under a limit (19 U.S.C. 1592, 19 CFR 143.22).
 */
export const LEFT_OUT_CODES = [
  ...STAYS_OUT,
  'unknown-lane',
  'consignments-apart',
  'value-unknown',
  'person-unknown',
  'measure-unknown',
  'no-departure',
  'cut-off-passed',
  'not-ready-in-time',
  'law-closed-321',
  'person-day',
  'too-large',
  'no-room',
] as const;
export type LeftOutCode = StaysOut | Exclude<(typeof LEFT_OUT_CODES)[number], StaysOut>;

export interface LeftOut {
  readonly code: LeftOutCode;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** In a column: 0 is none. */
export const codeNumber = (code: LeftOutCode): number => LEFT_OUT_CODES.indexOf(code) + 1;
export const codeOf = (number: number): LeftOutCode | null => LEFT_OUT_CODES[number - 1] ?? null;
