export interface TableColumn {
  readonly heading: string;
  /** Share of the width of the page. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

/** One part of a page, from the top downwards. Sizes are in points. */
export type Block =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      /** Height of what must stand on the same page below it. */ readonly keep?: number;
    }
  | {
      readonly kind: 'facts';
      readonly facts: readonly (readonly [label: string, value: string])[];
      /** Room for what is written by hand. */
      readonly spaced?: boolean;
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: Iterable<readonly string[]>;
      readonly size: number;
      /** The last row in bold. */
      readonly total?: readonly string[];
    }
  | {
      readonly kind: 'barcode';
      readonly symbology: 'code39' | 'code128';
      readonly text: string;
      readonly height: number;
      /** False: the text stands elsewhere. */
      readonly caption?: boolean;
    }
  | { readonly kind: 'space'; readonly height: number }
  | { readonly kind: 'new-page' };

/** Pages to be printed. Blocks are made one after another, so that a load of thousands is never held as pages. */
export interface PageDocument {
  readonly title: string;
  readonly size: 'letter' | 'letter-landscape' | 'label-4x6';
  /** At the foot of each page, before "page n of m". Empty: neither. */
  readonly foot: string;
  readonly blocks: Iterable<Block>;
}
