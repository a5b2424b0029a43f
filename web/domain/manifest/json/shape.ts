import type { CodecProblem } from '../codec.ts';

/** Checks a value of JSON and says what is wrong where; nothing is changed. */
export type Shape = (value: unknown, at: readonly string[]) => readonly CodecProblem[];

const fault = (at: readonly string[], problem: string): readonly CodecProblem[] => [{ at, problem }];

export const textOf =
  (pattern: RegExp, problem: string): Shape =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? [] : fault(at, problem);

export const anyText = (min: number, max: number): Shape =>
  (value, at) =>
    typeof value !== 'string' ? fault(at, 'not-text')
    : value.trim().length < min ? fault(at, 'too-short')
    : value.length > max ? fault(at, 'too-long') : []; // prettier-ignore

export const oneOfWords =
  (words: readonly string[], problem: string): Shape =>
  (value, at) =>
    typeof value === 'string' && words.includes(value) ? [] : fault(at, problem);

export const wholeFrom =
  (min: number, max: number): Shape =>
  (value, at) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
      ? []
      : fault(at, 'not-a-whole-number-in-range');

export const yesOrNo: Shape = (value, at) => (typeof value === 'boolean' ? [] : fault(at, 'not-true-or-false'));

/** Anything at all: a part that is known to exist and that this app neither writes nor reads. */
export const anything: Shape = () => [];

export const listOfShape =
  (member: Shape, max: number, min = 0): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return fault(at, 'not-a-list');
    if (value.length < min) return fault(at, 'too-few');
    if (value.length > max) return fault(at, 'too-many');
    return value.flatMap((one: unknown, index) => member(one, [...at, String(index)]));
  };

/** Fields that must stand there, and those that may. Any other is refused by its name: a misspelt field is not passed over. */
export const fieldsOf =
  (needed: Readonly<Record<string, Shape>>, may: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(at, 'not-an-object');
    const fields = value as Readonly<Record<string, unknown>>;
    const missing = Object.keys(needed).filter((key) => (fields[key] ?? null) === null);
    const present = Object.entries(fields).filter(([, one]) => one !== null && one !== undefined);
    return [
      ...missing.flatMap((key) => fault([...at, key], 'missing')),
      ...present.flatMap(([key, one]) => {
        const shape = Object.hasOwn(needed, key) ? needed[key] : Object.hasOwn(may, key) ? may[key] : undefined;
        return shape === undefined ? fault([...at, key], 'unknown-field') : shape(one, [...at, key]);
      }),
    ];
  };

export const both =
  (...shapes: readonly Shape[]): Shape =>
  (value, at) => {
    for (const shape of shapes) {
      const problems = shape(value, at);
      if (problems.length > 0) return problems;
    }
    return [];
  };
