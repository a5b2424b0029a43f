import { gather, inside, ok, refuse } from '../codec.ts';
import type { Codec, CodecResult } from '../codec.ts';

/** One column of a layout: its heading as the reader expects it, the name we use, how its cell is written, and where the rule was read. */
export interface Column<Key extends string = string, Value = unknown> {
  readonly heading: string;
  readonly key: Key;
  readonly codec: Codec<Value, string>;
  readonly rule: string;
}

export function column<const Key extends string, Value>(
  heading: string,
  key: Key,
  codec: Codec<Value, string>,
  rule: string,
): Column<Key, Value> {
  return { heading, key, codec, rule };
}

/** A list holds columns of different values; what a codec takes (`never`) and gives (`unknown`) is widened apart. */
interface AnyColumn extends Omit<Column, 'codec'> {
  readonly codec: { encode(value: never): CodecResult<string>; decode(text: string): CodecResult<unknown> };
}
type ValueOf<C> = C extends { codec: { decode(text: string): CodecResult<infer Value> } } ? Value : never;
/** The record that a list of columns describes. */
export type RecordOf<Columns extends readonly AnyColumn[]> = {
  readonly [C in Columns[number] as C['key']]: ValueOf<C>;
};

/** A record as its cells, in the order of the columns. The only place where the layout's types are asserted, not derived. */
export function record<const Columns extends readonly AnyColumn[]>(
  columns: Columns,
): Codec<RecordOf<Columns>, readonly string[]> {
  return {
    encode: (value) => {
      const fields = value as Readonly<Record<string, unknown>>;
      return gather(columns.map((each) => inside(each.heading, each.codec.encode(fields[each.key] as never))));
    },
    decode: (cells) => {
      if (cells.length !== columns.length) return refuse('wrong-number-of-cells');
      const values: CodecResult<unknown>[] = columns.map((each, index) =>
        inside(each.heading, each.codec.decode(cells[index] ?? '')),
      );
      const all = gather(values);
      if (all.kind === 'refused') return all;
      return ok(Object.fromEntries(columns.map((each, index) => [each.key, all.value[index]])) as RecordOf<Columns>);
    },
  };
}

/** Records under a heading line, which must be there and be this one. */
export function underHeading(
  headings: readonly string[],
): Codec<readonly (readonly string[])[], readonly (readonly string[])[]> {
  return {
    encode: (rows) => ok([headings, ...rows]),
    decode: ([first, ...rows]) => {
      if (first === undefined) return refuse('no-heading');
      const same = first.length === headings.length && headings.every((heading, index) => first[index] === heading);
      return same ? ok(rows) : refuse('other-heading');
    },
  };
}
