/** What is wrong, and where: the path leads from the whole to the part, e.g. `['row 2', 'Consignee State']`. */
export interface CodecProblem {
  readonly at: readonly string[];
  readonly problem: string;
}

export type CodecResult<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'refused'; readonly problems: readonly CodecProblem[] };

/**
 * Two ways through one door. Whatever `encode` gives, `decode` takes back to an equal value; whatever `decode` takes is
 * well formed to the letter. Neither throws on bad input: a refusal is a value that names each fault.
 */
export interface Codec<From, To> {
  encode(value: From): CodecResult<To>;
  decode(value: To): CodecResult<From>;
}

export function ok<Value>(value: Value): CodecResult<Value> {
  return { kind: 'ok', value };
}

export function refuse(
  problem: string,
  at: readonly string[] = [],
): { kind: 'refused'; problems: readonly CodecProblem[] } {
  return { kind: 'refused', problems: [{ at, problem }] };
}

/** Runs `first`, then `second` on what it gave; backwards for decoding. */
export function chain<A, B, C>(first: Codec<A, B>, second: Codec<B, C>): Codec<A, C> {
  return {
    encode(value) {
      const middle = first.encode(value);
      return middle.kind === 'ok' ? second.encode(middle.value) : middle;
    },
    decode(value) {
      const middle = second.decode(value);
      return middle.kind === 'ok' ? first.decode(middle.value) : middle;
    },
  };
}

/** The same codec for each member of a list; all faults are gathered, each with the name of its member. */
export function listOf<From, To>(
  member: Codec<From, To>,
  nameOf: (index: number) => string,
): Codec<readonly From[], readonly To[]> {
  return {
    encode: (values) => gather(values.map((value, index) => inside(nameOf(index), member.encode(value)))),
    decode: (values) => gather(values.map((value, index) => inside(nameOf(index), member.decode(value)))),
  };
}

/** Adds a step to the path of each fault. */
export function inside<Value>(step: string, result: CodecResult<Value>): CodecResult<Value> {
  if (result.kind === 'ok') return result;
  return { kind: 'refused', problems: result.problems.map((fault) => ({ ...fault, at: [step, ...fault.at] })) };
}

/** All values, or all faults. */
export function gather<Value>(results: readonly CodecResult<Value>[]): CodecResult<readonly Value[]> {
  const problems = results.flatMap((result) => (result.kind === 'refused' ? result.problems : []));
  if (problems.length > 0) return { kind: 'refused', problems };
  return ok(results.flatMap((result) => (result.kind === 'ok' ? [result.value] : [])));
}
