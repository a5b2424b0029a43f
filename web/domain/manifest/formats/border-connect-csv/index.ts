import { noMerchantRules } from '../../../law/amendment.ts';
import type { MerchantRules } from '../../../law/amendment.ts';
import { numbersTooLarge, writeForAce } from '../../ace/written-load.ts';
import type { CodecProblem, CodecResult } from '../../codec.ts';
import { notByTruck } from '../by-truck.ts';
import type { LoadProblem } from '../../load-problem.ts';
import type { SealedLoad } from '../../sealed-load.ts';
import type { TextChange } from '../../text-change.ts';
import { borderConnectFile } from './codec.ts';
import type { BorderConnectRow } from './layout.ts';
import { rowsOfLoad } from './rows-of-load.ts';

export type Encoded =
  | {
      readonly kind: 'encoded';
      readonly text: string;
      readonly rows: readonly BorderConnectRow[];
      /** Every text that the file says otherwise than the order, for a person to see before and after it is sent. */
      readonly changes: readonly TextChange[];
      /** What the rows weigh together. The load's own weight stands in `totalsOf`. */
      readonly weightKg: number;
    }
  /** On the day of arrival no Section 321 manifest was taken: the file would claim what the law does not give. */
  | { readonly kind: 'law-closed' }
  /** The file is for loads by truck. */
  | { readonly kind: 'not-by-truck' }
  | { readonly kind: 'refused'; readonly problems: readonly LoadProblem[] }
  /** The rows do not fit the layout: our own fault, for `rowsOfLoad` should have found it. */
  | { readonly kind: 'malformed'; readonly problems: readonly CodecProblem[] };

/** Writes a sealed load as BorderConnect's file. The law is asked before anything else, with the amendments that are in force now. */
export function encodeBorderConnect(load: SealedLoad, merchantRules: MerchantRules = noMerchantRules): Encoded {
  const why = notByTruck(load, merchantRules);
  if (why !== null) return { kind: why };
  const carried = writeForAce(load);
  const problems = [...carried.problems, ...numbersTooLarge(carried)];
  if (problems.length > 0) return { kind: 'refused', problems };
  const rows = rowsOfLoad(load, carried);
  const text = borderConnectFile.encode(rows);
  if (text.kind === 'refused') return { kind: 'malformed', problems: text.problems };
  const { changes, weightKg } = carried;
  return { kind: 'encoded', text: text.value, rows, changes, weightKg };
}

/** Reads such a file back, strictly. The rows hold what the format carries of a load. */
export function decodeBorderConnect(text: string): CodecResult<readonly BorderConnectRow[]> {
  return borderConnectFile.decode(text);
}
