/** A cell as a person's program must take it: text stays text, whatever it looks like. */
export type Cell =
  | string
  | { readonly kind: 'whole'; readonly value: number }
  /** Hundredths: cents, or amounts to two decimals. */
  | { readonly kind: 'hundredths'; readonly value: number };

export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly Cell[]>;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export const whole = (value: number): Cell => ({ kind: 'whole', value });
export const hundredths = (value: number): Cell => ({ kind: 'hundredths', value });

export const cellText = (cell: Cell): string => {
  if (typeof cell === 'string') return cell;
  if (cell.kind === 'whole') return String(cell.value);
  const sign = cell.value < 0 ? '-' : '';
  const cents = Math.abs(cell.value);
  return `${sign}${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
};
