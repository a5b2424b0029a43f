import type { LegalDay } from '../values/legal-day.ts';
import { chapters } from './chapters.ts';
import { checkedThrough } from './parameter.ts';
import type { Dated } from './parameter.ts';
import { sha256 } from './sha-256.ts';

/** Every dated parameter of the law, by name. */
export const parameters: Readonly<Record<string, Dated<unknown>>> = /* @__PURE__ */ (() =>
  Object.assign({}, ...chapters.map((chapter) => chapter.parameters)) as Record<string, Dated<unknown>>)();

/** An index only repeats the prefixes. */
const withoutIndexes = (key: string, value: unknown): unknown =>
  key === 'index' || key === 'longer' ? undefined : value;

/** Goes up with every change of a rule or of a parameter: day of the change and a number within the day. */
const version = '2026-11-25.1';

export interface Rulebook {
  readonly version: string;
  /** SHA-256 over the version and every dated parameter, sources included. Two verdicts with one hash were judged by one law. */
  readonly hash: string;
  /** The last day through which someone has looked for changes of the law. */
  readonly checkedThrough: LegalDay;
}

export const rulebook: Rulebook = /* @__PURE__ */ (() => ({
  version,
  hash: sha256(JSON.stringify([version, parameters], withoutIndexes)),
  checkedThrough,
}))();

/** The earliest of the days through which the parameters were checked: the law is as fresh as its oldest part. */
export const oldestCheckedThrough: LegalDay = /* @__PURE__ */ (() =>
  Object.values(parameters).reduce(
    (oldest, one) => (one.checkedThrough < oldest ? one.checkedThrough : oldest),
    checkedThrough,
  ))();
