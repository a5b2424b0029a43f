import type { CodecProblem } from '../../codec.ts';

/** One segment: its name and its elements, `elements[0]` being the first after the name. */
export interface Segment {
  readonly id: string;
  readonly elements: readonly string[];
}

export const element = ({ elements }: Segment, position: number): string => elements[position - 1] ?? '';

/** Base X12 005020 as far as it was read: name, shortest and longest, and whether it must stand there. */
export interface ElementRule {
  readonly at: number;
  readonly min: number;
  readonly max: number;
  readonly form?: RegExp;
  readonly needed?: true;
}

const rule = (at: number, min: number, max: number, form?: RegExp): ElementRule =>
  form === undefined ? { at, min, max } : { at, min, max, form };
const needed = (at: number, min: number, max: number, form?: RegExp): ElementRule => ({
  ...rule(at, min, max, form),
  needed: true,
});

const DIGITS = /^\d+$/;
const DATE = /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/;
const COUNTRY = /^[A-Z]{2,3}$/;
/** ACE error 021: a weight is in LB, KG, L or K. */
const WEIGHT_UNIT = /^(?:K|L|KG|LB)$/;

export const SEGMENT_RULES: Readonly<Record<string, readonly ElementRule[]>> = {
  ST: [needed(1, 3, 3, /^309$/), needed(2, 4, 9)],
  M10: [
    needed(1, 2, 4), needed(2, 1, 2), needed(3, 2, 3, COUNTRY), rule(4, 1, 8), rule(5, 1, 28), rule(6, 2, 25), rule(7, 1, 30),
    rule(8, 1, 5, DIGITS), rule(9, 1, 1), rule(10, 1, 1), rule(11, 1, 1), rule(12, 1, 30),
  ],
  P4: [needed(1, 4, 5, DIGITS), needed(2, 8, 8, DATE), rule(3, 1, 15), rule(5, 4, 8, TIME)],
  LX: [needed(1, 1, 6, DIGITS)],
  M13: [], M12: [], P5: [], DTM: [], PER: [], VC: [], H1: [], H2: [], REF: [], VEH: [], CII: [], NM1: [], DMG: [],
  M11: [
    needed(1, 1, 12, /^[A-Z0-9]+$/), rule(2, 2, 30), rule(3, 1, 15, /^\d+(?:\.\d+)?$/), rule(4, 2, 3), rule(5, 1, 10, /^\d+(?:\.\d+)?$/),
    rule(6, 1, 2, WEIGHT_UNIT), rule(7, 1, 8), rule(8, 1, 2), rule(9, 1, 2), rule(12, 2, 4),
  ],
  N9: [needed(1, 2, 3), rule(2, 1, 30), rule(3, 1, 45)],
  N1: [needed(1, 2, 3), rule(2, 1, 60)],
  N3: [needed(1, 1, 55), rule(2, 1, 55)],
  N4: [rule(1, 2, 30), rule(2, 2, 3), rule(3, 3, 15), rule(4, 2, 3, COUNTRY)],
  VID: [needed(1, 2, 2), rule(2, 1, 4), needed(3, 1, 15)],
  M7: [needed(1, 2, 15)],
  N10: [
    rule(1, 1, 15, /^\d+(?:\.\d+)?$/), rule(2, 1, 45), rule(3, 1, 48), rule(4, 1, 1), rule(5, 1, 30), rule(6, 2, 8, DIGITS),
    rule(7, 1, 2, WEIGHT_UNIT), rule(8, 1, 10, /^\d+(?:\.\d+)?$/), rule(9, 1, 30), rule(10, 2, 3), rule(11, 2, 3, COUNTRY),
  ],
  SE: [needed(1, 1, 10, DIGITS), needed(2, 4, 9)],
}; // prettier-ignore

/** Elements that stand there together or not at all (P), and of which one at least must (R). */
const PAIRS: Readonly<Record<string, readonly (readonly [kind: 'P' | 'R', a: number, b: number])[]>> = {
  M10: [['R', 4, 5], ['P', 4, 10]],
  M11: [['P', 3, 4], ['P', 5, 6]],
  N10: [['P', 4, 5], ['P', 7, 8]],
}; // prettier-ignore

export function segmentFaults(segment: Segment, at: readonly string[]): CodecProblem[] {
  const rules = SEGMENT_RULES[segment.id];
  if (rules === undefined) return [{ at, problem: 'unknown-segment' }];
  const name = (position: number): readonly string[] => [...at, `${segment.id}-${String(position).padStart(2, '0')}`];
  const faults = rules.flatMap(({ at: position, min, max, form, needed: must }): CodecProblem[] => {
    const value = element(segment, position);
    if (value === '') return must === true ? [{ at: name(position), problem: 'missing' }] : [];
    if (value.length < min) return [{ at: name(position), problem: 'too-short' }];
    if (value.length > max) return [{ at: name(position), problem: 'too-long' }];
    return form === undefined || form.test(value) ? [] : [{ at: name(position), problem: 'not-of-its-form' }];
  });
  // An ocean manifest with a vessel code and no M10-10 is read as base structure; the pair is asked of a truck's.
  const asked = segment.id === 'M10' && element(segment, 2) !== 'J' ? [] : (PAIRS[segment.id] ?? []);
  const pairs = asked.flatMap(([kind, a, b]): CodecProblem[] => {
    const [hasA, hasB] = [element(segment, a) !== '', element(segment, b) !== ''];
    if (kind === 'P') return hasA === hasB ? [] : [{ at: name(hasA ? b : a), problem: 'goes-with-another' }];
    return hasA || hasB ? [] : [{ at: name(a), problem: 'one-of-two-missing' }];
  });
  return [...faults, ...pairs];
}
