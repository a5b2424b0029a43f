import { chain, listOf, ok, refuse } from '../../codec.ts';
import type { Codec } from '../../codec.ts';
import { csv } from '../../fields/csv.ts';
import { record, underHeading } from '../../fields/record.ts';
import { COLUMNS } from './layout.ts';
import type { BorderConnectRow } from './layout.ts';

type Rows = readonly BorderConnectRow[];

const PARTY_KEYS = COLUMNS.map(({ key }) => key).filter(
  (key) => key.startsWith('shipper') || key.startsWith('consignee'),
);
const SHARED_KEYS = ['shipmentType', 'provinceOfLoading', ...PARTY_KEYS] as const;

/** Rows of one SCN stand together and agree in everything but the commodity; a file holds at least one row. The type belongs to the shipment. */
const consistent: Codec<Rows, Rows> = { encode: checked, decode: checked };

function checked(rows: Rows) {
  if (rows.length === 0) return refuse('no-rows');
  const closed = new Set<string>();
  let previous: BorderConnectRow | null = null;
  for (const [index, row] of rows.entries()) {
    const at = [`row ${index + 1}`];
    if (previous !== null && previous.scn === row.scn) {
      const other = previous;
      const differs = SHARED_KEYS.find((key) => other[key] !== row[key]);
      if (differs !== undefined) return refuse('differs-within-scn', [...at, differs]);
    } else {
      if (previous !== null) closed.add(previous.scn);
      if (closed.has(row.scn)) return refuse('scn-not-together', at);
    }
    previous = row;
  }
  return ok(rows);
}

/** The file as text, to the letter. */
export const borderConnectFile: Codec<Rows, string> = chain(
  consistent,
  chain(
    listOf(record(COLUMNS), (index) => `row ${index + 1}`),
    chain(underHeading(COLUMNS.map(({ heading }) => heading)), csv),
  ),
);
