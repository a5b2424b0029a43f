import { headingsIn } from './footnote-headings.ts';
import type { TariffRow } from './tariff-row.ts';

/** A number of the schedule with all that it takes from the rows above it. Plain values, as they are stored. */
export interface TariffLine {
  /** 4, 6, 8 or 10 digits. */
  readonly number: string;
  readonly indent: number;
  /** Descriptions of the rows above it, from the heading down, and its own at the end. */
  readonly path: readonly string[];
  readonly units: readonly string[];
  /** Its own rates, or those of the row that it inherits from; empty: none stands there. */
  readonly general: string;
  readonly special: string;
  readonly columnTwo: string;
  /** The number whose rates hold here; null: its own, or none. */
  readonly ratesOf: string | null;
  readonly section301: readonly string[];
  readonly alsoFootnoted: readonly string[];
}

/**
 * Rows in the order of the schedule to lines. A row is under the nearest one above it with a smaller indent. One without a general rate
 * takes the rates of the nearest row over it that has one (HTS general statistical note 3(b): ten digits carry the rate of their first
 * eight); never those of a row whose number does not begin its own.
 */
export class TariffLines {
  readonly #above: TariffRow[] = [];
  /** Some hundred texts and lists stand at tens of thousands of numbers: each is held once. */
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  /** Null: the row has no number, and stands in the path of those below it. */
  add(row: TariffRow): TariffLine | null {
    this.#leave(row);
    const over = row.number === '' ? [] : this.#above.filter(({ number }) => number !== '');
    const path = [...this.#above, row].map(({ description }) => this.#text(withoutColon(description)));
    const notes = [...over.flatMap((each) => each.footnotes), ...row.footnotes];
    this.#above.push(row);
    if (row.number === '') return null;
    const rated = row.general === '' ? over.filter((each) => each.general !== '').at(-1) : undefined;
    const rates = rated ?? row;
    const { section301, other } = headingsIn(notes);
    return {
      number: row.number,
      indent: row.indent,
      path,
      units: this.#list(row.units),
      general: this.#text(rates.general),
      special: this.#text(row.special === '' ? rates.special : row.special),
      columnTwo: this.#text(row.columnTwo === '' ? rates.columnTwo : row.columnTwo),
      ratesOf: rated?.number ?? null,
      section301: this.#list(section301),
      alsoFootnoted: this.#list(other),
    };
  }

  /** Rows that this one is not under: as far in as it, or over numbers that are not its own (in a part of the file their heading may lack). */
  #leave({ indent, number }: TariffRow): void {
    while ((this.#above.at(-1)?.indent ?? -1) >= indent) this.#above.pop();
    const other = this.#above.findIndex((each) => number !== '' && !number.startsWith(each.number));
    if (other >= 0) this.#above.length = other;
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  #list(list: readonly string[]): readonly string[] {
    const key = list.join('\n');
    const known = this.#lists.get(key);
    if (known === undefined) this.#lists.set(key, list);
    return known ?? list;
  }
}

const withoutColon = (description: string): string =>
  description.endsWith(':') ? description.slice(0, -1).trim() : description;
