/** One element of a JSON list or one record of a CSV file, still as text or as cells. */
export type SourceRow =
  | { readonly kind: 'row'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly problem: SourceProblem; readonly found: string };

/**
 * `not-json`: an element that no parser takes. `cut-off`: the text ends before the list or a quoted cell does. `after-end`: something
 * follows the list. `cells`: another number of cells than the heading has.
 */
export type SourceProblem = 'not-json' | 'cut-off' | 'after-end' | 'too-long' | 'cells' | 'unknown-heading';

/** What cuts text into rows, chunk by chunk. After a fault nothing more is read. */
export interface RowSource {
  push(text: string): Iterable<SourceRow>;
  end(): Iterable<SourceRow>;
}

export const sourceFault = (problem: SourceProblem, found = ''): SourceRow => ({
  kind: 'fault',
  problem,
  found: found.slice(0, 80),
});

/** No row of the tariff comes near it; a text without an end must not be held whole. */
export const ROW_TEXT_MAX = 200_000;
